/// The manual page, written from what the commands say of themselves.
///
/// Knows no command.
package io.github.drawdownmap.shell.command.manual;
