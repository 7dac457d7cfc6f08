/// Which program a file is of, told by how it begins.
///
/// Knows nothing of what can be done with it.
package io.github.drawdownmap.files.kind;
