package io.github.drawdownmap.look;

import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.KnownPosture;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Scene;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.source.Citation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

/// What is on show. Map, card, lanes, drawer, pictures and exports render it and cannot disagree.
///
/// @param postures the open posture, whole and as known on a day
/// @param day the playhead, inside the posture's span
/// @param fraction how far a playback frame has gone from the day towards the next, 0 up to 1; for drawing only
/// @param plan the planned track that Plan and Compare show; empty when the posture has none
/// @param site the selected site, of the whole posture
/// @param isOnCountry whether all that concerns no single site is told; never while a site is selected
/// @param event the event that is pointed out where it is told; empty when none is
/// @param language of place names: "en", "ar" or "ckb"
public record Look(
        KnownPosture postures,
        LocalDate day,
        double fraction,
        View view,
        Optional<Track> plan,
        Optional<Site> site,
        boolean isOnCountry,
        Optional<Event> event,
        Knowledge knowledge,
        String language) {
    public Look {
        if (!postures.whole().span().contains(day))
            throw new IllegalArgumentException(
                    day + " is not inside " + postures.whole().span());
        if (!(fraction >= 0 && fraction < 1))
            throw new IllegalArgumentException("fraction " + fraction + " is not within 0..1");
    }

    /// The first look at a posture: its first day and its first plan, or the report when it has no plan.
    public static Look at(Posture posture) {
        return at(new KnownPosture(posture));
    }

    private static Look at(KnownPosture postures) {
        Posture posture = postures.whole();
        Optional<Track> plan = posture.plannedTracks().stream().findFirst();
        return new Look(
                postures,
                posture.firstDay(),
                0,
                plan.isPresent() ? View.PLAN : View.REPORTED,
                plan,
                Optional.empty(),
                false,
                Optional.empty(),
                Knowledge.ALL,
                "en");
    }

    /// The look that a posture opens with: its opening day and view. Without them it compares if it can, on the first
    /// day on which a plan is public.
    public static Look opening(Posture posture) {
        return at(posture).afresh();
    }

    private static View named(Scene.FirstView view) {
        return switch (view) {
            case PLAN -> View.PLAN;
            case REPORTED -> View.REPORTED;
            case COMPARE -> View.COMPARE;
        };
    }

    // Other looks

    /// The look that the posture opens with. It is the same posture: what shows it has nothing to build anew.
    public Look afresh() {
        Scene scene = posture().scene();
        View first = scene.view().map(Look::named).orElse(View.COMPARE);
        LocalDate opened = scene.day()
                .or(() -> posture().plannedTracks().stream()
                        .flatMap(track -> track.stated().stream())
                        .min(Comparator.naturalOrder()))
                .orElse(posture().firstDay());
        return at(postures).in(first).on(opened);
    }

    /// The day of the span that is nearest to `target`.
    public Look on(LocalDate target) {
        return on(posture().clamp(target), 0);
    }

    /// A moment between two days.
    ///
    /// @param epochDay days since 1970-01-01, with a fraction
    public Look gliding(double epochDay) {
        LocalDate target = posture().clamp(LocalDate.ofEpochDay((long) Math.floor(epochDay)));
        boolean inside = target.isBefore(posture().lastDay());
        return on(target, inside ? Math.clamp(epochDay - target.toEpochDay(), 0, Math.nextDown(1.0)) : 0);
    }

    private Look on(LocalDate target, double share) {
        return new Look(postures, target, share, view, plan, site, isOnCountry, event, knowledge, language);
    }

    /// Other tracks; a view that the posture has no tracks for is not taken.
    public Look in(View wanted) {
        return can(wanted)
                ? new Look(postures, day, fraction, wanted, plan, site, isOnCountry, event, knowledge, language)
                : this;
    }

    /// @throws IllegalArgumentException when it is no planned track of the open posture
    public Look withPlan(Track track) {
        if (!posture().plannedTracks().contains(track))
            throw new IllegalArgumentException("\"" + track.id() + "\" is no planned track of this posture");
        return new Look(
                postures, day, fraction, view, Optional.of(track), site, isOnCountry, event, knowledge, language);
    }

    public Look at(Site selected) {
        return at(posture().site(selected.id()));
    }

    public Look atNoSite() {
        return at(Optional.empty());
    }

    /// What concerns no single site instead of a site.
    public Look onCountry() {
        return at(Optional.empty(), true, Optional.empty());
    }

    /// An event on its day, where it is told: at the site of the lane that it was chosen in, else at the selected one
    /// if it concerns it alone or with others, else at the first that it concerns, and with the country when it
    /// concerns no site by itself.
    public Look pointingOut(Event wanted, Optional<Site> lane) {
        Optional<Site> place = lane.or(() -> site)
                .filter(one -> wanted.siteIds().contains(one.id()))
                .or(() -> firstOf(wanted));
        return on(wanted.day()).at(place, place.isEmpty(), Optional.of(wanted));
    }

    /// The first site that an event concerns; none when it concerns the whole country.
    public Optional<Site> firstOf(Event told) {
        return posture().isOfWhole(told)
                ? Optional.empty()
                : told.siteIds().stream().findFirst().flatMap(posture()::site);
    }

    private Look at(Optional<Site> selected) {
        return at(selected, false, Optional.empty());
    }

    private Look at(Optional<Site> selected, boolean country, Optional<Event> pointedOut) {
        return new Look(postures, day, fraction, view, plan, selected, country, pointedOut, knowledge, language);
    }

    public Look knowing(Knowledge wanted) {
        return new Look(postures, day, fraction, view, plan, site, isOnCountry, event, wanted, language);
    }

    public Look named(String wantedLanguage) {
        return new Look(postures, day, fraction, view, plan, site, isOnCountry, event, knowledge, wantedLanguage);
    }

    /// The same look at another posture: its first plan and no site, the day as far as its span allows.
    public Look of(Posture opened) {
        return at(opened).in(view).on(day).knowing(knowledge).named(language);
    }

    /// The look that another posture opens with, by the same rule of what is known.
    public Look atOpeningOf(Posture opened) {
        return opening(opened).knowing(knowledge).named(language);
    }

    /// The same look at another reading of its posture: its plan, what is told of and the event that is pointed out
    /// too, as far as they are still there.
    public Look renewed(Posture read) {
        return LeftLook.of(this).applyTo(of(read));
    }

    /// An event where it is told already; elsewhere it is not pointed out.
    Look marking(Event wanted) {
        boolean isTold = site.map(place -> wanted.siteIds().contains(place.id()))
                .orElse(isOnCountry && posture().isOfWhole(wanted));
        return isTold ? at(site, isOnCountry, Optional.of(wanted)) : this;
    }

    // What it shows

    /// The whole posture that is open.
    public Posture posture() {
        return postures.whole();
    }

    /// The posture on show: the whole one, or what of it counts as known.
    public Posture known() {
        return knownOn(day);
    }

    /// The posture that is on show when the playhead comes to a day.
    public Posture knownOn(LocalDate on) {
        return limitOn(on).map(postures::on).orElse(posture());
    }

    /// The last day on which a statement may have come out to be on show; empty when all are.
    public Optional<LocalDate> limit() {
        return limitOn(day);
    }

    /// The same when the playhead comes to a day. What is known later than the data were put together, nobody can tell.
    public Optional<LocalDate> limitOn(LocalDate on) {
        return knowledge.limit(on).map(limit -> limit.isBefore(postures.lastDay()) ? limit : postures.lastDay());
    }

    /// What sources say happened; empty when the posture has a plan only.
    public Optional<Track> report() {
        return posture().reportedTrack();
    }

    /// The tracks of the view: one, or in the compare view the report and then the plan.
    public List<Track> tracks() {
        return switch (view) {
            case PLAN -> plan.stream().toList();
            case REPORTED -> report().stream().toList();
            case COMPARE -> Stream.concat(report().stream(), plan.stream()).toList();
        };
    }

    /// Whether the posture has the tracks of a view.
    public boolean can(View wanted) {
        return switch (wanted) {
            case PLAN -> plan.isPresent();
            case REPORTED -> report().isPresent();
            case COMPARE -> plan.isPresent() && report().isPresent();
        };
    }

    /// What is drawn for a site at the playhead. The site may be of the whole posture or of the known one.
    public Shown shown(Site asked) {
        return shownOn(asked, day);
    }

    /// What is drawn for a site on a day, in this view.
    public Shown shownOn(Site asked, LocalDate on) {
        return Shown.of(siteOn(asked, on), tracks(), on);
    }

    /// A site as it is on show when the playhead comes to a day: whole, or what counts as known then.
    public Site siteOn(Site asked, LocalDate on) {
        return knowledge.isLimited() ? knownOn(on).site(asked.id()).orElse(asked) : asked;
    }

    /// What a track says of a site, as far as it is on show.
    public SiteTrack track(Site asked, Track track) {
        return siteOn(asked, day).track(track);
    }

    /// How the report of a site stands to the chosen plan; empty when one of the two is missing.
    public Optional<Comparison> difference(Site asked) {
        Site known = siteOn(asked, day);
        return plan.flatMap(planned -> report().map(reported -> Comparison.of(known, planned, reported, day)));
    }

    /// The chosen plan as it is on show when the playhead comes to a day, with the phases that count as known then.
    public Optional<Track> planOn(LocalDate on) {
        return plan.flatMap(track -> knownOn(on).track(track.id()));
    }

    /// Whether a statement resting on these sources is on show.
    public boolean knows(Collection<Citation> citations) {
        return limit().map(limit -> Citation.knownOn(citations, limit)).orElse(true);
    }

    /// Whether the event that is pointed out concerns a site, by itself or with others.
    public boolean pointsAt(Site asked) {
        return event.filter(told -> told.siteIds().contains(asked.id())).isPresent();
    }

    /// Whether something that happened on `happened` still lies ahead.
    public boolean isBefore(LocalDate happened) {
        return day.isBefore(happened);
    }

    // Two looks

    public boolean hasPostureOf(Look other) {
        return postures.equals(other.postures);
    }

    /// Whether both postures tell of a site in common, as two states of a file do.
    public boolean isOfFileOf(Look other) {
        return other.posture().sites().stream()
                .anyMatch(site -> posture().site(site.id()).isPresent());
    }

    /// Whether both show the same tracks of the same posture by the same rule of what is known, on whatever day.
    public boolean hasTracksOf(Look other) {
        return hasPostureOf(other)
                && view == other.view
                && plan.equals(other.plan)
                && knowledge.equals(other.knowledge);
    }

    /// Whether both make the same statements: the lanes are the same.
    public boolean hasStatementsOf(Look other) {
        return hasTracksOf(other) && learned().equals(other.learned());
    }

    private Optional<LocalDate> learned() {
        return limit().map(postures::learnedBy);
    }

    public boolean hasMomentOf(Look other) {
        return day.equals(other.day) && fraction == other.fraction;
    }

    // Days

    /// The days on which a window of a shown track opens or closes, and the ends of the span. As known on the day, what
    /// was published later turns on the day of its publication.
    public NavigableSet<LocalDate> changeDays() {
        return new TurningDays(this).ofChanges();
    }

    /// All days that the longest words of the span may come up on: those on which something turns or is published,
    /// with the day before and the day after each. Between them only counts of days grow. Of very many days an even
    /// choice: nobody could wait until the words of all are measured.
    public NavigableSet<LocalDate> daysOfNote() {
        return new TurningDays(this).ofNote();
    }

    /// The same of one site alone, without what is published of it: those of very many sites would be far too many.
    public NavigableSet<LocalDate> daysOfNoteAt(Site asked) {
        return new TurningDays(this).ofNoteAt(asked);
    }
}
