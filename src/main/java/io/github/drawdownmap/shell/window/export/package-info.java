/// What the window lets out: pictures, animations, tables, paper.
///
/// Knows nothing of how they are drawn or written.
package io.github.drawdownmap.shell.window.export;
