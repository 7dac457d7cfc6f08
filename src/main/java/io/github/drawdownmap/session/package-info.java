/// Holds the look and changes it: by command, or by itself in playback. Properties, no nodes.
///
/// Knows nothing of nodes or files; everything here belongs to the JavaFX application thread.
package io.github.drawdownmap.session;
