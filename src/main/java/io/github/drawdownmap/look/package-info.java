/// What is on show, as one value: posture, day, view, plan, site, what counts as known, language.
///
/// Plain Java; knows nothing of properties, nodes and files, nor of who changes it.
package io.github.drawdownmap.look;
