/// What is typed into.
///
/// Knows nothing of what is typed.
package io.github.drawdownmap.ui.controls.field;
