package io.github.drawdownmap.timeline.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.session.FrameClock;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.timeline.TimelineDock;
import io.github.drawdownmap.ui.theme.Roles;
import io.github.drawdownmap.ui.theme.Theme;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

@ExtendWith(InWindow.class)
class DateFieldTest {
    private static final LocalDate SHOWN = LocalDate.of(2026, 1, 15);

    private final Session session =
            new Session(Look.opening(PostureReader.bundled()).on(SHOWN), LocalDate.of(2026, 11, 25));

    @Test
    void the_day_of_knowledge_is_typed_after_its_name_and_tied_by_the_name_alone(FxRobot robot) {
        robot.interact(() -> {
            DateField field = new DateField(session, new Playback(session, FrameClock.ofScreen()), () -> {});
            TextField text = (TextField) field.lookup(".date-text");

            type(text, "known 14 Jan 2026");
            assertThat(session.look().knowledge()).isEqualTo(new Knowledge.On(LocalDate.of(2026, 1, 14)));
            type(text, "Known on 2025-08-25");
            assertThat(session.look().knowledge()).isEqualTo(new Knowledge.On(LocalDate.of(2025, 8, 25)));
            type(text, "known someday");
            assertThat(field.rejectionProperty().get()).isPresent();
            type(text, "known");
            assertThat(session.look().knowledge()).isEqualTo(Knowledge.TIED);
            assertThat(session.look().day()).isEqualTo(SHOWN);
            assertThat(text.getText()).isEqualTo("2026-01-15");
        });
    }

    /// It was blue on blue: its number could not be read.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_number_of_the_shown_day_stands_out_in_the_calendar_also_where_something_happens_on_it(
            Theme theme, FxRobot robot) {
        robot.interact(() -> {
            Label day = new Label("20");
            day.getStyleClass().addAll("day-cell", "selected");
            day.pseudoClassStateChanged(PseudoClass.getPseudoClass("event"), true);
            StackPane calendar = new StackPane(day);
            calendar.getStyleClass().add("date-picker-popup");
            Scene scene = new Scene(calendar);
            scene.getStylesheets().setAll(theme.stylesheets());
            scene.getStylesheets().add(Theme.stylesheet(TimelineDock.class, "timeline.css"));
            calendar.applyCss();
            assertThat(day.getTextFill()).isEqualTo(Roles.of(theme).color("-app-accent-text"));
        });
    }

    /// The field beside it counts the years of ISO 8601.
    @Test
    void the_calendar_counts_no_other_years_than_the_field_in_any_locale(FxRobot robot) {
        Locale before = Locale.getDefault();
        robot.interact(() -> {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist"));
            try {
                DateField field = new DateField(session, new Playback(session, FrameClock.ofScreen()), () -> {});
                DatePicker calendar = (DatePicker) field.lookup(".date-picker");
                assertThat(calendar.getChronology()).isEqualTo(IsoChronology.INSTANCE);
            } finally {
                Locale.setDefault(before);
            }
        });
    }

    private static void type(TextField text, String words) {
        text.setText(words);
        text.fireEvent(new ActionEvent());
    }
}
