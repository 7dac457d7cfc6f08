/// Words on screen, by key and locale.
///
/// Knows nothing of what the words are about.
package io.github.drawdownmap.i18n;
