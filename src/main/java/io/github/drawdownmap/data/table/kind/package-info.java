/// Which tables and columns there are, by all their names.
///
/// Knows nothing of what is in them.
package io.github.drawdownmap.data.table.kind;
