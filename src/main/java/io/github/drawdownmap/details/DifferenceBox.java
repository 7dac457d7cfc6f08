package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Difference;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.DifferenceWords;
import io.github.drawdownmap.wording.TrackWords;
import java.util.Collection;
import javafx.css.PseudoClass;

/// How the report of a site stands to the plan on the shown day, and what that rests on.
///
/// It is as tall as on the day with most to say, so that nothing below it moves while scrubbing.
final class DifferenceBox extends StillBox implements FollowsDay {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final Site site;
    private final Track plan;
    private final Track report;
    private final SteadyParagraph words;

    DifferenceBox(Site site, Track plan, Track report, Collection<Moment> samples) {
        this.site = site;
        this.plan = plan;
        this.report = report;
        this.words = new SteadyParagraph(
                "difference",
                samples.stream()
                        .map(moment -> said(difference(site, plan, report, moment)))
                        .toList());
        getStyleClass().add("difference-box");
        getChildren()
                .addAll(
                        Words.of(
                                Messages.text("details.difference.title", TrackWords.brief(plan)),
                                "difference-title",
                                "muted"),
                        words);
    }

    private static SteadyParagraph.Said said(Difference difference) {
        String detail = DifferenceWords.detail(difference);
        return new SteadyParagraph.Said(
                DifferenceWords.headline(difference),
                detail.substring(0, 1).toUpperCase(Messages.LOCALE) + detail.substring(1));
    }

    static Difference difference(Site site, Track plan, Track report, Moment moment) {
        return Difference.between(moment.track(site, plan), moment.track(site, report), moment.day());
    }

    @Override
    public void show(Moment moment) {
        Difference difference = difference(site, plan, report, moment);
        words.say(said(difference));
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
