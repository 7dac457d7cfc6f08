/// The time control: lanes, phases and events over one day axis, the slider that is its playhead, playback and keys.
///
/// Knows nothing of the map or the details; what it moves is the session's day.
package io.github.drawdownmap.timeline;
