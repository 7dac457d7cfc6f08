package io.github.drawdownmap.details;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.MouseEvents;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.details.entry.Entry;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.controls.ActionBox;
import io.github.drawdownmap.ui.theme.Theme;
import io.github.drawdownmap.ui.theme.TypeSize;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

@ExtendWith(InWindow.class)
@SuppressWarnings("NullAway.Init")
class DetailsDrawerTest {
    private static final Posture POSTURE = PostureReader.bundled();

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass POINTED_OUT = PseudoClass.getPseudoClass("pointed-out");

    private final Session session = new Session(Look.at(POSTURE), LocalDate.of(2026, 11, 24));
    private final List<URI> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private DetailsDrawer drawer;
    private Stage stage;

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> {
            stage = new Stage();
            show(stage);
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::hide);
    }

    private void show(Stage window) {
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        drawer = new DetailsDrawer(session, opened::add, copied::add);
        BorderPane root = new BorderPane();
        root.setRight(drawer);
        Scene scene = new Scene(root, 1024, 480);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        window.setScene(scene);
        window.show();
    }

    private void select(String site, FxRobot robot) {
        robot.interact(() -> session.select(POSTURE.site(site).orElseThrow()));
    }

    private static Posture withEvents(int count) {
        return new Posture(
                POSTURE.about(),
                POSTURE.scene(),
                POSTURE.levels(),
                POSTURE.tracks(),
                POSTURE.sources(),
                POSTURE.sites(),
                POSTURE.events().subList(0, count),
                POSTURE.figures(),
                POSTURE.contradictions());
    }

    private void seek(String day, FxRobot robot) {
        robot.interact(() -> session.seek(LocalDate.parse(day)));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void layOut() {
        drawer.getScene().getRoot().applyCss();
        drawer.getScene().getRoot().layout();
    }

    private void fire(Node actionBox, FxRobot robot) {
        robot.interact(() -> ((ActionBox) actionBox).executeAccessibleAction(AccessibleAction.FIRE));
    }

    private void dragEdge(double distance, FxRobot robot) {
        robot.interact(() -> {
            Node grip = drawer.lookup(".width-grip");
            grip.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 500));
            grip.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 500 + distance / 2));
            grip.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 500 + distance));
            grip.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, 500 + distance));
        });
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return MouseEvents.primary(type, x, 100, false);
    }

    private boolean isOpen(String section) {
        return section(section).getPseudoClassStates().contains(PseudoClass.getPseudoClass("open"));
    }

    private Section section(String id) {
        return (Section) drawer.lookup("#details-section-" + id);
    }

    @Test
    void it_takes_no_room_while_no_site_is_selected(FxRobot robot) {
        assertThat(drawer.isVisible()).isFalse();
        assertThat(drawer.isManaged()).isFalse();
        select("erbil", robot);
        assertThat(drawer.isManaged()).isTrue();
        robot.interact(this::layOut);
        assertThat(drawer.getWidth()).isEqualTo(384);
    }

    @Nested
    class Of_two_days {
        private final Session other = new Session(Look.at(POSTURE), LocalDate.of(2026, 11, 24));

        private String named() {
            return ((Label) drawer.lookup(".drawer-day")).getText();
        }

        private String told() {
            return ((Label) drawer.lookup(".presence-headline")).getText();
        }

        /// All were there in September 2024, and are to be gone by the end of 2026.
        @Test
        void it_tells_of_the_one_that_it_is_given_and_names_it(FxRobot robot) {
            seek("2024-09-10", robot);
            select("erbil", robot);
            assertThat(drawer.lookup(".drawer-day").isVisible()).isFalse();
            robot.interact(() -> {
                other.show(session.look().on(LocalDate.of(2027, 1, 15)));
                drawer.tellOf(session, true);
            });
            assertThat(named()).isEqualTo("10 September 2024");
            assertThat(told()).isEqualTo("Presence as before the drawdown");

            robot.interact(() -> drawer.tellOf(other, true));
            assertThat(named()).isEqualTo("15 January 2027");
            assertThat(told()).isEqualTo("No coalition forces");

            seek("2025-01-01", robot);
            assertThat(named()).isEqualTo("15 January 2027");
            robot.interact(() -> drawer.tellOf(session, false));
            assertThat(drawer.lookup(".drawer-day").isVisible()).isFalse();
            assertThat(named()).isEqualTo("1 January 2025");
        }

        @Test
        void what_is_asked_for_in_it_is_asked_of_the_one_that_it_tells_of(FxRobot robot) {
            seek("2025-01-01", robot);
            select("erbil", robot);
            robot.interact(() -> {
                other.show(session.look());
                drawer.tellOf(other, true);
            });
            fire(drawer.lookup(".entry .action-box"), robot);
            assertThat(other.look().day()).isNotEqualTo("2025-01-01");
            assertThat(session.look().day()).isEqualTo("2025-01-01");
            robot.clickOn("#details-close");
            assertThat(other.look().site()).isEmpty();
            assertThat(session.look().site()).isPresent();
        }
    }

    @Nested
    class Its_text {
        private Label headline() {
            return (Label) drawer.lookup(".presence-headline");
        }

        private List<String> cut() {
            layOut();
            return drawer.lookupAll("*").stream()
                    .filter(Labeled.class::isInstance)
                    .map(Labeled.class::cast)
                    .filter(words -> words.isManaged() && (words.isTextTruncated() || reachesOut(words)))
                    .map(Labeled::getText)
                    .toList();
        }

        private boolean reachesOut(Labeled words) {
            Bounds inDrawer = drawer.sceneToLocal(words.localToScene(words.getLayoutBounds()));
            return inDrawer.getMaxX() > drawer.getWidth();
        }

        /// At the end of June 2025 what the plan asks of Baghdad is under way.
        @ParameterizedTest
        @ValueSource(doubles = {1, 1.3, 1.6})
        void is_whole_in_large_letters(double letters, FxRobot robot) {
            seek("2025-06-30", robot);
            robot.interact(() -> session.show(View.COMPARE));
            select("baghdad", robot);
            robot.interact(() -> new TypeSize(letters).dress(drawer));
            assertThat(InWindow.seen(this::cut)).isEmpty();
        }

        private void selectHeadline(FxRobot robot) {
            select("erbil", robot);
            robot.interact(DetailsDrawerTest.this::layOut);
            Bounds bounds = headline().localToScene(headline().getLayoutBounds());
            robot.interact(
                    () -> headline().fireEvent(MouseEvents.pressed(bounds.getMinX() + 9, bounds.getCenterY(), 3)));
        }

        @Test
        void is_selected_with_the_mouse_and_copied(FxRobot robot) {
            selectHeadline(robot);
            robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
            assertThat(copied).containsExactly(headline().getText());
        }

        @Test
        void is_given_up_by_escape_before_the_drawer_is(FxRobot robot) {
            selectHeadline(robot);
            robot.push(KeyCode.ESCAPE);
            assertThat(drawer.lookupAll(".selection-mark")).isEmpty();
            assertThat(session.look().site()).isPresent();
        }
    }

    @Nested
    class Going_away {
        @Test
        void escape_clears_the_selection(FxRobot robot) {
            select("erbil", robot);
            robot.interact(() -> drawer.lookup("#details-close").requestFocus());
            robot.push(KeyCode.ESCAPE);
            assertThat(session.look().site()).isEmpty();
        }

        @Test
        void so_does_the_cross(FxRobot robot) {
            select("erbil", robot);
            robot.clickOn("#details-close");
            assertThat(session.look().site()).isEmpty();
        }
    }

    @Nested
    class The_keyboard {
        @Test
        void goes_into_the_drawer_with_it_and_back_on_escape_and_its_ring_is_seen(FxRobot robot) {
            Button site = new Button("a site");
            Button before = new Button("before it");
            robot.interact(() -> {
                ((BorderPane) drawer.getParent()).setCenter(new HBox(before, site));
                site.setOnAction(click -> session.select(POSTURE.site("erbil").orElseThrow()));
                before.requestFocus();
            });
            robot.push(KeyCode.TAB);
            robot.push(KeyCode.SPACE);
            assertThat(drawer.lookup(".jump").isFocusVisible()).isTrue();
            robot.push(KeyCode.ESCAPE);
            assertThat(site.isFocusVisible()).isTrue();
        }

        @Test
        void stays_where_it_is_when_the_file_is_read_again(FxRobot robot) {
            select("erbil", robot);
            int events = POSTURE.events().size();
            for (String stop : List.of("#details-copy-position", "#details-section-figures .action-box")) {
                Node left = drawer.lookup(stop);
                robot.interact(left::requestFocus);
                int fewer = --events;
                robot.interact(() -> session.renew(withEvents(fewer)));
                assertThat(drawer.lookup(stop)).isNotSameAs(left);
                assertThat(drawer.getScene().getFocusOwner()).isSameAs(drawer.lookup(stop));
            }
        }

        @Test
        void offers_to_copy_all_at_a_button_whose_name_is_no_sentence(FxRobot robot) {
            select("erbil", robot);
            Node jump = drawer.lookup(".jump");
            robot.interact(() -> jump.fireEvent(
                    new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 100, 100, true, null)));
            ContextMenu menu = (ContextMenu) robot.listWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            robot.interact(() -> menu.getItems().getFirst().fire());
            robot.interact(menu::hide);
            assertThat(copied).singleElement().asString().contains(" at Erbil ").contains("Sources: ");
        }
    }

    @Nested
    class Its_width {
        @Test
        void follows_the_dragged_edge_within_bounds(FxRobot robot) {
            select("erbil", robot);
            dragEdge(30, robot);
            robot.interact(DetailsDrawerTest.this::layOut);
            assertThat(drawer.getWidth()).isEqualTo(354);
            dragEdge(400, robot);
            robot.interact(DetailsDrawerTest.this::layOut);
            assertThat(drawer.getWidth()).isEqualTo(336);
        }

        @Test
        void leaves_the_map_640_pixels_of_the_window(FxRobot robot) {
            select("erbil", robot);
            dragEdge(-400, robot);
            robot.interact(DetailsDrawerTest.this::layOut);
            assertThat(drawer.getWidth()).isEqualTo(1024 - 640);
        }

        @Test
        void stays_when_another_site_is_selected(FxRobot robot) {
            select("erbil", robot);
            dragEdge(30, robot);
            robot.interact(session::clearSelection);
            select("baghdad", robot);
            robot.interact(DetailsDrawerTest.this::layOut);
            assertThat(drawer.getWidth()).isEqualTo(354);
        }
    }

    @Nested
    class Names {
        @Test
        void are_given_in_english_arabic_and_kurdish(FxRobot robot) {
            select("erbil", robot);
            assertThat(texts(".heading-name")).containsExactly("Erbil");
            assertThat(texts(".local-name")).containsExactly("أربيل", "هەولێر");
        }
    }

    @Nested
    class A_click {
        @Test
        void on_a_change_goes_to_the_first_day_of_its_window(FxRobot robot) {
            robot.interact(() -> session.show(View.PLAN));
            select("baghdad", robot);
            seek("2026-05-01", robot);
            fire(entry("by end of 2026"), robot);
            assertThat(session.look().day()).isEqualTo("2025-10-01");
        }

        @Test
        void on_an_event_goes_to_its_day(FxRobot robot) {
            select("ain-al-asad", robot);
            seek("2026-05-01", robot);
            fire(entry("1 Oct 2025, hand-over"), robot);
            assertThat(session.look().day()).isEqualTo("2025-10-01");
        }

        @Test
        void on_the_sources_of_an_entry_unfolds_them_and_on_one_hands_its_address_on(FxRobot robot) {
            select("ain-al-asad", robot);
            Node event = entry("1 Oct 2025, hand-over").getParent();
            assertThat(event.lookup(".source-link")).isNull();
            fire(event.lookup(".fold"), robot);
            Hyperlink link = (Hyperlink) event.lookup(".source-link");
            robot.interact(link::fire);
            assertThat(opened).hasSize(1);
            assertThat(link.getAccessibleText()).contains(opened.getFirst().toString());
        }

        @Test
        void finds_the_sources_of_an_entry_of_few_words_right_below_these(FxRobot robot) {
            Event brief = PostureFixture.event(
                    "brief", "2025-06-28/2025-07-02", Event.Kind.OTHER, "Talks", false, PostureFixture.NEWS);
            robot.interact(() -> session.renew(PostureFixture.with(POSTURE, POSTURE.sites(), List.of(brief))));
            robot.interact(session::showCountry);
            robot.interact(DetailsDrawerTest.this::layOut);
            Node entry = section("timeline").lookup(".entry");
            assertThat(inScene(entry.lookup(".fold")).getMinY()
                            - inScene(entry.lookup(".entry-title")).getMaxY())
                    .isBetween(0.0, 5.0);
        }

        private Node entry(String sentence) {
            return section("timeline").lookupAll(".entry > .action-box").stream()
                    .filter(head -> head.getAccessibleText()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(sentence.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class An_event {
        private static Event event(String title) {
            return POSTURE.events().stream()
                    .filter(event -> event.title().equals(title))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void of_a_site_is_in_view_and_marked_in_the_drawer_of_the_site(FxRobot robot) {
            robot.interact(() -> session.showEvent(event("Hand-over of Ain al-Asad unfinished"), Optional.empty()));
            assertThat(session.look().site().orElseThrow().id()).isEqualTo("ain-al-asad");
            assertInView(robot);
        }

        @Test
        void without_a_site_is_in_view_and_marked_on_the_page_of_the_country(FxRobot robot) {
            robot.interact(() -> session.showEvent(event("Parliamentary election"), Optional.empty()));
            assertThat(session.look().day()).isEqualTo("2025-11-11");
            assertThat(texts(".heading-name")).containsExactly("Coalition drawdown in Iraq");
            assertInView(robot);
            robot.interact(session::showCountry);
            assertThat(drawer.lookupAll(".entry"))
                    .noneMatch(entry -> entry.getPseudoClassStates().contains(POINTED_OUT));
        }

        @Test
        void of_all_sites_is_told_once_on_the_page_of_the_country_and_in_the_drawer_of_each(FxRobot robot) {
            String title = "Adviser: missions end this month";
            robot.interact(session::showCountry);
            assertThat(titles()).containsOnlyOnce(title);
            select("erbil", robot);
            assertThat(titles()).containsOnlyOnce(title);
        }

        private List<String> titles() {
            return section("timeline").lookupAll(".entry").stream()
                    .map(entry -> ((Entry) entry).told().title())
                    .toList();
        }

        private void assertInView(FxRobot robot) {
            robot.interact(DetailsDrawerTest.this::layOut);
            List<Node> marked = drawer.lookupAll(".entry").stream()
                    .filter(entry -> entry.getPseudoClassStates().contains(POINTED_OUT))
                    .toList();
            assertThat(marked).hasSize(1);
            Bounds scroll = drawer.lookup(".drawer-scroll")
                    .localToScene(drawer.lookup(".drawer-scroll").getLayoutBounds());
            Bounds entry = marked.getFirst().localToScene(marked.getFirst().getLayoutBounds());
            assertThat(entry.getMinY()).isBetween(scroll.getMinY(), scroll.getMaxY());
        }
    }

    @Nested
    class What_lies_after_the_playhead {
        @Test
        void is_parted_from_the_rest_by_a_line(FxRobot robot) {
            select("erbil", robot);
            seek("2026-03-11", robot);
            robot.interact(DetailsDrawerTest.this::layOut);
            Node line = section("timeline").lookup(".after-day");
            for (Node node : section("timeline").lookupAll(".entry")) {
                boolean after = ((Entry) node).told().day().isAfter(LocalDate.of(2026, 3, 11));
                if (after) assertThat(node.getLayoutY()).isGreaterThan(line.getLayoutY());
                else assertThat(node.getLayoutY()).isLessThan(line.getLayoutY());
            }
        }

        @ParameterizedTest
        @CsvSource({"ain-al-asad, 2026-01-15, 13 – 17 Jan 2026", "erbil, 2026-09-28, 27 – 30 Sep 2026"})
        void is_not_what_is_under_way(String site, String day, String date, FxRobot robot) {
            select(site, robot);
            seek(day, robot);
            robot.interact(() -> session.show(View.REPORTED));
            robot.interact(DetailsDrawerTest.this::layOut);
            Node line = section("timeline").lookup(".after-day");
            assertThat(section("timeline").lookupAll(".entry"))
                    .filteredOn(entry -> ((Entry) entry).told().date().equals(date))
                    .hasSize(1)
                    .allMatch(entry -> entry.getLayoutY() < line.getLayoutY());
        }

        /// Its words touched those of the row above.
        @Test
        void is_parted_by_words_that_keep_clear_of_the_rows(FxRobot robot) {
            select("erbil", robot);
            seek("2026-03-11", robot);
            robot.interact(DetailsDrawerTest.this::layOut);
            Bounds words = inScene(section("timeline").lookup(".after-day-words"));
            for (Node node : section("timeline").lookupAll(".entry")) {
                Bounds entry = inScene(node);
                assertThat(Math.max(words.getMinY() - entry.getMaxY(), entry.getMinY() - words.getMaxY()))
                        .isGreaterThanOrEqualTo(4);
            }
        }
    }

    @Nested
    class As_known_on_the_shown_day {
        @Test
        void a_notice_says_so(FxRobot robot) {
            select("erbil", robot);
            seek("2024-09-10", robot);
            assertThat(drawer.lookup(".known-notice").isVisible()).isFalse();
            robot.interact(() -> session.know(Knowledge.TIED));
            assertThat(drawer.lookup(".known-notice").isVisible()).isTrue();
            assertThat(texts(".known-words")).containsExactly("As known on 10 September 2024");
        }
    }

    @Nested
    class Sections {
        @Test
        void stay_folded_from_site_to_site(FxRobot robot) {
            select("baghdad", robot);
            fire(section("timeline").lookup(".action-box"), robot);
            select("erbil", robot);
            assertThat(isOpen("timeline")).isFalse();
        }

        /// The last of them are lower than the drawer, so that they never come to its top.
        @Test
        void are_marked_in_the_row_when_they_are_gone_to(FxRobot robot) {
            select("ain-al-asad", robot);
            for (Button jump : jumps()) {
                robot.interact(jump::fire);
                assertThat(jumps().stream()
                                .filter(one -> one.getPseudoClassStates().contains(CURRENT)))
                        .extracting(Button::getText)
                        .containsExactly(jump.getText());
            }
        }

        private List<Button> jumps() {
            return drawer.lookupAll(".jump").stream()
                    .map(Button.class::cast)
                    .filter(Node::isVisible)
                    .toList();
        }

        @Test
        void are_gone_to_by_the_row_above_them(FxRobot robot) {
            select("baghdad", robot);
            Button disputes = jumps().stream()
                    .filter(jump -> jump.getText().startsWith("Disputes"))
                    .findFirst()
                    .orElseThrow();
            robot.interact(disputes::fire);
            assertThat(isOpen("contradictions")).isTrue();
            assertThat(((ScrollPane) drawer.lookup(".drawer-scroll")).getVvalue())
                    .isPositive();
        }
    }

    @Nested
    class While_scrubbing {
        @Test
        void the_same_nodes_stay(FxRobot robot) {
            select("erbil", robot);
            Node card = drawer.lookup(".presence-card");
            List<Node> entries = List.copyOf(section("timeline").lookupAll(".entry"));
            seek("2026-05-01", robot);
            assertThat(drawer.lookup(".presence-card")).isSameAs(card);
            assertThat(List.copyOf(section("timeline").lookupAll(".entry"))).isEqualTo(entries);
        }
    }

    @Nested
    class In_a_small_window {
        @Test
        void the_heading_and_the_copy_button_are_in_sight_and_the_rest_scrolls(FxRobot robot) {
            select("baghdad", robot);
            robot.interact(DetailsDrawerTest.this::layOut);
            Region copy = (Region) drawer.lookup("#details-copy-text");
            assertThat(copy.localToScene(copy.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(480);
            ScrollPane scroll = (ScrollPane) drawer.lookup(".drawer-scroll");
            assertThat(scroll.getViewportBounds().getHeight()).isGreaterThan(250);
        }

        @Test
        void no_words_are_wider_than_the_drawer(FxRobot robot) {
            for (String site : List.of("ain-al-asad", "baghdad", "erbil")) {
                select(site, robot);
                for (String section : List.of("figures", "contradictions", "about"))
                    if (!isOpen(section)) fire(section(section).lookup(".action-box"), robot);
                robot.interact(DetailsDrawerTest.this::layOut);
                double right = drawer.localToScene(drawer.getLayoutBounds()).getMaxX();
                for (Node label : drawer.lookupAll(".label"))
                    assertThat(label.localToScene(label.getLayoutBounds()).getMaxX())
                            .as(((Label) label).getText())
                            .isLessThanOrEqualTo(right);
            }
        }
    }

    @Nested
    class Copying {
        @Test
        void the_position_gives_what_is_written(FxRobot robot) {
            select("ain-al-asad", robot);
            robot.clickOn("#details-copy-position");
            assertThat(copied).containsExactly("33.7856° N, 42.4411° E");
        }

        @Test
        void as_text_gives_a_paragraph_to_cite(FxRobot robot) {
            select("ain-al-asad", robot);
            seek("2026-01-15", robot);
            robot.interact(() -> session.show(View.COMPARE));
            robot.clickOn("#details-copy-text");
            assertThat(copied.getFirst())
                    .startsWith("Presence of US-led coalition forces at Ain al-Asad on 15 January 2026: the last"
                            + " coalition forces leave between 13 and 17 January 2026; the day is not known.")
                    .contains("Plan for US-led coalition forces at Ain al-Asad (Press report of 6 September 2024), as"
                            + " it stands on 15 January 2026: no coalition forces to be there any more.")
                    .contains("Plan (Press report of 6 September 2024) against report: 105 to 109 days past the date:"
                            + " the last coalition forces leave between 13 and 17 January 2026.")
                    .contains(PostureFixture.source(POSTURE, "aawsat-2024-09-06")
                            .url()
                            .orElseThrow()
                            .toString())
                    .endsWith("Data: “Coalition drawdown in Iraq”, shown with Drawdown Map. Sources to about 10"
                            + " October 2026.");
        }
    }

    private List<String> texts(String selector) {
        return drawer.lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
