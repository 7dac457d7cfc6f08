/// The files that the window opens and writes, off the application thread.
///
/// Knows nothing of what is done with what was read.
package io.github.drawdownmap.shell.window.file;
