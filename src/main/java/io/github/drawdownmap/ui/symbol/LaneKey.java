package io.github.drawdownmap.ui.symbol;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.comparison.Gap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What stands on the lanes of a timeline, most of it nowhere else, in the order of a legend: what is known of last
/// comes last, so that the rows above stay where they are.
enum LaneKey {
    /// The mark of an event, and that of politics and background.
    EVENT,
    /// The end of a bar on a day that is only about right.
    ABOUT,
    /// The bands between a plan's date and a departure, late and early.
    GAP,
    /// The dotted line of the days on which sources contradict a track. It stands above the symbol as well.
    DISPUTE;

    /// First what says in words what it is.
    static final List<LaneKey> PLAINEST_FIRST = List.of(GAP, DISPUTE, ABOUT, EVENT);

    /// Whether a timeline has it on any day, once all is known.
    boolean isIn(Look look) {
        return isIn(look.posture(), look);
    }

    /// Whether a timeline has it on any day, as far as the look knows.
    boolean isKnownIn(Look look) {
        return isIn(look.known(), look);
    }

    private boolean isIn(Posture posture, Look look) {
        return switch (this) {
            case GAP -> look.view() == View.COMPARE && posture.sites().stream().anyMatch(site -> hasGap(site, look));
            case DISPUTE -> isAnyTrack(posture, look, track -> !track.disputes().isEmpty());
            case ABOUT -> isAnyTrack(posture, look, LaneKey::isAbout);
            case EVENT -> posture.events().stream().anyMatch(Event::major);
        };
    }

    private static boolean hasGap(Site site, Look look) {
        return !Gap.between(
                        site.track(look.tracks().getLast()),
                        site.track(look.tracks().getFirst()),
                        look.posture().lastDay())
                .isEmpty();
    }

    private static boolean isAnyTrack(Posture posture, Look look, Predicate<SiteTrack> wanted) {
        return posture.sites().stream()
                .anyMatch(site -> look.tracks().stream().map(site::track).anyMatch(wanted));
    }

    private static boolean isAbout(SiteTrack track) {
        return track.changes().stream()
                .anyMatch(change ->
                        change.when().earliestApproximate() || change.when().latestApproximate());
    }

    private static boolean isAboutReported(Look look) {
        return look.view() != View.PLAN
                && look.report().stream()
                        .flatMap(report -> look.posture().sites().stream().map(site -> site.track(report)))
                        .anyMatch(LaneKey::isAbout);
    }

    String label() {
        return Messages.text(key());
    }

    String rule() {
        return Messages.text(key() + ".rule");
    }

    private String key() {
        return "symbol.legend." + name().toLowerCase(Locale.ROOT);
    }

    /// Fog where reports have ended: it shares a row with the symbol that says so.
    static Node fog() {
        return region("fog-key");
    }

    /// As the lanes draw it: what is only planned is never solid.
    Node mark(Look look) {
        return switch (this) {
            case EVENT -> pair("event-key", "background-key");
            case ABOUT -> region(isAboutReported(look) ? "about-key" : "planned-about-key");
            case GAP -> pair("late-key", "early-key");
            case DISPUTE -> region("dispute-key");
        };
    }

    private static Node pair(String first, String second) {
        HBox both = new HBox(region(first), region(second));
        both.getStyleClass().add("pair-key");
        return both;
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }
}
