/// How things look: the themes, the one drawing of a presence that every view uses, and the legend that explains it.
///
/// Knows nothing of maps, lanes or where on the screen a symbol stands.
package io.github.drawdownmap.symbol;
