/// Writes the picture, animation or table of a day or a span to a file.
///
/// Knows nothing of maps, lanes or windows: whoever lays out a picture hands it over as pixels.
package io.github.drawdownmap.export;
