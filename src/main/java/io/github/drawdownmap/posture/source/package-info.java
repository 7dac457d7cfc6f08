/// Who says a thing: sources, citations, claims and how sure one may be.
///
/// Knows nothing of what is said.
package io.github.drawdownmap.posture.source;
