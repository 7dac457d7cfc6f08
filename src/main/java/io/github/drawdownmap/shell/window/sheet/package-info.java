/// Pages that lie over the window until they are closed: help, search, tables.
///
/// Knows nothing of the parts below them.
package io.github.drawdownmap.shell.window.sheet;
