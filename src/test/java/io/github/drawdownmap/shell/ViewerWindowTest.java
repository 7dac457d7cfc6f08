package io.github.drawdownmap.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import io.github.drawdownmap.basemap.VectorMap;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.session.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ViewerWindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final Background background = new Background();

    @SuppressWarnings("NullAway.Init") // set by open()
    private ViewerWindow window;

    @Start
    void open(Stage stage) throws IOException {
        ViewerOptions options = new ViewerOptions();
        options.date = LocalDate.of(2025, 6, 30);
        options.theme = ThemeChoice.LIGHT;
        window = new ViewerWindow(
                stage,
                PostureReader.bundled(),
                CompletableFuture.completedFuture(VectorMap.bundled()),
                TODAY,
                Settings.read(folder.resolve("settings.properties")),
                background,
                link -> {});
        window.show(options, code -> {});
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        background.close();
    }

    @Test
    void the_day_of_the_command_line_is_on_the_card(FxRobot robot) {
        assertThat(words(robot, ".day-card")).contains("30 June 2025", "Phase 1 of the plan · 92 days to its deadline");
    }

    @Test
    void the_keyboard_moves_the_day_everywhere_at_once(FxRobot robot) {
        robot.interact(
                () -> robot.lookup(".map-pane").query().getScene().getRoot().requestFocus());
        robot.push(KeyCode.HOME);
        assertThat(window.session().day()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(words(robot, ".day-card")).contains("1 September 2024");
        robot.push(KeyCode.END);
        assertThat(words(robot, ".day-card")).contains("31 January 2027");
    }

    @Test
    void one_two_and_three_choose_the_view(FxRobot robot) {
        robot.push(KeyCode.DIGIT3);
        assertThat(window.session().view()).isEqualTo(View.COMPARE);
        robot.push(KeyCode.DIGIT2);
        assertThat(window.session().view()).isEqualTo(View.REPORTED);
        robot.push(KeyCode.DIGIT1);
        assertThat(window.session().view()).isEqualTo(View.PLAN);
    }

    @Test
    void a_selected_site_is_told_in_the_drawer_and_escape_closes_it(FxRobot robot) {
        robot.interact(() ->
                window.session().select(PostureReader.bundled().site("erbil").orElseThrow()));
        assertThat(words(robot, ".details-drawer"))
                .contains("Erbil", "Air base · Erbil governorate, Kurdistan Region, Iraq");
        robot.push(KeyCode.ESCAPE);
        assertThat(window.session().selectedSiteProperty().get()).isEmpty();
    }

    @Test
    void in_a_narrow_window_each_command_still_shows_what_it_is(FxRobot robot) {
        robot.interact(() -> robot.lookup(".top-bar").queryAs(Region.class).resize(1024, 52));
        assertThat(robot.lookup(".commands > *").queryAllAs(Labeled.class))
                .hasSize(6)
                .allSatisfy(command -> assertThat(command.getGraphic()).isNotNull())
                .allSatisfy(command -> assertThat(Stream.of(command.getAccessibleText(), command.getText()))
                        .anyMatch(Objects::nonNull));
    }

    @Test
    void the_legend_leads_to_the_page_on_method(FxRobot robot) {
        robot.clickOn("How this is drawn");
        assertThat(words(robot, ".sheet-page")).contains("Method and sources", "What is not claimed");
    }

    @Test
    void f1_lists_the_keys_until_escape(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(words(robot, ".sheet-page"))
                .contains("Keys", "Play or pause", "Type a date", "Zoom to a box", "This list");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".sheet-page").tryQuery()).isEmpty();
    }

    /// Symbols and the playhead are what moves; words may take more or less of the room that is kept for them.
    @ParameterizedTest
    @EnumSource
    void nothing_jumps_while_the_day_goes_from_end_to_end(View view, FxRobot robot) {
        robot.interact(() -> {
            window.session().show(view);
            window.session().select(PostureReader.bundled().site("ain-al-asad").orElseThrow());
        });
        walk(robot);
    }

    /// The drawer has more to tell with each publication.
    @ParameterizedTest
    @EnumSource
    void nothing_jumps_outside_of_the_drawer_as_known_on_the_day(View view, FxRobot robot) {
        robot.interact(() -> {
            window.session().show(view);
            window.session().seekStart();
            window.session().setAsKnownOnDay(true);
        });
        walk(robot);
        robot.interact(() -> window.session().seek(LocalDate.of(2025, 11, 1)));
        assertThat(words(robot, ".day-card")).contains("The rest leave, Erbil around the end of 2026");
    }

    private void walk(FxRobot robot) {
        robot.interact(() -> {
            Session session = window.session();
            session.seekStart();
            Parent root = robot.lookup(".map-pane").query().getScene().getRoot();
            Map<Node, Span> before = spans(root);
            while (session.day().isBefore(session.posture().lastDay())) {
                session.stepDays(3);
                Map<Node, Span> now = spans(root);
                assertThat(before.entrySet().stream()
                                .filter(old -> !old.getValue().equals(now.getOrDefault(old.getKey(), old.getValue())))
                                .map(old -> old + " became " + now.get(old.getKey())))
                        .as("on %s", session.day())
                        .isEmpty();
            }
        });
    }

    /// From where to where a node reaches, in pixels below the top of the window.
    private record Span(double top, double bottom) {}

    private static Map<Node, Span> spans(Parent root) {
        root.applyCss();
        root.layout();
        Map<Node, Span> spans = new LinkedHashMap<>();
        collectSpans(root, spans);
        return spans;
    }

    private static void collectSpans(Node node, Map<Node, Span> spans) {
        if (!node.isVisible()
                || node instanceof Label
                || Stream.of("presence-symbol", "playhead", "playhead-line", "slider")
                        .anyMatch(node.getStyleClass()::contains)) return;
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (node instanceof Region) spans.put(node, new Span(bounds.getMinY(), bounds.getMaxY()));
        if (node instanceof Parent parent && !(node instanceof TextField))
            parent.getChildrenUnmodifiable().forEach(child -> collectSpans(child, spans));
    }

    @Test
    void an_event_of_the_whole_country_is_told_on_a_sheet(FxRobot robot) {
        robot.interact(() -> robot.lookup(".event-mark")
                .match(node -> String.valueOf(node.getAccessibleText()).startsWith("New government"))
                .query()
                .executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(window.session().day()).isEqualTo(LocalDate.of(2026, 5, 14));
        assertThat(words(robot, ".sheet-page"))
                .contains(
                        "New government",
                        "14 May 2026",
                        "politics",
                        "Parliament gives its confidence to Ali al-Zaidi's government; the posts of defence and interior are still open.")
                .anyMatch(line -> line.contains("same-day agency text"));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".sheet-page").tryQuery()).isEmpty();
    }

    @Test
    void a_file_that_is_no_posture_is_refused_in_words_and_the_picture_stays(FxRobot robot)
            throws IOException, TimeoutException {
        Path file = Files.writeString(folder.resolve("broken.geojson"), "{ \"type\": ");
        robot.interact(() -> window.open(file));
        waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        waitForFxEvents();
        assertThat(words(robot, ".dialog-pane"))
                .anyMatch(line -> line.contains("broken.geojson could not be opened"))
                .anyMatch(line -> line.contains("What was on screen is still there."));
        assertThat(window.session().posture().title()).isEqualTo("Coalition drawdown in Iraq");
    }

    @Test
    void the_problems_of_a_file_are_listed_with_room_to_read_them(FxRobot robot) throws IOException, TimeoutException {
        Path file = Files.writeString(folder.resolve("empty.geojson"), "{ \"type\": \"FeatureCollection\" }");
        robot.interact(() -> window.open(file));
        waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        waitForFxEvents();
        assertThat(robot.lookup(".dialog-pane .text-area")
                        .queryAs(TextArea.class)
                        .getText())
                .contains("\"posture\" is missing");
        assertThat(robot.lookup(".dialog-pane .text-area")
                        .queryAs(TextArea.class)
                        .getHeight())
                .isGreaterThan(300);
        assertThat(robot.lookup(".dialog-pane .button").queryAllAs(Button.class))
                .extracting(Button::getText)
                .contains("Copy", "OK");
    }

    @Test
    void as_known_says_so_over_the_map_and_can_be_switched_off_there(FxRobot robot) {
        robot.interact(() -> window.session().setAsKnownOnDay(true));
        assertThat(words(robot, ".notices")).contains("Only what had been published by 30 June 2025 is shown.");
        robot.clickOn("Show all");
        assertThat(window.session().asKnownOnDayProperty().get()).isFalse();
    }

    /// The visible words below the node that a selector finds.
    private static Set<String> words(FxRobot robot, String selector) {
        return words(robot.lookup(selector).<Node>query()).collect(Collectors.toSet());
    }

    private static Stream<String> words(Node node) {
        if (!node.isVisible()) return Stream.empty();
        String own =
                node instanceof Text text ? text.getText() : node instanceof Labeled labeled ? labeled.getText() : null;
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
        return Stream.concat(Stream.ofNullable(own), below.flatMap(ViewerWindowTest::words));
    }
}
