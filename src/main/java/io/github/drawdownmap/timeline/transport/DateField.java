package io.github.drawdownmap.timeline.transport;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.ui.controls.field.LineField;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.TypedDay;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The day as text that can be typed over, and a calendar beside it.
public final class DateField extends HBox {
    private static final Pattern KNOWN = Pattern.compile("\\s*known\\b(?:\\s+on\\b)?(.*)", Pattern.CASE_INSENSITIVE);
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass EVENT = PseudoClass.getPseudoClass("event");
    private static final PseudoClass CHANGE = PseudoClass.getPseudoClass("change");

    private final Session session;
    private final Playback playback;
    private final Runnable backToSlider;
    private final TextField field = new LineField();
    private final DatePicker calendar = new DatePicker();
    private final ReadOnlyObjectWrapper<Optional<String>> rejection = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Marked marked = new Marked(Set.of(), Set.of());

    /// @param backToSlider takes the keyboard when the typing is over
    DateField(Session session, Playback playback, Runnable backToSlider) {
        this.session = session;
        this.backToSlider = backToSlider;
        this.playback = playback;
        getStyleClass().add("date-field");
        getChildren().setAll(field(), calendar());
    }

    /// Why the text was not taken, empty when nothing is wrong.
    public ReadOnlyObjectProperty<Optional<String>> rejectionProperty() {
        return rejection.getReadOnlyProperty();
    }

    /// Puts the cursor in the field with its text selected.
    public void startTyping() {
        field.requestFocus();
        field.selectAll();
    }

    /// Opens the calendar beside the field.
    public void openCalendar() {
        calendar.show();
    }

    /// Shows today, or says why it cannot: then what is on show stays.
    public void goToToday() {
        Posture posture = session.look().posture();
        if (posture.span().contains(session.today())) session.seekToday();
        else
            rejection.set(Optional.of(Messages.text(
                    "timeline.today.outside",
                    DayWords.full(session.today()),
                    DayWords.full(posture.firstDay()),
                    DayWords.full(posture.lastDay()))));
    }

    /// The control would hear its own key when it is let go, and close what was opened when it was pressed.
    private void hearAtCalendar(KeyEvent event) {
        if (event.getCode() != KeyCode.F4 || event.isAltDown() || event.isShortcutDown()) return;
        if (event.getEventType().equals(KeyEvent.KEY_PRESSED)) openCalendar();
        event.consume();
    }

    private TextField field() {
        field.getStyleClass().add("date-text");
        field.setAccessibleText(Messages.text("timeline.date.field"));
        Tooltips.install(
                field,
                Messages.text("timeline.date.field.tip", TimeKey.TYPE.row().keys()));
        field.textProperty().subscribe((before, after) -> reject(null));
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        field.setOnAction(action -> {
            if (commit()) backToSlider.run();
        });
        field.focusedProperty().subscribe((before, isFocused) -> {
            if (isFocused) startToType();
            else leave();
        });
        return field;
    }

    /// Each day that goes by would take the place of what is being typed.
    private void startToType() {
        playback.pause();
        field.selectAll();
    }

    private DatePicker calendar() {
        calendar.getStyleClass().add("calendar");
        // Dates of a posture are those of ISO 8601, whatever calendar the locale goes by.
        calendar.setChronology(IsoChronology.INSTANCE);
        calendar.setEditable(false);
        calendar.setShowWeekNumbers(false);
        calendar.setAccessibleText(Messages.text("timeline.calendar"));
        Tooltips.install(calendar, TimeKey.CHOOSE.row().tip());
        calendar.addEventFilter(KeyEvent.ANY, this::hearAtCalendar);
        calendar.setDayCellFactory(picker -> new CalendarCell());
        calendar.setOnShowing(event -> markDays());
        calendar.valueProperty().subscribe(chosen -> {
            if (chosen != null
                    && calendar.isShowing()
                    && !chosen.equals(session.look().day())) session.seek(chosen);
        });
        return calendar;
    }

    private void markDays() {
        Set<LocalDate> events = session.look().known().events().stream()
                .filter(Event::major)
                .map(Event::day)
                .collect(Collectors.toSet());
        marked = new Marked(session.look().changeDays(), events);
        calendar.setValue(session.look().day());
    }

    void write() {
        field.setText(session.look().day().toString());
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        write();
        backToSlider.run();
        event.consume();
    }

    private boolean commit() {
        Matcher known = KNOWN.matcher(field.getText());
        if (known.matches()) return know(known.group(1));
        return take(parsed(), day -> {
            if (!day.equals(session.look().day())) session.seek(day);
        });
    }

    /// "known 14 Jan 2026" sets the day of knowledge apart, "known" ties it to the shown day.
    private boolean know(String text) {
        if (!text.isBlank()) return take(parsed(text), day -> session.know(new Knowledge.On(day)));
        session.know(Knowledge.TIED);
        write();
        return true;
    }

    private boolean take(TypedDay typed, Consumer<LocalDate> use) {
        return switch (typed) {
            case TypedDay.Read read -> {
                use.accept(read.day());
                write();
                yield true;
            }
            case TypedDay.Rejected rejected -> {
                reject(rejected.reason());
                yield false;
            }
        };
    }

    /// Left with a good date it is taken, left with another it is forgotten.
    private void leave() {
        if (field.getText().equals(session.look().day().toString())) return;
        if (parsed() instanceof TypedDay.Read read) session.seek(read.day());
        write();
        reject(null);
    }

    private TypedDay parsed() {
        return parsed(field.getText());
    }

    private TypedDay parsed(String text) {
        Look look = session.look();
        return TypedDay.parse(
                text,
                new TypedDay.Frame(look.posture().firstDay(), look.posture().lastDay(), look.day(), session.today()));
    }

    private void reject(@Nullable String reason) {
        rejection.set(Optional.ofNullable(reason));
        field.pseudoClassStateChanged(ERROR, reason != null);
        field.setAccessibleHelp(reason == null ? Tooltips.of(field) : reason);
    }

    /// A day of the calendar; those outside the span cannot be chosen.
    private final class CalendarCell extends DateCell {
        @Override
        public void updateItem(@Nullable LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            boolean isInside = day != null && session.look().posture().span().contains(day);
            setDisable(empty || !isInside);
            pseudoClassStateChanged(CHANGE, isInside && marked.changes().contains(day));
            pseudoClassStateChanged(EVENT, isInside && marked.events().contains(day));
        }
    }

    /// The days that have a mark in the calendar.
    private record Marked(Set<LocalDate> changes, Set<LocalDate> events) {}
}
