package io.github.drawdownmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.FrameClock;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class TimelineMenuTest {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 30);

    private final Session session = new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY);
    private final Playback playback = new Playback(session, new StillClock());
    private final List<Event> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /// Opens the menu of Erbil's reported strip on a day, and chooses the item whose words begin so.
    private void choose(LocalDate day, List<Event> events, String words) {
        robot.interact(() -> {
            session.seek(JUNE);
            ContextMenu menu = new TimelineMenu(session, playback, (event, lane) -> opened.add(event), copied::add)
                    .at(day, Optional.of(PostureFixture.ERBIL), Optional.of(PostureFixture.REPORTED), events);
            menu.getItems().stream()
                    .filter(item -> String.valueOf(item.getText()).startsWith(words))
                    .findFirst()
                    .ifPresentOrElse(
                            MenuItem::fire,
                            () -> assertThat(menu.getItems())
                                    .as("an item \"%s\"", words)
                                    .isEmpty());
        });
    }

    @Test
    void a_day_is_gone_to() {
        choose(AUGUST, List.of(), "Go to 30 August 2025");
        assertThat(session.look().day()).isEqualTo(AUGUST);
    }

    @Test
    void what_is_said_of_the_lane_on_the_day_is_copied_and_the_shown_day_stays() {
        choose(AUGUST, List.of(), "Copy the sentence on Erbil");
        assertThat(copied).singleElement().asString().startsWith("30 August 2025. Erbil: ");
        assertThat(session.look().day()).isEqualTo(JUNE);
    }

    @Test
    void the_days_from_the_shown_one_to_the_pointer_are_played() {
        choose(AUGUST, List.of(), "Play from the shown day to 30 August 2025");
        assertThat(playback.isPlaying()).isTrue();
        assertThat(session.look().day()).isEqualTo(JUNE);
    }

    @Test
    void the_days_from_the_pointer_to_the_shown_one_are_played() {
        choose(LocalDate.of(2025, 2, 1), List.of(), "Play from 1 February 2025 to the shown day");
        assertThat(playback.isPlaying()).isTrue();
        assertThat(session.look().day()).isEqualTo("2025-02-01");
    }

    private List<MenuItem> byKeyboard(int sites) {
        session.show(Look.at(PostureFixture.manySites(sites)));
        return byKeyboard();
    }

    private List<MenuItem> byKeyboard() {
        List<MenuItem> items = new ArrayList<>();
        robot.interact(
                () -> items.addAll(new TimelineMenu(session, playback, (event, lane) -> opened.add(event), copied::add)
                        .ofWhatIsShown()
                        .getItems()));
        return items;
    }

    @Test
    void by_keyboard_each_of_the_sites_has_a_menu_of_its_own() {
        List<MenuItem> items = byKeyboard(12);
        assertThat(items).hasSize(12).allSatisfy(item -> assertThat(item).isInstanceOf(Menu.class));
        List<MenuItem> last = ((Menu) items.getLast()).getItems();
        robot.interact(last.getLast()::fire);
        assertThat(session.look().site().orElseThrow().name())
                .isEqualTo(items.getLast().getText());
    }

    @Test
    void by_keyboard_more_sites_than_a_screen_holds_are_counted() {
        List<MenuItem> items = byKeyboard(60);
        assertThat(items).hasSize(25);
        assertThat(items.getLast().getText()).isEqualTo("and 36 more: find them by name");
    }

    @Test
    void by_keyboard_the_selected_site_alone_is_meant() {
        robot.interact(() -> session.select(PostureFixture.ERBIL));
        assertThat(byKeyboard().stream().map(MenuItem::getText))
                .contains("Copy the sentence on Erbil", "Details of Erbil")
                .noneMatch(words -> words.contains("Baghdad"));
    }

    @Test
    void an_event_is_opened_and_its_sentence_copied() {
        Event event = PostureFixture.posture().events().getFirst();
        choose(event.day(), List.of(event), "Go to “" + event.title());
        assertThat(opened).containsExactly(event);
        choose(event.day(), List.of(event), "Copy the sentence");
        assertThat(copied).singleElement().asString().contains(event.title());
    }

    /// A clock that never ticks.
    private static final class StillClock implements FrameClock {
        @Override
        public void start(LongConsumer onFrame) {}

        @Override
        public void stop() {}
    }
}
