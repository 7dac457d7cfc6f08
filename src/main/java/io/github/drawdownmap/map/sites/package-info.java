/// The sites on the map: few as symbols with labels, many as one picture.
///
/// Knows nothing of the names of places.
package io.github.drawdownmap.map.sites;
