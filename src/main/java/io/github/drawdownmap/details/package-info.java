/// The pane about one site on one day with its sources, and the page about method and sources.
///
/// Knows nothing of the map, the timeline or files; it follows the session and hands links to whoever opens them.
package io.github.drawdownmap.details;
