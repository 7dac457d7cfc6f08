/// The drawer about one site, or about the country as a whole, on one day.
///
/// Knows nothing of the map, the timeline or files; it follows the session and hands links to whoever opens them.
package io.github.drawdownmap.details;
