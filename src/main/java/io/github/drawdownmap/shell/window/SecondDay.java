package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.sheet.DayText;
import io.github.drawdownmap.ui.controls.IconButton;
import io.github.drawdownmap.ui.controls.Tooltips;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// Another day beside the shown one: a map that shows the same part of the world, by a look that differs in its day
/// alone. What is chosen on either is chosen on both.
final class SecondDay {
    private final Session session;
    private final Session own;
    private final MapPane first;
    private final MapPane map;
    private final DayText text;
    private final Label problem = new Label();
    private final CheckBox together = new CheckBox(Messages.text("shell.beside.together"));
    private final HBox bar;
    private final Subscription subscription;
    /// Whether one of the two is being shown what the other shows.
    private boolean following;

    /// @param first the map that is there already
    /// @param picture makes a picture of both days
    /// @param close closes this day
    SecondDay(
            Session session,
            MapPane first,
            CompletionStage<VectorMap> embedded,
            Consumer<URI> openLink,
            Runnable picture,
            Runnable close) {
        this.session = session;
        this.first = first;
        Look look = session.look();
        own = new Session(look.on(usualDay(session)), session.today());
        map = new MapPane(own, embedded, openLink);
        map.leaveLegendOut();
        text = new DayText("shell.beside.day", own.look().day(), session::look, session.today());
        bar = bar(picture, close);
        subscription = Subscription.combine(
                session.lookProperty().subscribe((before, after) -> follow(before, after)),
                own.lookProperty().subscribe((before, after) -> lead(after)),
                first.viewport().cameraProperty().subscribe((before, after) -> follow(after)),
                map.viewport().cameraProperty().subscribe((before, after) -> lead(before, after)),
                text.textProperty().subscribe((before, after) -> take()));
        text.setOnAction(enter -> goOn());
    }

    /// With a good date typed, the keyboard goes on at the map that has it.
    private void goOn() {
        if (text.day().isEmpty()) return;
        map.requestFocus();
        tellDay();
    }

    /// Today, or the first day where today is what is on show.
    private static LocalDate usualDay(Session session) {
        Look look = session.look();
        LocalDate today = look.posture().clamp(session.today());
        return today.equals(look.day()) ? look.posture().firstDay() : today;
    }

    private HBox bar(Runnable picture, Runnable close) {
        Label label = new Label(Messages.text("shell.beside.day"));
        label.setLabelFor(text);
        Button save = new Button(Messages.text("shell.beside.picture"));
        save.setOnAction(event -> picture.run());
        Tooltips.install(together, Messages.text("shell.beside.together.tip"));
        problem.getStyleClass().add("muted");
        problem.setMaxWidth(Double.MAX_VALUE);
        problem.setMinWidth(0);
        HBox.setHgrow(problem, Priority.ALWAYS);
        String words = Messages.text("shell.beside.close");
        HBox made = new HBox(label, text, together, problem, save, new IconButton(Feather.X, words, words, close));
        made.getStyleClass().add("beside-bar");
        made.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            close.run();
            event.consume();
        });
        return made;
    }

    MapPane map() {
        return map;
    }

    /// What its map shows, and what it is asked for.
    Session session() {
        return own;
    }

    Node bar() {
        return bar;
    }

    ObservableValue<LocalDate> dayProperty() {
        return own.lookProperty().map(Look::day);
    }

    boolean hasKeyboard() {
        return bar.isFocusWithin() || map.isFocusWithin();
    }

    /// Shows what the other map shows.
    void begin() {
        follow(first.viewport().camera());
    }

    /// Shows another day.
    void show(LocalDate day) {
        meanwhile(() -> own.seek(day));
        tellDay();
    }

    /// Lets a day be typed.
    void askForDay() {
        text.requestFocus();
        text.selectAll();
    }

    // Days

    private void follow(Look before, Look after) {
        long distance = ChronoUnit.DAYS.between(before.day(), own.look().day());
        boolean isMoved = together.isSelected() && !after.hasMomentOf(before);
        meanwhile(() -> own.show(
                isMoved
                        ? after.gliding(after.day().toEpochDay() + distance + after.fraction())
                        : after.on(own.look().day())));
        if (isMoved || !after.hasPostureOf(before)) tellDay();
    }

    private void lead(Look after) {
        if (following) return;
        meanwhile(() -> session.show(after.on(session.look().day())));
        tellDay();
    }

    /// Whoever types is not interrupted.
    private void tellDay() {
        String day = own.look().day().toString();
        if (!text.isFocused()) meanwhile(() -> text.setText(day));
    }

    private void take() {
        problem.setText(text.problem().orElse(""));
        if (!following) text.day().ifPresent(day -> meanwhile(() -> own.seek(day)));
    }

    // Places

    private void follow(Camera other) {
        meanwhile(() -> map.viewport().follow(other));
    }

    /// A map that is made larger or smaller has not been moved.
    private void lead(Camera before, Camera after) {
        boolean isMoved = before.hasSizeOf(after) && !before.hasPlaceOf(after);
        if (isMoved) meanwhile(() -> first.viewport().follow(after));
    }

    private void meanwhile(Runnable showing) {
        if (following) return;
        following = true;
        showing.run();
        following = false;
    }

    void close() {
        subscription.unsubscribe();
        map.close();
    }
}
