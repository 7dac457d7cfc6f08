/// Which part of the world is seen, and how it changes.
///
/// Knows nothing of what is drawn there.
package io.github.drawdownmap.map.view;
