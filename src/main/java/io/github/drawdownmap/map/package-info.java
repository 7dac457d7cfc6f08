/// The map pane: it lays the ground, names, sites, scale bar, credit line and the day's card over each other.
///
/// Knows nothing of files, of the timeline or of the details pane; it meets them in the session.
package io.github.drawdownmap.map;
