/// Map tiles from a web server, or from a folder laid out like one: the address template, the download, the cache
/// on disk and when to ask again.
///
/// Knows nothing of the map that shows the tiles.
package io.github.drawdownmap.basemap.web;
