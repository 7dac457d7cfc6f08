/// Files that appear whole or not at all, and why one could not be written.
///
/// Knows nothing of what is in them.
package io.github.drawdownmap.files;
