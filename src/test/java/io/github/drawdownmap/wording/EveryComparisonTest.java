package io.github.drawdownmap.wording;

import static io.github.drawdownmap.posture.PostureFixture.FULL;
import static io.github.drawdownmap.posture.PostureFixture.NEWS;
import static io.github.drawdownmap.posture.PostureFixture.NONE;
import static io.github.drawdownmap.posture.PostureFixture.PRESS_REPORT;
import static io.github.drawdownmap.posture.PostureFixture.REDUCED;
import static io.github.drawdownmap.posture.PostureFixture.REPORT;
import static io.github.drawdownmap.posture.PostureFixture.REPORTED;
import static io.github.drawdownmap.posture.PostureFixture.RESIDUAL;
import static io.github.drawdownmap.posture.PostureFixture.change;
import static io.github.drawdownmap.posture.PostureFixture.grounds;
import static io.github.drawdownmap.posture.PostureFixture.plan;
import static io.github.drawdownmap.posture.PostureFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Demand;
import io.github.drawdownmap.posture.History;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Reports;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.wording.finding.Headline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Whatever a plan asks and whatever is reported, or not: there are words for it, in each place that has some.
class EveryComparisonTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 1);
    private static final Change ALL = change(FULL, "/2024-08-31", REPORT);
    private static final Change FEW = change(REDUCED, "/2024-08-31", REPORT);

    private static final List<SiteTrack> PLANS = List.of(
            plan(),
            plan(ALL),
            plan(change(FULL, "2025-01-01", REPORT), change(NONE, "2025-12", REPORT)),
            plan(ALL, change(NONE, "2024-09-06/2025-09-30", REPORT)),
            plan(ALL, change(REDUCED, "2025-06", REPORT), change(NONE, "2026-06~", REPORT)),
            plan(ALL, change(NONE, "2025-06-01/..", REPORT)),
            plan(ALL, change(REDUCED, "2025-06-01/..", REPORT)),
            plan(ALL, change(REDUCED, "/2025-06-30", REPORT), change(NONE, "/2025-12-31", REPORT)),
            plan(FEW, change(FULL, "2025-03/2025-09", REPORT)),
            plan(change(NONE, "/2024-08-31", REPORT), change(FULL, "/2025-09-30", REPORT)),
            plan(FEW, change(FULL, "2025-06-01/..", REPORT)),
            plan(ALL, asked(REDUCED, "2025-09", Demand.Meaning.AT_LEAST, false)),
            plan(ALL, asked(NONE, "2025-09", Demand.Meaning.AT_LEAST, false)),
            plan(ALL, asked(NONE, "2025-09", Demand.Meaning.AT_LEAST, true)),
            plan(ALL, asked(REDUCED, "2025-09", Demand.Meaning.BY, true)),
            plan(ALL, asked(NONE, "2025-09", Demand.Meaning.BY, true)),
            plan(FEW, asked(FULL, "2025-09", Demand.Meaning.BY, true)));

    private static final List<SiteTrack> REPORTS = List.of(
            new SiteTrack(Track.Kind.REPORTED, Optional.empty(), List.of(), Reports.NONE, ""),
            report("2024-08-31", ALL),
            report("2025-03-01", ALL),
            report("2026-12-31", ALL),
            report("2026-12-31", change(FULL, "2025-11-01", NEWS)),
            report("2026-12-31", ALL, change(NONE, "2025-01-10", NEWS)),
            report("2025-11-30", ALL, change(NONE, "2025-01-10", NEWS)),
            report("2026-12-31", ALL, change(NONE, "2025-08-18~/2025-11-01", NEWS)),
            report("2026-12-31", ALL, change(NONE, "2025-09-15/2025-12-01", NEWS)),
            report("2026-12-31", ALL, change(NONE, "/2026-03-31", NEWS)),
            report("2026-12-31", ALL, change(REDUCED, "2025-02-01", NEWS)),
            report("2026-12-31", ALL, change(REDUCED, "2025-06", NEWS), change(NONE, "2026-05-01/2026-08-01", NEWS)),
            report("2026-12-31", ALL, change(RESIDUAL, "2026-01-10", NEWS)),
            report("2025-10-15", ALL, change(NONE, "2025-06-01/..", NEWS)),
            report("2025-10-15", ALL, change(REDUCED, "2025-10-01/..", NEWS)),
            report("2026-12-31", FEW, change(FULL, "2025-05-01/2025-08-01", NEWS)),
            report("2026-12-31", change(NONE, "/2024-08-31", NEWS), change(REDUCED, "2025-05-01", NEWS)),
            report("2026-12-31", FEW, change(FULL, "2026-01-01", NEWS)),
            report("2025-07-15", FEW, change(FULL, "2025-07-01/..", NEWS)));

    private static Change asked(Level level, String when, Demand.Meaning meaning, boolean isReading) {
        return new Change(
                level, Edtf.parse(when), "", grounds(REPORT), new Demand(meaning, isReading, ""), false, History.NONE);
    }

    private static Site site(int number, SiteTrack plan, SiteTrack reported) {
        return PostureFixture.site(
                "camp-" + number,
                Map.of("en", "Camp " + number),
                "Camp",
                new LatLon(33, 43),
                Map.of(PRESS_REPORT.id(), plan, REPORTED.id(), reported));
    }

    @Test
    void has_words_in_each_place() {
        Set<String> missing = new TreeSet<>();
        for (SiteTrack plan : PLANS)
            for (SiteTrack reported : REPORTS) {
                Site site = site(1, plan, reported);
                Posture posture =
                        PostureFixture.posture(List.of(site, site(2, PLANS.get(3), REPORTS.get(7))), FIRST, LAST);
                for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(13))
                    tell(posture, site, day, missing);
            }
        assertThat(missing).isEmpty();
    }

    private static void tell(Posture posture, Site site, LocalDate day, Set<String> missing) {
        SiteWords words = SiteWords.of(posture, site, day);
        try {
            for (SiteWords each : List.of(words, words.lasting())) tell(each);
            Headline.of(posture, List.of(REPORTED, PRESS_REPORT), day).text();
            Headline.of(posture, List.of(PRESS_REPORT), day).text();
            Headline.of(posture, List.of(REPORTED), day).text();
        } catch (RuntimeException failure) {
            missing.add(failure.toString());
        }
    }

    private static void tell(SiteWords words) {
        for (Track track : List.of(PRESS_REPORT, REPORTED)) {
            words.caption(track);
            words.sentence(track);
            words.headline(track);
            words.details(track);
            words.next(track);
            words.cell(track);
        }
        words.caption(PRESS_REPORT, REPORTED);
        words.brief(PRESS_REPORT, REPORTED);
        words.sentence(PRESS_REPORT, REPORTED);
        words.headline(PRESS_REPORT, REPORTED);
        words.detail(PRESS_REPORT, REPORTED, SiteWords.Beside.NOTHING);
        words.detail(PRESS_REPORT, REPORTED, SiteWords.Beside.REPORT);
        words.finding(PRESS_REPORT, REPORTED, false);
        words.finding(PRESS_REPORT, REPORTED, true);
        words.next(PRESS_REPORT, REPORTED);
        words.spoken(List.of(REPORTED, PRESS_REPORT));
        words.told(List.of(REPORTED, PRESS_REPORT));
    }
}
