/// Dated things with their sources, as the drawer lists them.
///
/// Knows nothing of the page they stand on.
package io.github.drawdownmap.details.entry;
