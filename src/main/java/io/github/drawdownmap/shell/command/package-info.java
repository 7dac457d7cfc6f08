/// The commands that need no window: a picture, an animation, a table, a check.
///
/// Knows nothing of the window, nor how a picture, a table or a finding comes about.
package io.github.drawdownmap.shell.command;
