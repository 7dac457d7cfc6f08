/// What a spreadsheet makes of a text that is opened in it.
///
/// Knows nothing of what the texts say, nor of files.
package io.github.drawdownmap.spreadsheet;
