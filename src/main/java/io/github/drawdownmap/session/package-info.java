/// What the user is looking at: the posture, the day, the view, the chosen plan and the selected site.
///
/// Knows nothing of nodes or files; everything here belongs to the JavaFX application thread.
package io.github.drawdownmap.session;
