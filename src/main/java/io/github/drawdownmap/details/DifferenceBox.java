package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Difference;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.DifferenceWords;
import java.util.Collection;
import javafx.css.PseudoClass;

/// How the report of a site stands to the plan on the shown day, in one sentence.
final class DifferenceBox extends StillBox implements FollowsDay {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final Site site;
    private final Track plan;
    private final Track report;
    private final SteadyText words;

    DifferenceBox(Site site, Track plan, Track report, Collection<Moment> samples) {
        this.site = site;
        this.plan = plan;
        this.report = report;
        this.words = new SteadyText(
                samples.stream()
                        .map(moment -> DifferenceWords.of(difference(site, plan, report, moment)))
                        .distinct()
                        .toList(),
                "difference-words",
                "semibold");
        getStyleClass().add("difference-box");
        getChildren()
                .addAll(
                        Words.of(Messages.text("details.difference.title", plan.label()), "difference-title", "muted"),
                        words);
    }

    static Difference difference(Site site, Track plan, Track report, Moment moment) {
        return Difference.between(moment.track(site, plan), moment.track(site, report), moment.day());
    }

    @Override
    public void show(Moment moment) {
        Difference difference = difference(site, plan, report, moment);
        words.setText(DifferenceWords.of(difference));
        pseudoClassStateChanged(DIFFERS, differs(difference));
    }

    private static boolean differs(Difference difference) {
        return switch (difference) {
            case Difference.AsPlanned asPlanned -> false;
            case Difference.CannotBeSaid cannotBeSaid -> false;
            case Difference.Ahead ahead -> true;
            case Difference.Behind behind -> true;
            case Difference.Reaching reaching -> true;
            case Difference.Late late -> true;
        };
    }
}
