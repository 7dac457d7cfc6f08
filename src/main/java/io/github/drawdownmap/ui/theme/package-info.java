/// Colours, fonts and style sheets of the two themes.
///
/// Knows nothing of what is coloured: no view, no map, no posture but its levels.
package io.github.drawdownmap.ui.theme;
