/// A posture as tables: what newsrooms keep in spreadsheets becomes a posture file, and a posture becomes such tables.
///
/// Knows how tables are laid out; what a posture file may say is known to the reader of posture files alone, which
/// every converted file goes through.
package io.github.drawdownmap.data.table;
