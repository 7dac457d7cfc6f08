/// Texts, buttons and boxes that every view is made of.
///
/// Knows no data: a control is told its words and what to do.
package io.github.drawdownmap.ui.controls;
