/// The map pane: viewport, background tiles, place labels, sites, scale bar, credit line and the day's card.
///
/// Knows nothing of files, of the timeline or of the details pane; it meets them in the session.
package io.github.drawdownmap.map;
