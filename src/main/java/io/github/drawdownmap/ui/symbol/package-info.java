/// How a presence is drawn, as a disc and as a stretch of a lane, and the legend that explains both.
///
/// Knows nothing of maps, or of where on the screen a symbol stands.
package io.github.drawdownmap.ui.symbol;
