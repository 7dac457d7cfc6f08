/// EDTF dates and windows of days.
///
/// Knows nothing of postures; there is no time of day and no time zone here.
package io.github.drawdownmap.time;
