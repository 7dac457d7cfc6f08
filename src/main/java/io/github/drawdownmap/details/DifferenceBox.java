package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Comparison;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.SiteWords;
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

    DifferenceBox(Site site, Track plan, Track report, Collection<Look> samples) {
        this.site = site;
        this.plan = plan;
        this.report = report;
        this.words = new SteadyParagraph(
                "difference", samples.stream().map(this::said).toList());
        getStyleClass().add("difference-box");
        getChildren()
                .addAll(
                        Words.of(
                                Messages.text("details.difference.title", TrackWords.brief(plan)),
                                "difference-title",
                                "muted"),
                        words);
    }

    private SteadyParagraph.Said said(Look look) {
        SiteWords words = SiteWords.of(look.posture(), look.siteOn(site, look.day()), look.day());
        return new SteadyParagraph.Said(words.headline(plan, report), words.detail(plan, report));
    }

    static Comparison difference(Site site, Track plan, Track report, Look look) {
        return Comparison.of(look.siteOn(site, look.day()), plan, report, look.day());
    }

    @Override
    public void show(Look look) {
        words.say(said(look));
        pseudoClassStateChanged(DIFFERS, differs(difference(site, plan, report, look)));
    }

    private static boolean differs(Comparison difference) {
        return difference instanceof Comparison.Compared compared && compared.differs();
    }
}
