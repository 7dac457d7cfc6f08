/// What is known and planned as rows, for other programs.
///
/// Knows nothing of pictures.
package io.github.drawdownmap.export.table;
