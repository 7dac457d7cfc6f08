package io.github.drawdownmap.map;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.wording.DayWords;
import java.util.Optional;
import javafx.scene.Node;
import javafx.util.Subscription;

/// What a map and its buttons are called to whoever hears of them; beside another map they are told by their day.
final class SpokenName {
    private final Session session;
    private final Node map;
    private final ZoomButtons buttons;
    private final Subscription subscription;
    private boolean isByDay;

    SpokenName(Session session, Node map, ZoomButtons buttons) {
        this.session = session;
        this.map = map;
        this.buttons = buttons;
        subscription = session.lookProperty().subscribe((before, after) -> {
            if (isByDay && !after.day().equals(before.day())) tell();
        });
        tell();
    }

    void nameByDay(boolean wanted) {
        isByDay = wanted;
        tell();
    }

    private void tell() {
        Optional<String> day =
                isByDay ? Optional.of(DayWords.full(session.look().day())) : Optional.empty();
        map.setAccessibleText(MapKey.spoken(
                day.map(words -> Messages.text("map.name.of-day", words)).orElseGet(() -> Messages.text("map.name"))));
        buttons.nameBy(day);
    }

    void close() {
        subscription.unsubscribe();
    }
}
