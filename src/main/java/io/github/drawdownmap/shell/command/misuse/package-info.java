/// What is wrong with a command line, in sentences.
///
/// Knows no command.
package io.github.drawdownmap.shell.command.misuse;
