/// Presences, windows and differences in words: the one place where the screen, the exports and a screen reader get
/// their sentences from.
///
/// Knows nothing of screens; every day it is asked about is an argument.
package io.github.drawdownmap.wording;
