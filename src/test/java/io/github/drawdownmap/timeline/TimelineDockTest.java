package io.github.drawdownmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.MouseEvents;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.FrameClock;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.session.Speed;
import io.github.drawdownmap.timeline.axis.DaySlider;
import io.github.drawdownmap.timeline.axis.EventMarks;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.ui.symbol.TimeScale;
import io.github.drawdownmap.ui.theme.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TimelineDockTest {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    private final Session session = new Session(PostureFixture.posture(), PostureFixture.TODAY);
    private final StillClock clock = new StillClock();
    private final List<Event> opened = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    private final TimelineDock dock;
    private final Stage stage;

    TimelineDockTest() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        dock = FxToolkit.setupFixture(() -> new TimelineDock(session, new Playback(session, clock), opened::add));
        stage = FxToolkit.setupFixture(this::show);
        seek(JUNE);
    }

    private Stage show() {
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        BorderPane root = new BorderPane(new Region());
        root.setBottom(dock);
        Scene scene = new Scene(root, 1440, 500);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, dock.keys()::handle);
        Stage window = new Stage();
        window.setScene(scene);
        window.show();
        return window;
    }

    @AfterEach
    void close() {
        robot.release(MouseButton.PRIMARY);
        robot.interact(stage::close);
    }

    @Nested
    class The_axis {

        @ParameterizedTest
        @ValueSource(doubles = {800, 1024, 1280, 1440, 1999})
        void all_that_belongs_to_a_day_stands_at_the_same_x_at_any_width(double width) {
            resize(width);
            LocalDate newYear = LocalDate.of(2026, 1, 1);
            seek(newYear);
            TimeScale scale = scale();
            double expected = scale.x(newYear);
            assertThat(middle(node(".day-slider .thumb"))).isCloseTo(expected, within(0.5));
            assertThat(middle(node(".playhead-line"))).isCloseTo(expected, within(0.5));
            nodes(".axis-label").stream()
                    .map(Label.class::cast)
                    .filter(label -> label.isVisible() && label.getText().endsWith("2026"))
                    .forEach(label -> assertThat(middle(label)).isCloseTo(expected, within(0.5)));
            assertThat(((Line) node(".today-line")).getStartX()).isCloseTo(scale.x(PostureFixture.TODAY), within(0.5));
            EventMarks.Mark first = (EventMarks.Mark) nodes(".event-mark").getFirst();
            assertThat(middle(first)).isCloseTo(scale.x(LocalDate.of(2024, 9, 27)), within(0.5));
        }

        @ParameterizedTest
        @ValueSource(doubles = {800, 1024, 1440})
        void the_bubble_of_the_day_goes_by_above_the_names_of_single_days_and_of_phases(double width) {
            resize(width);
            seek(PostureFixture.TODAY);
            Bounds bubble = inDock(node(".playhead-bubble"));
            List<Node> names = Stream.of(".day-mark-label", ".phase-name")
                    .flatMap(selector -> nodes(selector).stream())
                    .filter(Node::isVisible)
                    .toList();
            assertThat(names).hasSizeGreaterThan(1);
            for (Node name : names) {
                assertThat(inDock(name).intersects(bubble)).isFalse();
                assertThat(names)
                        .filteredOn(other -> !other.equals(name))
                        .noneMatch(other -> inDock(other).intersects(inDock(name)));
            }
        }

        @ParameterizedTest
        @CsvSource({"2024-09-01", "2027-01-31"})
        void the_bubble_stays_inside_at_both_ends(LocalDate day) {
            resize(1024);
            seek(day);
            Bounds bubble = inDock(node(".playhead-bubble"));
            assertThat(bubble.getMinX()).isGreaterThan(0);
            assertThat(bubble.getMaxX()).isLessThan(dock.getWidth());
            assertThat(bubble.getMinY()).isGreaterThan(0);
            assertThat(((Label) node(".playhead-bubble")).getText())
                    .isEqualTo(day.getYear() == 2024 ? "1 Sep 2024" : "31 Jan 2027");
        }

        @Test
        void it_is_complete_at_the_smallest_window() {
            resize(1024);
            assertThat(dock.getHeight()).isBetween(230.0, 250.0);
            assertThat(scale().right() - scale().left()).isGreaterThan(600);
            for (String id :
                    List.of("start", "previous", "day-before", "play", "day-after", "next", "end", "today", "loop")) {
                Bounds bounds = inDock(node("#timeline-" + id));
                assertThat(bounds.getMaxX()).as(id).isLessThan(scale().left());
                assertThat(bounds.getMaxY()).as(id).isLessThan(dock.getHeight());
            }
        }

        @Test
        void each_site_has_its_name_beside_its_lane() {
            assertThat(nodes(".lane-name").stream().map(node -> ((Label) node).getText()))
                    .containsExactly("Ain al-Asad", "Baghdad", "Erbil");
        }

        @Test
        void compared_each_lane_names_its_report_and_its_plan() {
            robot.interact(() -> session.show(View.COMPARE));
            assertThat(nodes(".strip-name").stream().map(node -> ((Label) node).getText()))
                    .containsExactly("reported", "planned", "reported", "planned", "reported", "planned");
            robot.interact(() -> session.show(View.PLAN));
            assertThat(nodes(".strip-name")).isEmpty();
        }

        @Test
        void with_one_site_the_dock_is_as_high_as_its_buttons() {
            open(PostureFixture.manySites(1));
            for (String id : List.of("play", "today", "loop"))
                assertThat(inDock(node("#timeline-" + id)).getMaxY()).as(id).isLessThan(dock.getHeight());
        }

        @Test
        void more_than_eight_lanes_are_scrolled() {
            open(PostureFixture.manySites(40));
            assertThat(visibleNames()).startsWith("Site 1").endsWith("Site 8").hasSize(8);
            robot.interact(() -> session.select(session.look().posture().sites().get(20)));
            assertThat(visibleNames()).contains("Site 21");
        }

        @Test
        void the_wheel_over_the_names_scrolls_lanes_instead_of_days() {
            open(PostureFixture.manySites(40));
            turnWheel(nodes(".lane-name").get(1), -80);
            assertThat(visibleNames()).startsWith("Site 3").endsWith("Site 10");
            assertThat(session.look().day()).isEqualTo(JUNE);
        }

        @Test
        void another_theme_repaints_the_lanes() {
            robot.interact(() -> session.show(View.REPORTED));
            double x = scale().x(LocalDate.of(2025, 1, 15));
            double y = inDock(nodes(".lane-name").get(2)).getCenterY();
            Rectangle full = new Rectangle(9, 9);
            full.setStyle("-fx-fill: -level-full");
            robot.interact(() -> ((BorderPane) stage.getScene().getRoot()).setTop(full));
            Color light = colorAt(x, y);
            assertThat(light).isEqualTo(full.getFill());
            robot.interact(() -> stage.getScene().getStylesheets().setAll(Theme.DARK.stylesheets()));
            assertThat(colorAt(x, y)).isEqualTo(full.getFill()).isNotEqualTo(light);
        }

        private Color colorAt(double x, double y) {
            Bounds inScene = dock.localToScene(new BoundingBox(x, y, 0, 0));
            return WaitForAsyncUtils.waitForAsyncFx(
                    5_000,
                    () -> stage.getScene().snapshot(null).getPixelReader().getColor((int) inScene.getMinX(), (int)
                            inScene.getMinY()));
        }

        @Test
        void only_what_was_known_is_shown_when_asked_for() {
            robot.interact(() -> {
                session.seek(LocalDate.of(2024, 9, 1));
                session.know(Knowledge.TIED);
            });
            assertThat(nodes(".event-mark")).isEmpty();
            seek(LocalDate.of(2024, 10, 1));
            assertThat(marks()).hasSize(1);
        }
    }

    @Nested
    class Nothing_jumps {

        @ParameterizedTest
        @CsvSource({"PLAN", "REPORTED", "COMPARE"})
        void walking_the_slider_end_to_end_moves_only_the_playhead(View view) {
            robot.interact(() -> session.show(view));
            robot.interact(dock.playback()::play);
            robot.interact(() -> {
                session.seekStart();
                Map<Node, Bounds> before = allBounds();
                for (int step = 1; step <= 882; step++) {
                    session.stepDays(1);
                    assertThat(allBounds()).as("on %s", session.look().day()).isEqualTo(before);
                }
                assertThat(session.look().day())
                        .isEqualTo(session.look().posture().lastDay());
            });
        }

        private Map<Node, Bounds> allBounds() {
            Map<Node, Bounds> bounds = new HashMap<>();
            dock.applyCss();
            dock.layout();
            collect(dock, bounds);
            return bounds;
        }

        private void collect(Node node, Map<Node, Bounds> bounds) {
            if (Set.of("thumb", "playhead", "hover-card", "day-slider").stream()
                    .anyMatch(node.getStyleClass()::contains)) return;
            // What is inside a text field is the text that was set, not a part of the layout.
            if (node != dock) bounds.put(node, node.getBoundsInParent());
            if (node instanceof Parent parent && !(node instanceof TextField))
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, bounds));
        }
    }

    @Nested
    class The_pointer {

        @Test
        void a_click_on_the_track_goes_there() {
            LocalDate target = LocalDate.of(2026, 3, 20);
            robot.clickOn(onRail(scale().x(target)));
            assertThat(session.look().day()).isEqualTo(target);
        }

        @Test
        void a_drag_is_live_and_pauses_playback() {
            robot.interact(dock.playback()::play);
            robot.moveTo(onRail(scale().x(session.look().day()))).press(MouseButton.PRIMARY);
            robot.moveTo(onRail(scale().x(LocalDate.of(2025, 12, 10))));
            assertThat(session.look().day()).isEqualTo("2025-12-10");
            assertThat(dock.playback().isPlaying()).isFalse();
            robot.moveTo(onRail(scale().x(LocalDate.of(2025, 3, 10))));
            assertThat(session.look().day()).isEqualTo("2025-03-10");
            robot.release(MouseButton.PRIMARY);
        }

        @Test
        void a_drag_sticks_at_a_change() {
            double change = scale().x(LocalDate.of(2025, 9, 30));
            robot.moveTo(onRail(scale().x(JUNE))).press(MouseButton.PRIMARY);
            robot.moveTo(onRail(change - 4));
            assertThat(session.look().day()).isEqualTo("2025-09-30");
            robot.moveTo(onRail(change - 9));
            assertThat(session.look().day()).isBetween("2025-09-21", "2025-09-25");
            robot.release(MouseButton.PRIMARY);
        }

        @Test
        void a_drag_sticks_at_today() {
            double today = scale().x(PostureFixture.TODAY);
            robot.moveTo(onRail(scale().x(JUNE))).press(MouseButton.PRIMARY);
            robot.moveTo(onRail(today - 4));
            assertThat(session.look().day()).isEqualTo(PostureFixture.TODAY);
            robot.release(MouseButton.PRIMARY);
        }

        @Test
        void shift_overrides_the_sticking() {
            LocalDate nearby = LocalDate.of(2025, 9, 28);
            robot.moveTo(onRail(scale().x(JUNE))).press(MouseButton.PRIMARY);
            dragWithShift(scale().x(nearby));
            assertThat(session.look().day()).isEqualTo(nearby);
            robot.release(MouseButton.PRIMARY);
        }

        private void dragWithShift(double x) {
            Point2D inScene = dock.localToScene(x, middleY(node(".rail")));
            MouseEvent event = MouseEvents.primary(MouseEvent.MOUSE_DRAGGED, inScene.getX(), inScene.getY(), true);
            robot.interact(() -> javafx.event.Event.fireEvent(node(".day-slider"), event));
        }

        @Test
        void taking_hold_of_the_thumb_does_not_move_it() {
            robot.moveTo(onRail(scale().x(JUNE) + 6)).press(MouseButton.PRIMARY);
            assertThat(session.look().day()).isEqualTo(JUNE);
            robot.release(MouseButton.PRIMARY);
        }

        @Test
        void the_wheel_steps_days() {
            turnWheel(node(".day-slider"), 40);
            turnWheel(node(".day-slider"), 80);
            assertThat(session.look().day()).isEqualTo("2025-07-03");
            turnWheel(node(".day-slider"), -40);
            assertThat(session.look().day()).isEqualTo("2025-07-02");
        }

        @Test
        void a_fine_wheel_adds_up_to_days() {
            turnWheel(node(".day-slider"), 15);
            assertThat(session.look().day()).isEqualTo(JUNE);
            turnWheel(node(".day-slider"), 15);
            turnWheel(node(".day-slider"), 15);
            assertThat(session.look().day()).isEqualTo("2025-07-01");
        }

        @Test
        void with_ctrl_the_wheel_shows_a_shorter_stretch_of_days_around_the_pointer() {
            Node rail = node(".day-slider");
            Bounds bounds = rail.localToScene(rail.getLayoutBounds());
            LocalDate under = scale().dayAt(bounds.getCenterX());

            turnWheel(rail, 120, true);
            robot.interact(() -> dock.getScene().getRoot().layout());

            // Three notches leave 0.8 * 0.8 * 0.8 of 883 days.
            assertThat(scale().last().toEpochDay() - scale().first().toEpochDay() + 1)
                    .isEqualTo(452);
            assertThat(scale().dayAt(bounds.getCenterX()).toEpochDay()).isCloseTo(under.toEpochDay(), within(1L));
            assertThat(session.look().day()).isEqualTo(JUNE);
        }

        @Test
        void a_shorter_stretch_follows_the_day_that_is_gone_to() {
            turnWheel(node(".day-slider"), 400, true);
            robot.push(KeyCode.END);
            robot.interact(() -> dock.getScene().getRoot().layout());
            assertThat(scale().contains(session.look().day())).isTrue();

            robot.push(KeyCode.CONTROL, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.DOWN);
            robot.push(KeyCode.CONTROL, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.DOWN);
            robot.interact(() -> dock.getScene().getRoot().layout());
            assertThat(scale().first()).isEqualTo(PostureFixture.posture().firstDay());
            assertThat(scale().last()).isEqualTo(PostureFixture.posture().lastDay());
        }

        @Test
        void a_click_on_a_lane_seeks_and_selects_its_site() {
            LocalDate target = LocalDate.of(2026, 2, 14);
            robot.clickOn(onLane(1, scale().x(target)));
            assertThat(session.look().day()).isEqualTo(target);
            assertThat(session.look().site().map(Site::id)).contains("baghdad");
        }

        @Test
        void a_click_on_a_name_selects_its_site() {
            robot.clickOn(nodes(".lane-name").get(2));
            assertThat(session.look().site().map(Site::id)).contains("erbil");
            assertThat(session.look().day()).isEqualTo(JUNE);
        }

        @Test
        void hovering_tells_the_day_and_each_site_in_words() {
            robot.moveTo(onLane(0, scale().x(LocalDate.of(2025, 12, 1))));
            assertThat(node(".hover-card").isVisible()).isTrue();
            assertThat(cardTexts())
                    .contains("1 December 2025", "Phase 2", "Ain al-Asad", "Planned: no forces", "Baghdad", "Erbil")
                    .contains("Planned: all to leave by end of Dec 2026", "Planned: as before the drawdown");
            assertThat(session.look().day()).isEqualTo(JUNE);
        }

        @Test
        void the_card_is_never_under_the_pointer_and_takes_no_event() {
            for (double x = scale().left(); x < scale().right(); x += 111) {
                robot.moveTo(onLane(2, x));
                Bounds card = inDock(node(".hover-card"));
                assertThat(card.getMaxY()).isLessThan(0);
                assertThat(card.getMinX()).isGreaterThanOrEqualTo(0);
                assertThat(card.getMaxX()).isLessThanOrEqualTo(dock.getWidth());
            }
            assertThat(node(".hover-card").isMouseTransparent()).isTrue();
        }

        @Test
        void leaving_the_axis_hides_the_card() {
            robot.moveTo(onLane(0, scale().x(JUNE)));
            robot.moveTo(new Point2D(stage.getX() + 700, stage.getY() + 100));
            assertThat(node(".hover-card").isVisible()).isFalse();
        }

        @Test
        void the_card_goes_with_what_was_known_and_with_a_drag_of_the_day_of_knowledge() {
            robot.moveTo(onLane(0, scale().x(JUNE) + 60));
            robot.interact(() -> session.know(Knowledge.TIED));
            assertThat(node(".hover-card").isVisible()).isFalse();
            robot.moveTo(onLane(0, scale().x(JUNE) + 70));
            assertThat(node(".hover-card").isVisible()).isTrue();
            robot.interact(() -> node(".known-thumb")
                    .fireEvent(MouseEvents.plain(MouseEvent.MOUSE_DRAGGED, scale().x(JUNE) + 72, 5, false)));
            assertThat(node(".hover-card").isVisible()).isFalse();
        }
    }

    @Nested
    class Events {

        @Test
        void major_events_are_marked_and_those_that_would_overlap_share_a_mark() {
            assertThat(marks().stream().map(mark -> mark.cluster().events().size()))
                    .containsExactly(1, 1, 2, 1);
        }

        @Test
        void a_click_seeks_and_opens() {
            robot.clickOn(marks().get(1));
            assertThat(session.look().day()).isEqualTo("2025-11-11");
            assertThat(opened).extracting(Event::id).containsExactly("election");
        }

        @Test
        void those_of_a_shared_mark_are_chosen_from_a_list() {
            robot.clickOn(marks().get(2));
            ContextMenu menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(menu.getItems().stream().map(MenuItem::getText))
                    .containsExactly(
                            "Army takes over Ain al-Asad · 17 January 2026",
                            "Federal bases declared empty · 18 January 2026");
            robot.interact(menu.getItems().getLast()::fire);
            robot.interact(menu::hide);
            assertThat(session.look().day()).isEqualTo("2026-01-18");
            assertThat(opened).extracting(Event::id).containsExactly("empty");
        }

        /// The ministry's word of 18 January 2026 is out on the day that Enter leads to, the newspaper's is not.
        @Test
        void a_mark_keeps_the_keyboard_when_more_becomes_known() {
            robot.interact(() -> session.know(Knowledge.TIED));
            seek(LocalDate.of(2026, 3, 1));
            robot.interact(() -> marks().get(1).requestFocus());
            seek(LocalDate.of(2025, 12, 1));
            assertThat(marks().get(1).isFocused()).isTrue();
            assertThat(marks()).hasSize(2);
        }

        @Test
        void hovering_tells_the_title_and_the_date() {
            robot.moveTo(marks().get(1));
            assertThat(cardTexts()).contains("Parliamentary election · 11 November 2025", "11 November 2025");
        }

        @Test
        void the_keyboard_goes_from_mark_to_mark_and_opens() {
            robot.interact(marks().getFirst()::requestFocus);
            robot.type(KeyCode.RIGHT);
            assertThat(marks().get(1).isFocusVisible()).isTrue();
            robot.type(KeyCode.ENTER);
            assertThat(opened).extracting(Event::id).containsExactly("election");
        }
    }

    @Nested
    class The_keyboard {

        @BeforeEach
        void focusTheSlider() {
            robot.interact(node(".day-slider")::requestFocus);
        }

        @ParameterizedTest
        @CsvSource({
            "LEFT, 2025-06-29",
            "RIGHT, 2025-07-01",
            "UP, 2025-07-01",
            "DOWN, 2025-06-29",
            "PAGE_UP, 2025-07-30",
            "PAGE_DOWN, 2025-05-30",
            "HOME, 2024-09-01",
            "END, 2027-01-31",
            "T, 2026-11-24",
        })
        void a_key_moves_the_day(KeyCode key, LocalDate expected) {
            robot.type(key);
            assertThat(session.look().day()).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "SHIFT, LEFT, 2025-05-30",
            "SHIFT, RIGHT, 2025-07-30",
            "SHORTCUT, RIGHT, 2025-09-30",
            "SHORTCUT, LEFT, 2024-09-06",
        })
        void a_key_with_another_goes_further(KeyCode held, KeyCode key, LocalDate expected) {
            robot.push(held, key);
            assertThat(session.look().day()).isEqualTo(expected);
        }

        @Test
        void space_plays_and_pauses() {
            robot.type(KeyCode.SPACE);
            assertThat(dock.playback().isPlaying()).isTrue();
            robot.type(KeyCode.SPACE);
            assertThat(dock.playback().isPlaying()).isFalse();
        }

        @Test
        void loop_and_speed_have_keys() {
            robot.type(KeyCode.L, KeyCode.PERIOD);
            assertThat(dock.playback().loopingProperty().get()).isTrue();
            assertThat(dock.playback().speed()).isEqualTo(Speed.QUARTER);
            robot.type(KeyCode.COMMA);
            assertThat(dock.playback().speed()).isEqualTo(Speed.MONTH);
        }

        @Test
        void keys_work_all_over_the_window_but_not_while_typing() {
            robot.interact(() -> stage.getScene().getRoot().requestFocus());
            robot.type(KeyCode.RIGHT);
            assertThat(session.look().day()).isEqualTo("2025-07-01");
            robot.interact(dateText()::requestFocus);
            robot.type(KeyCode.END, KeyCode.SPACE);
            assertThat(session.look().day()).isEqualTo("2025-07-01");
            assertThat(dock.playback().isPlaying()).isFalse();
        }
    }

    @Test
    void the_keys_work_wherever_the_focus_is() {
        robot.interact(() -> {
            Region elsewhere = new Region();
            ((BorderPane) stage.getScene().getRoot()).setTop(elsewhere);
            elsewhere.setFocusTraversable(true);
            elsewhere.requestFocus();
        });
        robot.type(KeyCode.RIGHT);
        assertThat(session.look().day()).isEqualTo("2025-07-01");
    }

    @Test
    void on_the_opening_day_one_large_button_invites_to_watch_until_it_has_been_taken() {
        robot.interact(session::seekStart);
        assertThat(nodes("#timeline-watch")).hasSize(1);
        robot.interact(node("#timeline-watch")::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(node(".day-slider").isFocused()).isTrue();
        robot.interact(session::seekStart);
        robot.clickOn("#timeline-watch");
        assertThat(dock.playback().isPlaying()).isTrue();
        robot.interact(session::seekStart);
        assertThat(nodes("#timeline-watch")).isEmpty();
    }

    @Test
    void the_arrows_still_step_after_a_click_on_a_button() {
        robot.clickOn("#timeline-start");
        robot.type(KeyCode.RIGHT);
        assertThat(session.look().day()).isEqualTo("2024-09-02");
        robot.clickOn("#timeline-loop");
        robot.type(KeyCode.RIGHT);
        assertThat(session.look().day()).isEqualTo("2024-09-03");
    }

    /// The press report came out on 6 September 2024.
    @Test
    void as_known_on_the_day_a_plan_has_no_phases_before_it_was_published() {
        robot.interact(() -> session.know(Knowledge.TIED));
        seek(LocalDate.of(2024, 9, 5));
        assertThat(nodes(".phase-name")).isEmpty();
        seek(LocalDate.of(2024, 9, 6));
        assertThat(nodes(".phase-name"))
                .extracting(node -> ((Label) node).getText())
                .contains("Phase 1", "Phase 2");
    }

    @Nested
    class The_typed_date {

        @Test
        void it_follows_the_day() {
            assertThat(dateText().getText()).isEqualTo("2025-06-30");
        }

        @Test
        void enter_goes_to_it() {
            type("30 Sep 2025");
            robot.type(KeyCode.ENTER);
            assertThat(session.look().day()).isEqualTo("2025-09-30");
            assertThat(dateText().getText()).isEqualTo("2025-09-30");
        }

        @ParameterizedTest
        @CsvSource({"ENTER, 2025-10-01", "ESCAPE, 2025-07-01"})
        void it_gives_the_keyboard_back(KeyCode last, LocalDate oneDayOn) {
            type("30 Sep 2025");
            robot.type(last, KeyCode.RIGHT);
            assertThat(session.look().day()).isEqualTo(oneDayOn);
        }

        @Test
        void what_is_impossible_is_rejected_with_a_sentence_and_can_be_put_right() {
            type("31 Sep 2025");
            robot.type(KeyCode.ENTER);
            assertThat(session.look().day()).isEqualTo(JUNE);
            assertThat(dateText().getText()).isEqualTo("31 Sep 2025");
            assertThat(node(".rejection").isVisible()).isTrue();
            assertThat(node(".rejection").localToScene(0, 0).getY())
                    .as("right under the field")
                    .isBetween(bottomOf(dateText()), bottomOf(dateText()) + 8);
            assertThat(((Label) node(".rejection")).getText())
                    .isEqualTo("September 2025 has 30 days, so there is no 31 September.");
            type("30 Sep 2025");
            assertThat(node(".rejection").isVisible()).isFalse();
        }

        @Test
        void playback_pauses_while_a_date_is_typed() {
            robot.interact(dock.playback()::play);
            robot.interact(dateText()::requestFocus);
            assertThat(dock.playback().isPlaying()).isFalse();
        }

        @Test
        void escape_restores_the_day() {
            type("nonsense");
            robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
            assertThat(dateText().getText()).isEqualTo("2025-06-30");
            assertThat(node(".rejection").isVisible()).isFalse();
        }

        @Test
        void a_key_puts_the_cursor_into_it() {
            robot.interact(node(".day-slider")::requestFocus);
            robot.push(KeyCode.SHORTCUT, KeyCode.L);
            assertThat(dateText().isFocused()).isTrue();
            assertThat(dateText().getSelectedText()).isEqualTo("2025-06-30");
        }

        @Test
        void the_calendar_offers_only_days_of_the_span() {
            seek(session.look().posture().firstDay());
            DatePicker calendar = (DatePicker) node(".calendar");
            robot.interact(calendar::show);
            List<DateCell> cells = Window.getWindows().stream()
                    .flatMap(window -> window.getScene().getRoot().lookupAll(".day-cell").stream())
                    .map(DateCell.class::cast)
                    .toList();
            assertThat(cells)
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.isDisabled())
                            .as("%s", cell.getItem())
                            .isEqualTo(cell.getItem()
                                    .isBefore(session.look().posture().firstDay())));
            robot.interact(() -> calendar.setValue(LocalDate.of(2024, 9, 17)));
            assertThat(session.look().day()).isEqualTo("2024-09-17");
            robot.interact(calendar::hide);
        }

        private void type(String text) {
            robot.interact(() -> {
                dateText().requestFocus();
                dateText().setText(text);
            });
        }
    }

    @Nested
    class For_everyone {

        @Test
        void the_slider_says_its_day_as_a_date() {
            DaySlider slider = (DaySlider) node(".day-slider");
            assertThat(slider.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
            assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                    .isEqualTo("30 June 2025");
        }

        @Test
        void a_change_is_said_in_a_sentence() {
            seek(LocalDate.of(2025, 10, 1));
            assertThat(spoken())
                    .isEqualTo(
                            "1 October 2025. Ain al-Asad: no forces to be there any more. Baghdad: all forces to leave by the end of December 2026.");
        }

        /// The report says nothing new of 1 October 2025 at Ain al-Asad; the last reported day of Baghdad's reduction
        /// is that day.
        @Test
        void compared_changes_are_said_to_be_of_the_plan_or_of_the_report() {
            robot.interact(() -> session.show(View.COMPARE));
            seek(LocalDate.of(2025, 10, 2));
            assertThat(spoken())
                    .isEqualTo(
                            "2 October 2025. Reported \u2013 Ain al-Asad: down to residual or advisory by 20 October 2025; the day is not known. Reported \u2013 Baghdad: only advisers or a small party reported since 1 October 2025.");
            seek(LocalDate.of(2025, 10, 1));
            assertThat(spoken())
                    .isEqualTo(
                            "1 October 2025. Plan \u2013 Ain al-Asad: no forces to be there any more. Plan \u2013 Baghdad: all forces to leave by the end of December 2026.");
        }

        private String spoken() {
            return (String) node(".day-slider").queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING);
        }

        @Test
        void a_screen_reader_can_set_the_day() {
            DaySlider slider = (DaySlider) node(".day-slider");
            robot.interact(() -> slider.executeAccessibleAction(AccessibleAction.INCREMENT));
            assertThat(session.look().day()).isEqualTo("2025-07-01");
        }

        @Test
        void every_control_has_words_and_a_tooltip_with_its_key() {
            for (String id :
                    List.of("start", "previous", "day-before", "play", "day-after", "next", "end", "today", "loop")) {
                Control control = (Control) node("#timeline-" + id);
                assertThat(control.getAccessibleText()).as(id).isNotBlank();
                assertThat(Tooltips.of(control)).as(id).matches(".+ \\(.+\\)");
            }
        }

        @Test
        void the_buttons_do_what_they_say() {
            robot.clickOn("#timeline-next");
            assertThat(session.look().day()).isEqualTo("2025-09-30");
            robot.clickOn("#timeline-previous");
            assertThat(session.look().day()).isEqualTo("2024-09-06");
            robot.clickOn("#timeline-end");
            assertThat(session.look().day()).isEqualTo("2027-01-31");
            robot.clickOn("#timeline-start");
            assertThat(session.look().day()).isEqualTo("2024-09-01");
            robot.clickOn("#timeline-today");
            robot.clickOn("#timeline-day-before");
            assertThat(session.look().day()).isEqualTo("2026-11-23");
            robot.clickOn("#timeline-day-after");
            assertThat(session.look().day()).isEqualTo("2026-11-24");
            robot.clickOn("#timeline-play");
            assertThat(dock.playback().isPlaying()).isTrue();
        }

        @Test
        void closing_the_window_pauses_playback() {
            robot.interact(dock.playback()::play);
            robot.interact(stage::hide);
            assertThat(dock.playback().isPlaying()).isFalse();
        }
    }

    private void turnWheel(Node node, double delta) {
        turnWheel(node, delta, false);
    }

    private void turnWheel(Node node, double delta, boolean withCtrl) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        ScrollEvent event = new ScrollEvent(
                ScrollEvent.SCROLL,
                bounds.getCenterX(),
                bounds.getCenterY(),
                bounds.getCenterX(),
                bounds.getCenterY(),
                false,
                withCtrl,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
        robot.interact(() -> javafx.event.Event.fireEvent(node, event));
    }

    private void resize(double width) {
        robot.interact(
                () -> stage.setWidth(width + stage.getWidth() - stage.getScene().getWidth()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> dock.getScene().getRoot().layout());
    }

    private void seek(LocalDate day) {
        robot.interact(() -> session.seek(day));
    }

    private void open(Posture posture) {
        robot.interact(() -> session.show(session.look().of(posture)));
        robot.interact(() -> dock.getScene().getRoot().layout());
    }

    private TimeScale scale() {
        return dock.scale();
    }

    private Point2D onRail(double x) {
        return onScreen(x, middleY(node(".rail")));
    }

    private Point2D onLane(int row, double x) {
        return onScreen(x, middleY(nodes(".lane-name").get(row)));
    }

    /// The pointer knows whole pixels only; the nearest one is less than half a day away.
    private Point2D onScreen(double x, double y) {
        return dock.localToScreen(Math.rint(x), Math.rint(y));
    }

    private Bounds inDock(Node node) {
        return dock.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private double middle(Node node) {
        return inDock(node).getCenterX();
    }

    private double middleY(Node node) {
        return inDock(node).getCenterY();
    }

    private Node node(String selector) {
        return nodes(selector).stream()
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(dock.lookup(selector), selector));
    }

    private List<Node> nodes(String selector) {
        return dock.lookupAll(selector).stream().filter(Node::isVisible).toList();
    }

    private List<EventMarks.Mark> marks() {
        return nodes(".event-mark").stream().map(EventMarks.Mark.class::cast).toList();
    }

    private List<String> visibleNames() {
        return nodes(".lane-name").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private List<String> cardTexts() {
        return node(".hover-card").lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private static double bottomOf(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private TextField dateText() {
        return (TextField) node(".date-text");
    }

    /// A clock on which no time goes by.
    private static final class StillClock implements FrameClock {
        @Override
        public void start(LongConsumer onFrame) {}

        @Override
        public void stop() {}
    }
}
