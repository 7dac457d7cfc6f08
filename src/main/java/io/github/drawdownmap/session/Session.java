package io.github.drawdownmap.session;

import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Holds the look and changes it by command. Nobody sees a look between two looks.
public final class Session {
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Look> look;
    /// The id of the site that was selected until a new reading of its file had it no more.
    private Optional<String> missed = Optional.empty();

    /// @param today the day that the today line and "days ago" count from
    public Session(Look first, LocalDate today) {
        this.today = today;
        this.look = new ReadOnlyObjectWrapper<>(first);
    }

    // State

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public Look look() {
        return look.get();
    }

    public LocalDate today() {
        return today;
    }

    // Commands

    /// Shows another look.
    public void show(Look next) {
        if (next.site().isPresent() || next.isOnCountry() || !next.hasPostureOf(look())) missed = Optional.empty();
        look.set(next);
    }

    /// Shows the posture as it was read again; the look stays as far as it can. A selected site that is not there is
    /// selected again as soon as it is back, unless something else has been told of meanwhile.
    public void renew(Posture read) {
        Look before = look();
        Optional<String> wanted = before.site().map(Site::id).or(() -> missed);
        Look next = before.renewed(read);
        boolean isFree = next.site().isEmpty() && !next.isOnCountry();
        show(wanted.filter(id -> isFree).flatMap(read::site).map(next::at).orElse(next));
        missed = wanted.filter(id -> isFree && read.site(id).isEmpty());
    }

    /// Moves the playhead to the day of the span nearest to `target`.
    public void seek(LocalDate target) {
        show(look().on(target));
    }

    /// Moves the playhead for one frame of playback: to a day, and a part of the way to the next.
    ///
    /// @param epochDay days since 1970-01-01, with a fraction
    void glide(double epochDay) {
        show(look().gliding(epochDay));
    }

    public void stepDays(long days) {
        seek(look().day().plusDays(days));
    }

    public void stepMonths(long months) {
        seek(look().day().plusMonths(months));
    }

    public void seekNextChange() {
        Optional.ofNullable(look().changeDays().higher(look().day())).ifPresent(this::seek);
    }

    public void seekPreviousChange() {
        Optional.ofNullable(look().changeDays().lower(look().day())).ifPresent(this::seek);
    }

    public void seekStart() {
        seek(look().posture().firstDay());
    }

    public void seekEnd() {
        seek(look().posture().lastDay());
    }

    public void seekToday() {
        seek(today);
    }

    public void select(Site site) {
        show(look().at(site));
    }

    /// Tells what concerns no single site.
    public void showCountry() {
        show(look().onCountry());
    }

    /// Goes to an event and points it out where it is told.
    ///
    /// @param lane the site in whose lane it was chosen
    public void showEvent(Event event, Optional<Site> lane) {
        show(look().pointingOut(event, lane));
    }

    public void clearSelection() {
        show(look().atNoSite());
    }

    /// Shows other tracks; a view that the posture has no tracks for is not taken.
    public void show(View wanted) {
        show(look().in(wanted));
    }

    /// Chooses the reading of the plan.
    ///
    /// @throws IllegalArgumentException when it is no planned track of the open posture
    public void choosePlan(Track track) {
        show(look().withPlan(track));
    }

    public void know(Knowledge wanted) {
        show(look().knowing(wanted));
    }

    public void setLanguage(String wanted) {
        show(look().named(wanted));
    }
}
