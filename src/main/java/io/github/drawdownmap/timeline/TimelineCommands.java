package io.github.drawdownmap.timeline;

import io.github.drawdownmap.session.Session;
import java.time.LocalDate;

/// What the buttons, the keys, the wheel and the pointer do to the day. Whoever takes the day in hand ends playback.
final class TimelineCommands {
    private final Session session;
    private final Playback playback;

    TimelineCommands(Session session, Playback playback) {
        this.session = session;
        this.playback = playback;
    }

    void togglePlayback() {
        playback.toggle();
    }

    void pause() {
        playback.pause();
    }

    void toggleLoop() {
        playback.loopingProperty().set(!playback.loopingProperty().get());
    }

    void faster() {
        playback.speedProperty().set(playback.speed().faster());
    }

    void slower() {
        playback.speedProperty().set(playback.speed().slower());
    }

    void seek(LocalDate day) {
        playback.pause();
        session.seek(day);
    }

    void stepDays(long days) {
        playback.pause();
        session.stepDays(days);
    }

    void stepMonths(long months) {
        playback.pause();
        session.stepMonths(months);
    }

    void seekPreviousChange() {
        playback.pause();
        session.seekPreviousChange();
    }

    void seekNextChange() {
        playback.pause();
        session.seekNextChange();
    }

    void seekStart() {
        playback.pause();
        session.seekStart();
    }

    void seekEnd() {
        playback.pause();
        session.seekEnd();
    }

    void seekToday() {
        playback.pause();
        session.seekToday();
    }
}
