/// Reads and checks posture files, and tells people in which line something is wrong and what would be right.
///
/// Knows nothing of screens or sessions; nobody else knows how a posture is written down.
package io.github.drawdownmap.data;
