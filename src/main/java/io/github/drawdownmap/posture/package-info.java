/// Sites, tracks, changes and sources: what a posture file says, and the presence on a day that follows from it.
///
/// Knows nothing of files, screens or today; every day it is asked about is an argument.
package io.github.drawdownmap.posture;
