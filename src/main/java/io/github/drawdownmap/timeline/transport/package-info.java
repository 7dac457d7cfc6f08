/// The buttons and the field that lead through the days.
///
/// Knows nothing of the axis.
package io.github.drawdownmap.timeline.transport;
