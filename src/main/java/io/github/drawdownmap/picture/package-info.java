/// The picture of a day as it goes into a file: the window's parts without its controls, with the sources below.
///
/// Knows nothing of command lines, files and menus.
package io.github.drawdownmap.picture;
