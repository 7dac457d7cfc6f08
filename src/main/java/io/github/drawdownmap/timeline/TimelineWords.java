package io.github.drawdownmap.timeline;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.timeline.axis.EventCluster;
import io.github.drawdownmap.timeline.axis.EventMarks;
import io.github.drawdownmap.timeline.axis.PhaseBrackets;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.SiteWords;
import io.github.drawdownmap.wording.TrackWords;
import io.github.drawdownmap.wording.WindowWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the timeline says of a day: spoken for the playhead, on a card for the day under the pointer.
final class TimelineWords {
    private final Session session;

    TimelineWords(Session session) {
        this.session = session;
    }

    /// The day as a date, and a sentence for each site at which something begins or ends on it.
    String spoken(LocalDate day, List<Site> sites) {
        List<String> sentences = new ArrayList<>();
        for (Track track : session.look().tracks())
            for (Site site : sites)
                if (site.track(track).turns().contains(day)) sentences.add(sentence(site, track, day));
        return sentences.isEmpty() ? DayWords.full(day) : DayWords.full(day) + ". " + String.join(" ", sentences);
    }

    private SiteWords words(Site site, LocalDate day) {
        return SiteWords.of(session.look().posture(), site, day);
    }

    private String sentence(Site site, Track track, LocalDate day) {
        String sentence = words(site, day).sentence(track);
        if (session.look().view() != View.COMPARE) return sentence;
        return TrackWords.said(track, sentence);
    }

    /// @param sites those whose lanes are in view
    /// @param pointed the site whose lane is under the pointer
    HoverCard.Content card(LocalDate day, List<Site> sites, Optional<Site> pointed) {
        return card(day, List.of(), sites, pointed);
    }

    /// The events of a mark under their days. What holds at the sites is said where they are of one day.
    HoverCard.Content card(EventCluster mark, List<Site> sites, Optional<Site> pointed) {
        List<String> events = EventMarks.lines(mark);
        return mark.days().isOneDay()
                ? card(mark.days().earliest(), events, sites, pointed)
                : new HoverCard.Content(WindowWords.date(mark.days()), "", events, List.of(), List.of());
    }

    private HoverCard.Content card(LocalDate day, List<String> events, List<Site> sites, Optional<Site> pointed) {
        return new HoverCard.Content(
                DayWords.full(day),
                session.look()
                        .planOn(session.look().day())
                        .flatMap(plan -> plan.phaseOn(day))
                        .map(PhaseBrackets::named)
                        .orElse(""),
                events,
                heads(),
                rows(day, sites, pointed));
    }

    private List<String> heads() {
        return session.look().view() == View.COMPARE
                ? List.of(
                        Messages.text("wording.track.reported"),
                        Messages.text("wording.track.plan"),
                        Messages.text("timeline.hover.compared"))
                : List.of();
    }

    /// What each track on show says of a site, and how they stand to each other where there are two.
    private List<String> said(Site site, LocalDate day) {
        SiteWords words = words(site, day);
        List<Track> tracks = session.look().tracks();
        return tracks.size() < 2
                ? tracks.stream().map(track -> words.caption(track)).toList()
                : Stream.concat(
                                tracks.stream().map(track -> words.cell(track)),
                                Stream.of(compared(words, tracks.getLast(), tracks.getFirst())))
                        .toList();
    }

    /// How a report stands to a plan, beside what the plan says; nothing where that has said it already.
    private static String compared(SiteWords words, Track plan, Track report) {
        return words.caption(plan, report).equals(words.cell(plan)) ? "" : words.brief(plan, report);
    }

    private List<HoverCard.Row> rows(LocalDate day, List<Site> sites, Optional<Site> pointed) {
        List<HoverCard.Row> rows = new ArrayList<>();
        for (Site site : sites)
            rows.add(new HoverCard.Row(
                    Messages.isolated(site.name(session.look().language())),
                    said(site, day),
                    pointed.filter(site::equals).isPresent()));
        int hidden = session.look().posture().sites().size() - sites.size();
        if (hidden > 0) rows.add(new HoverCard.Row(Messages.text("timeline.hover.more", hidden), List.of(), false));
        return rows;
    }
}
