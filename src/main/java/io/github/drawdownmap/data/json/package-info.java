/// JSON that knows its lines, and kind complaints about it.
///
/// Knows nothing of postures.
package io.github.drawdownmap.data.json;
