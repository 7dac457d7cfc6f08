package io.github.drawdownmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DockEventsTest extends OpenDock {
    @Test
    void major_events_are_marked_and_those_that_would_overlap_share_a_mark() {
        assertThat(marks().stream()
                        .map(mark -> mark.lookupAll(".count").stream()
                                .map(count -> ((Label) count).getText())
                                .collect(Collectors.joining())))
                .containsExactly("", "", "2", "");
    }

    @Test
    void one_of_all_sites_is_marked_once_over_the_axis_and_one_of_some_in_the_lane_of_each() {
        open(PostureFixture.with(
                PostureFixture.posture(),
                PostureFixture.posture().sites(),
                List.of(
                        major("all", "2025-03-03", "ain-al-asad", "baghdad", "erbil"),
                        major("two", "2025-05-05", "ain-al-asad", "erbil"))));
        assertThat(marks()).hasSize(3);
        double rail = middleY(node(".rail"));
        assertThat(marks().stream().filter(mark -> middleY(mark) < rail)).hasSize(1);
        robot.clickOn(marks().getFirst());
        assertThat(opened).extracting(Event::id).containsExactly("all");
        assertThat(openedIn.getFirst()).isEmpty();
    }

    private static Event major(String id, String day, String... sites) {
        return new Event(
                id,
                Edtf.parse(day),
                Event.Kind.HANDOVER,
                "Handover",
                "",
                List.of(sites),
                PostureFixture.grounds(PostureFixture.NEWS),
                true);
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
        ContextMenu menu = menu();
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

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_menu_at_the_name_of_a_lane_is_of_that_lane_on_the_shown_day() {
        robot.interact(() -> dock.offerMenus(text -> {}));
        robot.clickOn(nodes(".lane-name").get(1), MouseButton.SECONDARY);
        ContextMenu menu = menu();
        List<String> items = menu.getItems().stream().map(MenuItem::getText).toList();
        robot.interact(menu::hide);
        assertThat(items).contains("Copy the sentence on Baghdad", "Details of Baghdad");
    }

    /// Many lanes are low: the mark of the second one begins in the first.
    @Nested
    class WhoseMarkReachesIntoTheLaneAbove {
        @BeforeEach
        void point() {
            robot.interact(() -> {
                session.show(View.COMPARE);
                dock.offerMenus(text -> {});
            });
            open(ofTwoSites());
            Node mark = marks().getLast();
            robot.moveTo(onScreen(middle(mark), inDock(mark).getMinY() + 1));
        }

        private static Posture ofTwoSites() {
            Posture many = PostureFixture.manySites(8);
            return PostureFixture.with(many, many.sites(), List.of(major("both", "2025-05-05", "site-0", "site-1")));
        }

        @Test
        void the_menu_is_of_the_lane_of_the_mark_and_opens_the_event_there() {
            robot.clickOn(MouseButton.SECONDARY);
            ContextMenu menu = menu();
            List<String> items = menu.getItems().stream().map(MenuItem::getText).toList();
            robot.interact(menu.getItems().getFirst()::fire);
            robot.interact(menu::hide);
            assertThat(items).contains("Copy the sentence on Site 2");
            assertThat(opened).extracting(Event::id).containsExactly("both");
            assertThat(openedIn.getFirst().map(Site::id)).contains("site-1");
        }

        @Test
        void the_card_points_out_that_lane() {
            assertThat(node(".hover-card").lookupAll(".hover-name").stream()
                            .filter(name -> name.getPseudoClassStates().contains(PseudoClass.getPseudoClass("pointed")))
                            .map(name -> ((Label) name).getText()))
                    .singleElement()
                    .asString()
                    .contains("Site 2");
        }
    }
}
