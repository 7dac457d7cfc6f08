package io.github.drawdownmap.ui.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class LegendTest {
    private static final String EVENT = "Event; grey: background";
    private static final String GAP = "Left late, left early";
    private static final String DISPUTE = "Disputed by sources";
    private static final String ABOUT = "Date only about right";
    private static final List<String> LEVELS =
            List.of("Pre-drawdown strength", "Significantly reduced", "Residual or advisory", "None");

    private final Session session = new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY);

    @SuppressWarnings("NullAway.Init") // set by start()
    private Legend legend;

    @SuppressWarnings("NullAway.Init") // set by start()
    private Scene scene;

    @Start
    void start(Stage stage) {
        legend = new Legend(session);
        scene = new Scene(legend);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_plan_has_its_levels_from_the_highest_down_and_the_window() {
        assertThat(rows())
                .startsWith(LEVELS.toArray(String[]::new))
                .contains("Drawing down: pace not public")
                .endsWith(EVENT, ABOUT);
    }

    @Test
    void reports_may_be_silent() {
        onFxThread(() -> session.show(View.REPORTED));
        assertThat(rows())
                .contains("Reports have ended: last level", "Changing: day not known")
                .endsWith(EVENT, ABOUT);
    }

    @Test
    void comparing_has_the_plan_around_the_report() {
        onFxThread(() -> session.show(View.COMPARE));
        assertThat(rows())
                .containsSubsequence(
                        "Reports have ended: last level", "Plan; dashed: pace not public", "Planned: gone", EVENT);
    }

    @Test
    void symbols_in_low_rows_do_not_reach_into_each_other() {
        onFxThread(() -> {
            session.show(session.look().of(PostureReader.bundled()));
            session.show(View.COMPARE);
            legend.spread(300);
            legend.autosize();
            legend.applyCss();
            legend.layout();
            List<Node> symbols = legend.lookupAll(".presence-symbol").stream()
                    .sorted(Comparator.comparingDouble(symbol ->
                            symbol.localToScene(symbol.getBoundsInLocal()).getMinY()))
                    .toList();
            assertThat(symbols).hasSize(8);
            for (int i = 1; i < symbols.size(); i++) {
                double top =
                        drawn(symbols.get(i)).mapToDouble(Bounds::getMinY).min().orElseThrow();
                double bottomAbove = drawn(symbols.get(i - 1))
                        .mapToDouble(Bounds::getMaxY)
                        .max()
                        .orElseThrow();
                assertThat(top).as("symbol %d from above", i).isGreaterThan(bottomAbove);
            }
        });
    }

    private static Stream<Bounds> drawn(Node symbol) {
        return symbol.lookupAll("*").stream()
                .filter(Shape.class::isInstance)
                .map(Shape.class::cast)
                .filter(shape -> shape.isVisible() && (shape.getStroke() != null || isColored(shape.getFill())))
                .map(shape -> shape.localToScene(shape.getBoundsInLocal()));
    }

    private static boolean isColored(@Nullable Paint fill) {
        return fill != null && !fill.equals(Color.TRANSPARENT);
    }

    /// Two columns of them have room in a map of 640.
    @Test
    void a_long_word_for_a_level_is_cut_rather_than_widen_the_legend() throws Exception {
        String json = Files.readString(Path.of("assets/posture/iraq-drawdown.geojson"))
                .replace("\"Significantly reduced\"", "\"" + "Reduced".repeat(40) + "\"");
        Posture posture = PostureReader.read(json, "long.geojson").posture().orElseThrow();
        onFxThread(() -> session.show(session.look().of(posture)));
        assertThat(rows()).contains("Reduced".repeat(40));
        onFxThread(() -> {
            legend.applyCss();
            assertThat(legend.prefWidth(-1)).isLessThan(600);
        });
    }

    /// In the bundled file sources dispute what is reported of Baghdad, a report and the plan for Erbil have dates that
    /// are only about right, and two sites were left early and one late.
    @Test
    void what_stands_on_the_timeline_is_explained_in_the_views_that_have_it() {
        onFxThread(() -> session.show(session.look().of(PostureReader.bundled())));
        onFxThread(() -> session.show(View.PLAN));
        assertThat(rows()).contains(ABOUT, EVENT).doesNotContain(GAP, DISPUTE);
        onFxThread(() -> session.show(View.REPORTED));
        assertThat(rows()).contains(DISPUTE, ABOUT, EVENT).doesNotContain(GAP);
        onFxThread(() -> session.show(View.COMPARE));
        assertThat(rows()).contains(GAP, DISPUTE, ABOUT, EVENT).hasSize(12);
        onFxThread(legend::leaveTimelineOut);
        assertThat(rows()).doesNotContain(GAP, ABOUT, EVENT).contains(DISPUTE, "Reports have ended: last level");
    }

    /// The first cut was reported in August 2025 and a departure in January 2026; reports of March 2026 dispute that of
    /// Baghdad.
    @Test
    void what_no_source_had_told_yet_is_not_explained() {
        onFxThread(() -> session.show(session.look().of(PostureReader.bundled())));
        onFxThread(() -> session.show(View.COMPARE));
        onFxThread(() -> session.seek(LocalDate.of(2025, 6, 30)));
        onFxThread(() -> session.know(Knowledge.TIED));
        assertThat(rows()).doesNotContain(GAP, DISPUTE);
        onFxThread(() -> session.seek(LocalDate.of(2026, 2, 1)));
        assertThat(rows()).contains(GAP).doesNotContain(DISPUTE);
        onFxThread(() -> session.seek(LocalDate.of(2026, 10, 1)));
        assertThat(rows()).contains(GAP, DISPUTE);
        onFxThread(() -> session.know(new Knowledge.On(LocalDate.of(2025, 6, 30))));
        assertThat(rows()).doesNotContain(GAP, DISPUTE);
    }

    @Test
    void it_has_room_from_the_start_for_what_sources_tell_of_later() {
        onFxThread(() -> session.show(session.look().of(PostureReader.bundled())));
        onFxThread(() -> session.show(View.COMPARE));
        onFxThread(() -> session.seek(LocalDate.of(2026, 10, 1)));
        onFxThread(() -> session.know(Knowledge.TIED));
        List<Double> after = heights();
        onFxThread(() -> session.seek(LocalDate.of(2025, 6, 30)));
        assertThat(heights()).isEqualTo(after);
    }

    @Test
    void what_was_not_known_yet_is_not_stated() {
        onFxThread(() -> session.know(Knowledge.TIED));
        assertThat(rows()).contains("No source speaks of this day");
    }

    @Test
    void it_follows_each_change_of_view() {
        onFxThread(() -> session.show(View.REPORTED));
        onFxThread(() -> session.show(View.COMPARE));
        assertThat(rows())
                .containsSubsequence(
                        "Reports have ended: last level", "Plan; dashed: pace not public", "Planned: gone", EVENT);
        onFxThread(() -> session.show(View.PLAN));
        assertThat(rows()).contains("Drawing down: pace not public").doesNotContain("Planned: gone");
    }

    @Test
    void the_marks_of_events_are_explained_where_there_are_any_to_see() {
        assertThat(rows()).contains(EVENT);
        onFxThread(legend::leaveTimelineOut);
        assertThat(rows()).doesNotContain(EVENT);
    }

    @Test
    void the_marks_of_events_are_not_explained_where_events_are_only_listed() {
        onFxThread(() -> session.show(session.look().of(withEventsOnlyListed(PostureFixture.posture()))));
        assertThat(rows()).doesNotContain(EVENT);
    }

    @Test
    void each_level_explains_its_rule() {
        assertThat(row("None").getAccessibleHelp()).isEqualTo("Sources say that no troops remain.");
    }

    @Test
    void a_link_leads_to_the_page_on_method_from_the_keyboard_too_and_stays() {
        List<String> opened = new ArrayList<>();
        onFxThread(() -> {
            legend.linkToMethod(() -> opened.add("method"));
            legend.applyCss();
            legend.layout();
        });
        Hyperlink link = (Hyperlink) legend.lookup(".method-link");
        assertThat(link.getText()).isEqualTo("How this is drawn");
        onFxThread(link::requestFocus);
        onFxThread(() -> session.show(View.COMPARE));
        assertThat(link.isFocused()).isTrue();
        // Fired by themselves: the keys of a robot go to whichever window of the tests has the keyboard.
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
            onFxThread(() -> link.fireEvent(new KeyEvent(type, "", "", KeyCode.SPACE, false, false, false, false)));
        assertThat(opened).containsExactly("method");
    }

    @Test
    void without_room_it_is_folded_and_can_be_unfolded() {
        onFxThread(() -> {
            legend.linkToMethod(() -> {});
            legend.fit(700, 60);
        });
        Hyperlink unfold = (Hyperlink) legend.lookup(".unfold");
        Node rows = legend.lookup(".rows");
        assertThat(rows.isVisible()).isFalse();
        assertThat(unfold.getText()).isEqualTo("Show");
        assertThat(unfold.getAccessibleText()).isEqualTo("Show what the symbols mean");
        onFxThread(() -> {
            unfold.fire();
            legend.fit(700, 60);
        });
        assertThat(rows.isVisible()).isTrue();
        assertThat(unfold.getText()).isEqualTo("Hide");
        assertThat(unfold.getAccessibleText()).isEqualTo("Hide what the symbols mean");
        onFxThread(() -> legend.fit(1000, 500));
        assertThat(unfold.isVisible()).as("there is room").isFalse();
        onFxThread(() -> legend.fit(700, 60));
        assertThat(rows.isVisible()).as("folded again").isFalse();
    }

    /// Ten entries in two rows take five columns wherever six to nine are asked for; the eight that are left when the
    /// lanes go would fill eight columns, which are wider.
    @Test
    void a_row_below_a_picture_is_no_wider_than_it_when_the_lanes_are_left_out_after() {
        onFxThread(() -> session.show(View.COMPARE));
        for (double room = 500; room < 1900; room += 50)
            assertThat(widthSpread(room, Legend::leaveTimelineOut))
                    .as("in %s", room)
                    .isLessThanOrEqualTo(room);
    }

    /// A legend that has just been made has no padding yet.
    @Test
    void a_row_below_a_picture_is_no_wider_than_it_when_nothing_of_it_has_been_drawn_before() {
        onFxThread(() -> session.show(View.COMPARE));
        for (double room = 500; room < 1900; room += 5)
            assertThat(widthSpread(room, legend -> {})).as("in %s", room).isLessThanOrEqualTo(room);
    }

    @Test
    void a_picture_has_no_link() {
        assertThat(legend.lookup(".method-link")).isNull();
    }

    @Test
    void scrubbing_leaves_it_alone() {
        List<?> before = List.copyOf(legend.lookupAll(".row"));
        onFxThread(() -> session.seek(LocalDate.of(2026, 5, 1)));
        assertThat(List.copyOf(legend.lookupAll(".row")).equals(before)).isTrue();
    }

    private static void onFxThread(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, action);
    }

    private double widthSpread(double room, Consumer<Legend> then) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Legend spread = new Legend(session);
            scene.setRoot(spread);
            spread.spread(room);
            then.accept(spread);
            spread.applyCss();
            return spread.prefWidth(-1);
        });
    }

    private List<Double> heights() {
        List<Double> heights = new ArrayList<>();
        onFxThread(() -> {
            legend.applyCss();
            legend.layout();
            heights.add(legend.prefHeight(-1));
            legend.lookupAll(".row")
                    .forEach(row -> heights.add(row.getBoundsInParent().getMinY()));
        });
        return heights;
    }

    private static Posture withEventsOnlyListed(Posture posture) {
        List<Event> listed = posture.events().stream()
                .map(event -> new Event(
                        event.id(),
                        event.when(),
                        event.kind(),
                        event.title(),
                        event.text(),
                        event.siteIds(),
                        event.grounds(),
                        false))
                .toList();
        return PostureFixture.with(posture, posture.sites(), listed);
    }

    private List<String> rows() {
        return legend.lookupAll(".row > .label").stream()
                .filter(label -> label.getParent().isVisible())
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private Node row(String label) {
        return legend.lookupAll(".row").stream()
                .filter(row -> label.equals(row.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
