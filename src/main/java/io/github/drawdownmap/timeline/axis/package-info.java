/// What stands over the axis of days: ticks, marks, phases, the playhead.
///
/// Knows nothing of lanes.
package io.github.drawdownmap.timeline.axis;
