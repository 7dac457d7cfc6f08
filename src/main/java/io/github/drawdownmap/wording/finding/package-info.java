/// What a day amounts to: a headline, and what all sites come to.
///
/// Knows nothing of how it is laid out.
@org.jspecify.annotations.NullMarked
package io.github.drawdownmap.wording.finding;
