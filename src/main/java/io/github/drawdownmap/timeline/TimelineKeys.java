package io.github.drawdownmap.timeline;

import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import java.util.function.DoubleConsumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that move the day. They work all over a window, except where a text is typed or another control took them.
public final class TimelineKeys {
    private final Session session;
    private final Playback playback;
    /// Of the days in view, those that are left after a key, and by how many there are more after the other.
    private static final double CLOSER = 0.5;

    private static final double FARTHER = 2;

    private final DoubleConsumer onZoom;
    private final Runnable onTypeDate;

    /// @param onZoom shows so many times as many days
    /// @param onTypeDate puts the cursor in the date field
    TimelineKeys(Session session, Playback playback, DoubleConsumer onZoom, Runnable onTypeDate) {
        this.session = session;
        this.playback = playback;
        this.onZoom = onZoom;
        this.onTypeDate = onTypeDate;
    }

    /// Does what the key asks for and consumes it; other keys are left alone.
    public void handle(KeyEvent event) {
        if (event.isConsumed() || event.getTarget() instanceof TextInputControl || event.isAltDown()) return;
        boolean handled = event.isShortcutDown()
                ? handleWithShortcut(event.getCode())
                : event.isShiftDown() ? handleWithShift(event.getCode()) : handlePlain(event.getCode());
        if (handled) event.consume();
    }

    /// The slider alone takes the keys that a slider usually has.
    void handleAtSlider(KeyEvent event) {
        if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) return;
        if (event.getCode() == KeyCode.UP) session.stepDays(1);
        else if (event.getCode() == KeyCode.DOWN) session.stepDays(-1);
        else return;
        event.consume();
    }

    private boolean handlePlain(KeyCode code) {
        switch (code) {
            case LEFT -> session.stepDays(-1);
            case RIGHT -> session.stepDays(1);
            case PAGE_DOWN -> session.stepMonths(-1);
            case PAGE_UP -> session.stepMonths(1);
            case HOME -> session.seekStart();
            case END -> session.seekEnd();
            case SPACE -> playback.toggle();
            case T -> session.seekToday();
            case L -> playback.toggleLoop();
            case COMMA -> playback.slower();
            case PERIOD -> playback.faster();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean handleWithShift(KeyCode code) {
        switch (code) {
            case LEFT -> session.stepMonths(-1);
            case RIGHT -> session.stepMonths(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean handleWithShortcut(KeyCode code) {
        switch (code) {
            case LEFT -> session.seekPreviousChange();
            case RIGHT -> session.seekNextChange();
            case UP -> onZoom.accept(CLOSER);
            case DOWN -> onZoom.accept(FARTHER);
            // As an address is typed in a browser.
            case L -> onTypeDate.run();
            default -> {
                return false;
            }
        }
        return true;
    }
}
