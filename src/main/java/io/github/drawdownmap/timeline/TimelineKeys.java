package io.github.drawdownmap.timeline;

import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.timeline.transport.DateField;
import io.github.drawdownmap.timeline.transport.TimeKey;
import io.github.drawdownmap.ui.controls.KeyRow;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// The keys that move the day. They work all over a window, except where a text is typed or another control took them.
public final class TimelineKeys {
    /// Of the days in view, those that are left after a key, and by how many there are more after the other.
    private static final double CLOSER = 0.5;

    private static final double FARTHER = 2;

    private final Session session;
    private final Playback playback;
    private final DoubleConsumer onZoom;
    private final DateField date;

    /// @param onZoom shows so many times as many days
    /// @param date where a day is typed or chosen
    TimelineKeys(Session session, Playback playback, DoubleConsumer onZoom, DateField date) {
        this.session = session;
        this.playback = playback;
        this.onZoom = onZoom;
        this.date = date;
    }

    /// Does what the key asks for and consumes it; other keys are left alone.
    public void handle(KeyEvent event) {
        if (event.isConsumed()) return;
        Optional<TimeKey> pressed = KeyRow.pressed(event, TimeKey.values());
        pressed.filter(key -> isHeard(key, event)).ifPresent(key -> {
            obey(key);
            event.consume();
        });
    }

    /// A text that is being typed has its own keys; to type a day anew is asked for in it too.
    private static boolean isHeard(TimeKey key, KeyEvent event) {
        return !(event.getTarget() instanceof TextInputControl) || key == TimeKey.TYPE;
    }

    private void obey(TimeKey key) {
        switch (key) {
            case PLAY -> playback.toggle();
            case DAY_BACK -> session.stepDays(-1);
            case DAY_ON -> session.stepDays(1);
            case MONTH_BACK -> session.stepMonths(-1);
            case MONTH_ON -> session.stepMonths(1);
            case CHANGE_BEFORE -> session.seekPreviousChange();
            case CHANGE_AFTER -> session.seekNextChange();
            case FIRST -> session.seekStart();
            case LAST -> session.seekEnd();
            case TODAY -> date.goToToday();
            case TYPE -> date.startTyping();
            case CHOOSE -> date.openCalendar();
            case SLOWER -> playback.slower();
            case FASTER -> playback.faster();
            case LOOP -> playback.toggleLoop();
            case CLOSER -> onZoom.accept(CLOSER);
            case FARTHER -> onZoom.accept(FARTHER);
        }
    }

    /// The slider alone takes the keys that a slider usually has.
    void handleAtSlider(KeyEvent event) {
        KeyRow.pressed(event, TimeKey.AtSlider.values()).ifPresent(key -> {
            session.stepDays(key == TimeKey.AtSlider.DAY_ON ? 1 : -1);
            event.consume();
        });
    }
}
