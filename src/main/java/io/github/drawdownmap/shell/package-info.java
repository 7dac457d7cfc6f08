/// Starts the program, as a window or from the command line, and says why where it cannot.
///
/// Knows every other package and decides nothing that one of them could.
package io.github.drawdownmap.shell;
