/// The window: it connects the parts, keeps the settings, shows errors.
///
/// Knows how its parts are connected, and nothing of what they do.
package io.github.drawdownmap.shell.window;
