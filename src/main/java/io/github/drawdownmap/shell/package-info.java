/// Starts the program, as a window or from the command line, connects the parts, keeps settings and shows errors.
///
/// Knows every other package and decides nothing that one of them could.
package io.github.drawdownmap.shell;
