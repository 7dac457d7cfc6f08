/// Pixels: how many of them lie on a unit of layout, and how they come on screen. Knows nothing of what is drawn with
/// them.
@org.jspecify.annotations.NullMarked
package io.github.drawdownmap.ui.pixels;
