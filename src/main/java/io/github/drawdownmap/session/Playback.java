package io.github.drawdownmap.session;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Moves the day on by itself, at a pace that does not depend on the frame rate.
///
/// It holds no day of its own: each frame goes on from where the session is. A change of the day or of the posture by
/// anybody else ends it.
public final class Playback {
    /// A frame after a stall, such as a window coming back, goes on by no more than this.
    static final double LONGEST_FRAME_SECONDS = 0.25;
    /// In a loop the last day stays on screen so long.
    static final double REST_AT_END_SECONDS = 1;
    /// With reduced motion the day steps on once in so many seconds.
    static final double STEP_SECONDS = 1;

    /// A story is told from stop to stop, each of which stays on screen so long.
    static final double STORY_STEP_SECONDS = 3;
    /// So many days from the day of an event on, its caption stays.
    private static final int CAPTION_DAYS = 14;
    /// The pace of a story changes on the way: it is asked for anew after at most so long.
    private static final double LONGEST_STRETCH_SECONDS = 0.02;

    private static final double NANOS = 1e9;
    private static final long NO_FRAME = -1;

    private final Session session;
    private final FrameClock clock;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.STORY);
    private final BooleanProperty looping = new SimpleBooleanProperty();
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Event>> caption = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper played = new ReadOnlyBooleanWrapper();
    private StoryPace story;
    /// The part of the span that is played; empty when it is all.
    private Optional<Range> range = Optional.empty();
    private long lastFrame = NO_FRAME;
    private double secondsInStep;
    /// Whether it is this playback that moves the day.
    private boolean moving;

    public Playback(Session session, FrameClock clock) {
        this.session = session;
        this.clock = clock;
        this.story = StoryPace.of(session.look());
        // The session lives as long as its playback, so nothing has to be ended.
        session.lookProperty().subscribe(this::noticeSeek);
    }

    // Properties

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    public boolean isPlaying() {
        return playing.get();
    }

    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    public Speed speed() {
        return speed.get();
    }

    /// Whether it starts over at the end instead of stopping there.
    public BooleanProperty loopingProperty() {
        return looping;
    }

    /// Whether the day steps on instead of gliding.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// The major event that a story has come to, while it is told.
    public ReadOnlyObjectProperty<Optional<Event>> captionProperty() {
        return caption.getReadOnlyProperty();
    }

    /// Whether it has ever played.
    public ReadOnlyBooleanProperty playedProperty() {
        return played.getReadOnlyProperty();
    }

    // Commands

    /// Plays on from the day on show, from the start when that is the last one.
    public void play() {
        if (isPlaying()) return;
        if (isAtEnd()) start();
        begin();
    }

    /// Plays from a day to a later one, and there stops or starts over.
    public void playBetween(LocalDate first, LocalDate last) {
        pause();
        session.seek(first);
        range = Optional.of(new Range(first, last));
        begin();
    }

    private void begin() {
        lastFrame = NO_FRAME;
        secondsInStep = 0;
        story = StoryPace.of(session.look());
        played.set(true);
        playing.set(true);
        clock.start(this::frame);
    }

    /// Stops on a whole day.
    public void pause() {
        if (!isPlaying()) return;
        stop();
        session.seek(session.look().day());
    }

    public void toggle() {
        if (isPlaying()) pause();
        else play();
    }

    public void faster() {
        speed.set(speed().faster());
    }

    public void slower() {
        speed.set(speed().slower());
    }

    public void toggleLoop() {
        looping.set(!looping.get());
    }

    private void stop() {
        clock.stop();
        range = Optional.empty();
        playing.set(false);
        caption.set(Optional.empty());
    }

    private void noticeSeek(Look before, Look after) {
        if (!after.hasTracksOf(before)) story = StoryPace.of(after);
        if (!moving
                && isPlaying()
                && !(after.hasPostureOf(before) && after.hasMomentOf(before))
                && !goesOn(before, after)) stop();
    }

    /// A posture that is read again changes nothing of what is played, unless the span has become another there.
    private boolean goesOn(Look before, Look after) {
        return !after.hasPostureOf(before)
                && after.isOfFileOf(before)
                && range.isEmpty()
                && after.day().equals(before.day());
    }

    private void frame(long time) {
        moving = true;
        try {
            move(time);
        } finally {
            moving = false;
        }
        if (isPlaying()) tell();
    }

    private void tell() {
        Look look = session.look();
        caption.set(speed() == Speed.STORY ? toldOn(look) : Optional.empty());
    }

    /// The newest major event that is not over for long.
    private static Optional<Event> toldOn(Look look) {
        return look.known().events().stream()
                .filter(event -> event.major()
                        && !event.day().isAfter(look.day())
                        && event.day().plusDays(CAPTION_DAYS).isAfter(look.day()))
                .max(Comparator.comparing(Event::day));
    }

    private void move(long time) {
        double seconds = lastFrame == NO_FRAME ? 0 : Math.min((time - lastFrame) / NANOS, LONGEST_FRAME_SECONDS);
        lastFrame = time;
        if (isAtEnd()) restAtEnd(seconds);
        else if (reducedMotion.get()) step(seconds);
        else glide(seconds);
    }

    private void restAtEnd(double seconds) {
        if (!looping.get()) {
            pause();
            return;
        }
        secondsInStep += seconds;
        if (secondsInStep < REST_AT_END_SECONDS) return;
        secondsInStep = 0;
        start();
    }

    private void start() {
        range.ifPresentOrElse(played -> session.seek(played.first()), session::seekStart);
    }

    private void step(double seconds) {
        double length = speed() == Speed.STORY ? STORY_STEP_SECONDS : STEP_SECONDS;
        secondsInStep += seconds;
        if (secondsInStep < length) return;
        secondsInStep -= length;
        LocalDate day = session.look().day();
        LocalDate next = speed() == Speed.STORY
                ? story.next(day)
                : day.plusDays(Math.round(speed().daysPerSecond() * STEP_SECONDS));
        session.seek(next.isAfter(end()) ? end() : next);
        if (isAtEnd()) arrive();
    }

    private void glide(double seconds) {
        double moment = session.look().day().toEpochDay() + session.look().fraction();
        for (double left = seconds; left > 0; left -= LONGEST_STRETCH_SECONDS)
            moment += Math.min(left, LONGEST_STRETCH_SECONDS) * daysPerSecond(moment);
        session.glide(Math.min(moment, (double) end().toEpochDay()));
        if (isAtEnd()) arrive();
    }

    private double daysPerSecond(double moment) {
        return speed() == Speed.STORY ? story.daysPerSecond(moment) : speed().daysPerSecond();
    }

    private void arrive() {
        secondsInStep = 0;
        if (!looping.get()) pause();
    }

    private boolean isAtEnd() {
        return !session.look().day().isBefore(end());
    }

    private LocalDate end() {
        LocalDate last = session.look().posture().lastDay();
        return range.map(Range::last).filter(day -> day.isBefore(last)).orElse(last);
    }

    private record Range(LocalDate first, LocalDate last) {}
}
