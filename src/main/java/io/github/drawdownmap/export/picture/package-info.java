/// Pictures as files: PNG with its words, and animations.
///
/// Knows nothing of what is drawn in them.
package io.github.drawdownmap.export.picture;
