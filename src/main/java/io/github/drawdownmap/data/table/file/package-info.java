/// Sheets of cells, from separated values or a workbook.
///
/// Knows nothing of what the cells mean.
package io.github.drawdownmap.data.table.file;
