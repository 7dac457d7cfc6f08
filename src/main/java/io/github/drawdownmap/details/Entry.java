package io.github.drawdownmap.details;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Citation;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;

/// One dated thing in a list of the drawer, with the sources it rests on.
abstract class Entry extends StillBox implements FollowsDay {
    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

    private final LocalDate day;
    private final List<Citation> restsOn;

    Entry(LocalDate day, List<Citation> restsOn) {
        this.day = day;
        this.restsOn = restsOn;
        getStyleClass().add("entry");
    }

    /// The day it stands at in its list.
    final LocalDate day() {
        return day;
    }

    /// Whether it is on show at a moment at all.
    final boolean isKnown(Look look) {
        return look.knows(restsOn);
    }

    @Override
    public void show(Look look) {
        boolean known = isKnown(look);
        setVisible(known);
        setManaged(known);
        pseudoClassStateChanged(LATER, look.isBefore(day));
    }
}
