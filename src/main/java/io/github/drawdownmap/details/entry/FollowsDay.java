package io.github.drawdownmap.details.entry;

import io.github.drawdownmap.look.Look;

/// A part of the drawer that is built once and brought up to date as the playhead moves.
///
/// Called for every day that is scrubbed over, so it changes texts and pseudo-classes and builds no nodes.
@FunctionalInterface
public interface FollowsDay {
    void show(Look look);
}
