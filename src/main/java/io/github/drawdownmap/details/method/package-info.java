/// The page that says how to read it all.
///
/// Knows nothing of sites.
package io.github.drawdownmap.details.method;
