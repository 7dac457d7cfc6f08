/// The time control: lanes under one axis of days, the playhead over them, the buttons beside them, and keys.
///
/// Knows nothing of the map or the details; what it moves is the session's day.
package io.github.drawdownmap.timeline;
