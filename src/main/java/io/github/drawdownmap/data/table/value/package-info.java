/// Dates and degrees as people write them into cells.
///
/// Knows nothing of tables.
package io.github.drawdownmap.data.table.value;
