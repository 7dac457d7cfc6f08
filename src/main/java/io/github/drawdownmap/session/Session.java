package io.github.drawdownmap.session;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/// What the user is looking at. Map, card, lanes, drawer and export all follow it and cannot disagree.
public final class Session {
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Posture> posture;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyDoubleWrapper dayFraction = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.PLAN);
    private final ReadOnlyObjectWrapper<Optional<Track>> plan;
    private final ReadOnlyObjectWrapper<Optional<Site>> selectedSite = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper asKnownOnDay = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper language = new ReadOnlyStringWrapper("en");
    private final ObservableValue<Posture> shownPosture;
    private KnownPosture known;

    /// @param today the day that the today line and "days ago" count from
    public Session(Posture posture, LocalDate today) {
        this.today = today;
        this.posture = new ReadOnlyObjectWrapper<>(posture);
        this.day = new ReadOnlyObjectWrapper<>(posture.firstDay());
        this.plan = new ReadOnlyObjectWrapper<>(posture.plannedTracks().stream().findFirst());
        this.known = new KnownPosture(posture);
        this.shownPosture = this.posture.flatMap(whole -> asKnownOnDay.flatMap(
                asKnown -> asKnown ? day.map(on -> known(whole).on(on)) : this.posture));
        if (plan.get().isEmpty()) view.set(View.REPORTED);
    }

    // Properties

    /// The whole posture that is open.
    public ReadOnlyObjectProperty<Posture> postureProperty() {
        return posture.getReadOnlyProperty();
    }

    /// The posture on show: the whole one, or what of it was known on the day.
    public ObservableValue<Posture> shownPostureProperty() {
        return shownPosture;
    }

    /// The playhead, always inside the posture's span.
    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /// How far a playback frame has gone from the day towards the next, 0 up to 1; for drawing only.
    public ReadOnlyDoubleProperty dayFractionProperty() {
        return dayFraction.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// The planned track that Plan and Compare show; empty when the posture has none.
    public ReadOnlyObjectProperty<Optional<Track>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Site>> selectedSiteProperty() {
        return selectedSite.getReadOnlyProperty();
    }

    /// Whether only what was published by the shown day is on show.
    public ReadOnlyBooleanProperty asKnownOnDayProperty() {
        return asKnownOnDay.getReadOnlyProperty();
    }

    /// The language of place names: "en", "ar" or "ckb".
    public ReadOnlyStringProperty languageProperty() {
        return language.getReadOnlyProperty();
    }

    public LocalDate today() {
        return today;
    }

    public Posture posture() {
        return posture.get();
    }

    public Posture shownPosture() {
        return Objects.requireNonNull(shownPosture.getValue(), "a session always has a posture");
    }

    /// The posture that is on show when the playhead comes to a day.
    public Posture shownPostureOn(LocalDate on) {
        return asKnownOnDay.get() ? known(posture()).on(on) : posture();
    }

    public LocalDate day() {
        return day.get();
    }

    public View view() {
        return view.get();
    }

    public Optional<Track> plan() {
        return plan.get();
    }

    /// What sources say happened; empty when the posture has a plan only.
    public Optional<Track> report() {
        return posture().reportedTrack();
    }

    /// The tracks of the view: one, or in the compare view the report and then the plan.
    public List<Track> shownTracks() {
        return switch (view()) {
            case PLAN -> plan().stream().toList();
            case REPORTED -> report().stream().toList();
            case COMPARE -> Stream.concat(report().stream(), plan().stream()).toList();
        };
    }

    /// What is drawn for a site at the playhead. The site may be of the whole posture or of the shown one.
    public Shown shown(Site site) {
        return shownOn(site, day());
    }

    /// What is drawn for a site on a day, in this view.
    public Shown shownOn(Site site, LocalDate on) {
        return Shown.of(shownSiteOn(site, on), shownTracks(), on);
    }

    /// A site as it is on show when the playhead comes to a day: whole, or what had been published by then.
    public Site shownSiteOn(Site site, LocalDate on) {
        return asKnownOnDay.get() ? shownPostureOn(on).site(site.id()).orElse(site) : site;
    }

    /// The chosen plan as it is on show when the playhead comes to a day, with the phases that were public by then.
    public Optional<Track> shownPlanOn(LocalDate on) {
        return plan().flatMap(track -> shownPostureOn(on).track(track.id()));
    }

    private KnownPosture known(Posture whole) {
        if (!known.isOf(whole)) known = new KnownPosture(whole);
        return known;
    }

    /// The days on which a window of a shown track opens or closes, and the ends of the span. As known on the day, what
    /// was published later turns on the day of its publication.
    public NavigableSet<LocalDate> changeDays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Site site : posture().sites())
            for (Track track : shownTracks())
                for (Change change : site.track(track).changes())
                    shownFrom(change).ifPresent(from -> {
                        addInside(later(change.when().earliest(), from), days);
                        addInside(later(change.when().latest(), from), days);
                    });
        days.add(posture().firstDay());
        days.add(posture().lastDay());
        return days;
    }

    /// All days that the longest words of the span may come up on: those on which something turns or is published, with
    /// the day before and the day after each. Between them only counts of days grow.
    public NavigableSet<LocalDate> daysOfNote() {
        NavigableSet<LocalDate> turns = changeDays();
        plan().stream().flatMap(track -> track.phases().stream()).forEach(phase -> {
            turns.add(phase.when().earliest());
            turns.add(phase.when().latest());
        });
        addTurns(shownPosture(), turns);
        if (asKnownOnDay.get())
            for (LocalDate learned : known(posture()).learningDays()) {
                turns.add(learned);
                addTurns(shownPostureOn(learned), turns);
            }
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (LocalDate turn : turns)
            for (int offset = -1; offset <= 1; offset++) addInside(turn.plusDays(offset), days);
        return days;
    }

    private void addTurns(Posture of, NavigableSet<LocalDate> days) {
        for (Site site : of.sites())
            for (Track track : shownTracks()) days.addAll(site.track(track).turns());
    }

    private void addInside(LocalDate day, NavigableSet<LocalDate> days) {
        if (posture().span().contains(day)) days.add(day);
    }

    /// The day from which on a change is on show; empty when it is never known.
    private Optional<LocalDate> shownFrom(Change change) {
        return asKnownOnDay.get() ? change.knownFrom() : Optional.of(LocalDate.MIN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    // Commands

    /// Shows another posture; the day stays where it is, as far as the new span allows.
    public void open(Posture opened) {
        LocalDate before = day();
        selectedSite.set(Optional.empty());
        posture.set(opened);
        plan.set(opened.plannedTracks().stream().findFirst());
        if (plan().isEmpty()) view.set(View.REPORTED);
        else if (report().isEmpty()) view.set(View.PLAN);
        seek(before);
    }

    /// Moves the playhead to the day of the span nearest to `target`.
    public void seek(LocalDate target) {
        dayFraction.set(0);
        day.set(posture().clamp(target));
    }

    /// Moves the playhead for one frame of playback: to a day, and a part of the way to the next.
    ///
    /// @param epochDay days since 1970-01-01, with a fraction
    public void glide(double epochDay) {
        LocalDate target = posture().clamp(LocalDate.ofEpochDay((long) Math.floor(epochDay)));
        boolean inside = target.isBefore(posture().lastDay());
        dayFraction.set(inside ? Math.clamp(epochDay - target.toEpochDay(), 0, Math.nextDown(1.0)) : 0);
        day.set(target);
    }

    public void stepDays(long days) {
        seek(day().plusDays(days));
    }

    public void stepMonths(long months) {
        seek(day().plusMonths(months));
    }

    public void seekNextChange() {
        Optional.ofNullable(changeDays().higher(day())).ifPresent(this::seek);
    }

    public void seekPreviousChange() {
        Optional.ofNullable(changeDays().lower(day())).ifPresent(this::seek);
    }

    public void seekStart() {
        seek(posture().firstDay());
    }

    public void seekEnd() {
        seek(posture().lastDay());
    }

    public void seekToday() {
        seek(today);
    }

    public void select(Site site) {
        selectedSite.set(posture().site(site.id()));
    }

    public void clearSelection() {
        selectedSite.set(Optional.empty());
    }

    /// Shows other tracks; a view that the posture has no tracks for is not taken.
    public void show(View wanted) {
        boolean possible = switch (wanted) {
            case PLAN -> plan().isPresent();
            case REPORTED -> report().isPresent();
            case COMPARE -> plan().isPresent() && report().isPresent();
        };
        if (possible) view.set(wanted);
    }

    /// Chooses the reading of the plan.
    ///
    /// @throws IllegalArgumentException when it is no planned track of the open posture
    public void choosePlan(Track track) {
        if (!posture().plannedTracks().contains(track))
            throw new IllegalArgumentException("\"" + track.id() + "\" is no planned track of this posture");
        plan.set(Optional.of(track));
    }

    public void setAsKnownOnDay(boolean wanted) {
        asKnownOnDay.set(wanted);
    }

    public void setLanguage(String wanted) {
        language.set(wanted);
    }
}
