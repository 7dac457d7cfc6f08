package io.github.drawdownmap.posture.comparison;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.SiteTrack;

/// The way a plan goes: down, as a drawdown does, or up.
enum Course {
    DOWN,
    UP;

    /// The way of one change of a plan; the first, with no level before it, counts as down.
    static Course of(SiteTrack plan, Change change) {
        return plan.levelBefore(change)
                        .filter(before -> before.rank() < change.level().rank())
                        .isPresent()
                ? UP
                : DOWN;
    }

    /// Whether one who goes this way has come to `goal`, or past it.
    boolean reaches(Level level, Level goal) {
        return this == DOWN ? level.rank() <= goal.rank() : level.rank() >= goal.rank();
    }

    /// The level of a day that is least far on this way.
    Level start(Presence presence) {
        return switch (presence) {
            case Presence.Holding holding -> holding.level();
            case Presence.Shifting shifting -> nearer(shifting.from(), shifting.to());
            case Presence.Silent silent -> silent.level();
            case Presence.Unstated unstated -> throw new IllegalArgumentException("nothing is stated: " + unstated);
        };
    }

    /// The level of a day that is farthest on this way.
    Level goal(Presence presence) {
        return (this == DOWN ? UP : DOWN).start(presence);
    }

    private Level nearer(Level one, Level other) {
        return this == DOWN ? one.max(other) : one.min(other);
    }
}
