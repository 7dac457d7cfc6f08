package io.github.drawdownmap.details;

import io.github.drawdownmap.details.entry.FollowsDay;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.ui.controls.StillBox;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.wording.SiteWords;
import io.github.drawdownmap.wording.TrackWords;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// How the report of a site stands to the plan on the shown day, and what that rests on.
final class DifferenceBox extends StillBox implements FollowsDay {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final Site site;
    private final Track plan;
    private final Track report;
    private final SiteWords.Beside beside;
    private final Label headline = Words.label("", "difference-headline", "semibold");
    private final Label details = Words.label("", "difference-details");

    /// @param shown the tracks of which the drawer says what they have of the site
    DifferenceBox(Site site, Track plan, Track report, List<Track> shown) {
        this.site = site;
        this.plan = plan;
        this.report = report;
        this.beside = new SiteWords.Beside(shown.contains(report));
        getStyleClass().add("difference-box");
        getChildren()
                .addAll(
                        Words.of(
                                Messages.text("details.difference.title", TrackWords.brief(plan)),
                                "difference-title",
                                "muted"),
                        headline,
                        details);
    }

    @Override
    public void show(Look look) {
        SiteWords words = SiteWords.of(look.posture(), look.siteOn(site, look.day()), look.day());
        headline.setText(words.headline(plan, report));
        String detail = words.detail(plan, report, beside);
        details.setText(detail);
        details.setManaged(!detail.isEmpty());
        pseudoClassStateChanged(
                DIFFERS, look.difference(site).filter(DifferenceBox::differs).isPresent());
    }

    private static boolean differs(Comparison difference) {
        return difference instanceof Comparison.Compared compared && compared.differs();
    }
}
