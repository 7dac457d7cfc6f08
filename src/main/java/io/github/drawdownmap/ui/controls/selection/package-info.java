/// Texts of a page that are selected with the mouse and copied, over paragraphs too.
///
/// Knows no page: it finds the texts below a node.
package io.github.drawdownmap.ui.controls.selection;
