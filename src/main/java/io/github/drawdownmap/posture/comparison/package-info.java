/// What a plan says beside what is reported: met, late, ended, not known, and by how many days.
///
/// Knows no words for it.
package io.github.drawdownmap.posture.comparison;
