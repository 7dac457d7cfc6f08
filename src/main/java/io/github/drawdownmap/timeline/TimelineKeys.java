package io.github.drawdownmap.timeline;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that move the day. They work all over a window, except where a text is typed or another control took them.
public final class TimelineKeys {
    private final TimelineCommands commands;
    private final Runnable onTypeDate;

    /// @param onTypeDate puts the cursor in the date field
    TimelineKeys(TimelineCommands commands, Runnable onTypeDate) {
        this.commands = commands;
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

    private boolean handlePlain(KeyCode code) {
        switch (code) {
            case LEFT -> commands.stepDays(-1);
            case RIGHT -> commands.stepDays(1);
            case PAGE_DOWN -> commands.stepMonths(-1);
            case PAGE_UP -> commands.stepMonths(1);
            case HOME -> commands.seekStart();
            case END -> commands.seekEnd();
            case SPACE -> commands.togglePlayback();
            case T -> commands.seekToday();
            case L -> commands.toggleLoop();
            case COMMA -> commands.slower();
            case PERIOD -> commands.faster();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean handleWithShift(KeyCode code) {
        switch (code) {
            case LEFT -> commands.stepMonths(-1);
            case RIGHT -> commands.stepMonths(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean handleWithShortcut(KeyCode code) {
        switch (code) {
            case LEFT -> commands.seekPreviousChange();
            case RIGHT -> commands.seekNextChange();
            // With Ctrl, so that its own letter is not typed into the field.
            case D -> onTypeDate.run();
            default -> {
                return false;
            }
        }
        return true;
    }
}
