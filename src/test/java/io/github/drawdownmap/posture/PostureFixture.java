package io.github.drawdownmap.posture;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Confidence;
import io.github.drawdownmap.posture.source.Grounds;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.Window;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/// The three sites and the tables of the design, built by hand: a posture for tests that need no file.
public final class PostureFixture {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static final Level NONE = new Level("none", 0, "None", "no forces", "Sources say that no troops remain.", 0);
    public static final Level RESIDUAL = new Level(
            "residual",
            1,
            "Residual or advisory",
            "only advisers or a small party",
            "Only advisers or a small party remain.",
            0.1);
    public static final Level REDUCED = new Level(
            "reduced", 2, "Significantly reduced", "clearly fewer forces", "A clearly smaller force remains.", 0.4);
    public static final Level FULL = new Level(
            "full", 3, "Pre-drawdown strength", "as before the drawdown", "No withdrawal of the site is reported.", 1);
    public static final List<Level> LEVELS = List.of(NONE, RESIDUAL, REDUCED, FULL);

    public static final Source REPORT = source("press-2024-09-06", "News agency", "Troops to leave", "2024-09-06");
    public static final Source STATEMENT = source("joint-2024-09-27", "Both governments", "Statement", "2024-09-27");
    public static final Source NEWS = source("news-2025-10-20", "Prime minister's office", "Advisers", "2025-10-20");
    public static final Source MINISTRY = source("ministry-2026-01-18", "Ministry", "Full control", "2026-01-18");
    public static final Source PAPER = source("paper-2026-02-24", "Newspaper", "Half have left", "2026-02-24");

    public static final Track PRESS_REPORT = new Track(
            "press-report",
            Track.Kind.PLANNED,
            "Press report of 6 September 2024",
            "News agency",
            Optional.of(LocalDate.of(2024, 9, 6)),
            "",
            cite(REPORT),
            List.of(
                    phase("Phase 1", "2024-09-06/2025-09-30", "All forces out of Ain al-Asad, fewer in Baghdad"),
                    phase("Phase 2", "2025-10-01/2026-12-31", "The remaining forces leave Baghdad and Erbil")));
    public static final Track JOINT_STATEMENT = new Track(
            "joint-statement",
            Track.Kind.PLANNED,
            "Joint statement of 27 September 2024",
            "Both governments",
            Optional.of(LocalDate.of(2024, 9, 27)),
            "",
            cite(STATEMENT),
            List.of(phase("Mission in Iraq", "2024-09-27/2025-09-30", "The mission in Iraq ends")));
    public static final Track REPORTED = new Track(
            "reported", Track.Kind.REPORTED, "Reported", "Various", Optional.empty(), "", List.of(), List.of());

    public static final Site AIN_AL_ASAD = site(
            "ain-al-asad",
            Map.of("en", "Ain al-Asad", "ar", "عين الأسد"),
            "Air base",
            new LatLon(33.7856, 42.4411),
            Map.of(
                    "press-report",
                    plan(change(FULL, "/2024-08-31", REPORT), change(NONE, "2024-09-06/2025-09-30", REPORT)),
                    "joint-statement",
                    plan(change(FULL, "/2024-08-31", STATEMENT), change(NONE, "2024-09-27/2025-09-30", STATEMENT)),
                    "reported",
                    report(
                            "2026-01-21",
                            change(FULL, "/2024-08-31", REPORT),
                            change(REDUCED, "2025-08-18~/2025-10-01", NEWS),
                            change(RESIDUAL, "/2025-10-20", NEWS),
                            change(NONE, "2026-01-13/2026-01-17", MINISTRY))));
    public static final Site BAGHDAD = site(
            "baghdad",
            Map.of("en", "Baghdad", "ar", "بغداد"),
            "Airport and military complex",
            new LatLon(33.2625, 44.2344),
            Map.of(
                    "press-report",
                    plan(
                            change(FULL, "/2024-08-31", REPORT),
                            change(REDUCED, "2024-09-06/2025-09-30", REPORT),
                            change(NONE, "2025-10/2026-12", REPORT)),
                    "joint-statement",
                    plan(change(FULL, "/2024-08-31", STATEMENT), change(NONE, "2024-09-27/2025-09-30", STATEMENT)),
                    "reported",
                    report(
                            "2026-03-24",
                            change(FULL, "/2024-08-31", REPORT),
                            change(RESIDUAL, "2025-08-24/2025-10-01", NEWS),
                            change(NONE, "2025-12-31/2026-01-18", MINISTRY))));
    public static final Site ERBIL = site(
            "erbil",
            Map.of("en", "Erbil", "ar", "أربيل"),
            "Air base",
            new LatLon(36.2375, 43.9631),
            Map.of(
                    "press-report",
                    plan(change(FULL, "/2024-08-31", REPORT), change(NONE, "2026-12~", REPORT)),
                    "joint-statement",
                    plan(change(FULL, "/2024-08-31", STATEMENT), change(NONE, "2026-09", STATEMENT)),
                    "reported",
                    report(
                            "2026-03-13",
                            change(FULL, "/2024-08-31", REPORT),
                            change(REDUCED, "2026-02-04/2026-02-24", PAPER))));

    public static final List<Event> EVENTS = List.of(
            event("statement", "2024-09-27", Event.Kind.STATEMENT, "Joint statement", true, STATEMENT),
            event("copters", "2024-11-21", Event.Kind.DEPARTURE, "Transport helicopters go home", false, STATEMENT),
            event("election", "2025-11-11", Event.Kind.POLITICS, "Parliamentary election", true, NEWS),
            event("control", "2026-01-17", Event.Kind.HANDOVER, "Army takes over Ain al-Asad", true, MINISTRY),
            event("empty", "2026-01-18", Event.Kind.STATEMENT, "Federal bases declared empty", true, MINISTRY),
            event("war", "2026-02-28", Event.Kind.ATTACK, "War with Iran begins", true, PAPER));

    private PostureFixture() {}

    /// A site with other names by their languages.
    public static Site named(Site site, Map<String, String> names) {
        return new Site(
                site.id(),
                names,
                site.kind(),
                site.area(),
                site.description(),
                site.position(),
                site.positionNote(),
                site.scale(),
                site.citations(),
                site.tracks());
    }

    /// Three sites, two plans, one report; the span of the design.
    public static Posture posture() {
        return posture(List.of(AIN_AL_ASAD, BAGHDAD, ERBIL));
    }

    /// The same posture with other sites.
    public static Posture posture(List<Site> sites) {
        return posture(sites, LocalDate.of(2024, 9, 1), LocalDate.of(2027, 1, 31));
    }

    public static Posture posture(List<Site> sites, LocalDate first, LocalDate last) {
        return new Posture(
                new About(
                        "Coalition drawdown in Iraq",
                        "A withdrawal in two phases.",
                        About.Subject.FORCES,
                        TODAY,
                        Optional.empty(),
                        "CC-BY-4.0",
                        List.of("Troop numbers at single sites"),
                        List.of()),
                new Scene(
                        LocalDateRange.ofClosed(first, last),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                LEVELS,
                List.of(PRESS_REPORT, JOINT_STATEMENT, REPORTED),
                List.of(REPORT, STATEMENT, NEWS, MINISTRY, PAPER),
                sites,
                EVENTS,
                List.of(),
                List.of());
    }

    public static Source source(Posture posture, String id) {
        return posture.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// A posture with other sites.
    public static Posture with(Posture posture, List<Site> sites) {
        return with(posture, sites, posture.events());
    }

    /// A posture with other sites and events.
    public static Posture with(Posture posture, List<Site> sites, List<Event> events) {
        return new Posture(
                posture.about(),
                posture.scene(),
                posture.levels(),
                posture.tracks(),
                posture.sources(),
                sites,
                events,
                posture.figures(),
                posture.contradictions());
    }

    /// A posture of many sites: copies of the three under other ids and names, spread evenly over the country by the
    /// R2 sequence of Martin Roberts.
    public static Posture manySites(int count) {
        List<Site> sites = new ArrayList<>();
        List<Site> patterns = List.of(AIN_AL_ASAD, BAGHDAD, ERBIL);
        for (int i = 0; i < count; i++) {
            Site pattern = patterns.get(i % patterns.size());
            sites.add(site(
                    "site-" + i,
                    Map.of("en", "Site " + (i + 1)),
                    pattern.kind(),
                    new LatLon(30 + 8 * (i * 0.7548776662 % 1), 39 + 8 * (i * 0.5698402910 % 1)),
                    pattern.tracks()));
        }
        return posture(sites);
    }

    public static Source source(String id, String publisher, String title, String published) {
        return new Source(
                id,
                publisher,
                title,
                Optional.of(Edtf.parse(published)),
                Optional.of(URI.create("https://example.org/" + id)),
                "en",
                "",
                Source.Seen.OPENED,
                false);
    }

    public static List<Citation> cite(Source... sources) {
        List<Citation> citations = new ArrayList<>();
        for (Source source : sources) citations.add(new Citation(source, "", ""));
        return citations;
    }

    public static Grounds grounds(Source... sources) {
        return new Grounds(cite(sources), Confidence.HIGH, "", "");
    }

    /// @param when an EDTF window, such as "2024-09-06/2025-09-30"
    public static Change change(Level level, String when, Source... sources) {
        Window window = Edtf.parse(when);
        return new Change(level, window, "", grounds(sources));
    }

    public static SiteTrack plan(Change... changes) {
        return new SiteTrack(Track.Kind.PLANNED, Optional.empty(), List.of(changes), Reports.NONE, "");
    }

    /// @param lastEvidence the EDTF date of a report that the last level still held
    public static SiteTrack report(String lastEvidence, Change... changes) {
        Evidence evidence = new Evidence(Edtf.parse(lastEvidence), changes[changes.length - 1].level(), cite(NEWS));
        return new SiteTrack(
                Track.Kind.REPORTED,
                Optional.empty(),
                List.of(changes),
                new Reports(List.of(evidence), List.of(), List.of()),
                "");
    }

    public static Site site(
            String id, Map<String, String> names, String kind, LatLon position, Map<String, SiteTrack> tracks) {
        return new Site(id, names, kind, "Iraq", "", position, "", 1, List.of(), tracks);
    }

    public static Event event(String id, String when, Event.Kind kind, String title, boolean major, Source... sources) {
        return new Event(id, Edtf.parse(when), kind, title, "", List.of(), grounds(sources), major);
    }

    private static Phase phase(String label, String when, String asks) {
        return new Phase(label, Edtf.parse(when), asks, cite(REPORT));
    }
}
