package io.github.drawdownmap.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.Bundled;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What Alt and the arrows come back to, and forward, when more than one file was open.
class LookHistoryTest extends OpenWindow {
    private static final String BUNDLED = "Coalition drawdown in Iraq";

    private Path file(String name, String title) throws IOException {
        String bundled = Files.readString(Path.of("assets/posture/iraq-drawdown.geojson"));
        return Files.writeString(folder.resolve(name), bundled.replace(BUNDLED, title));
    }

    private Look look() {
        return window.session().look();
    }

    private void pointOut(String event, FxRobot robot) {
        robot.interact(
                () -> window.session().showEvent(look().posture().event(event).orElseThrow(), Optional.empty()));
    }

    @Test
    void from_a_code_of_another_posture_one_step_leads_back_to_where_the_user_was(FxRobot robot) throws Exception {
        open(file("own.geojson", "Own"), "Own", robot);
        robot.interact(() -> window.session().show(View.PLAN));
        LookCode code = LookCode.of(Look.opening(Bundled.POSTURE).in(View.REPORTED));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> robot.lookup(".find-text").queryAs(TextField.class).setText(code.link()));
        robot.push(KeyCode.ENTER);
        awaitOpen(BUNDLED);
        assertThat(look().view()).isEqualTo(View.REPORTED);

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        awaitOpen("Own");
        assertThat(look().view()).isEqualTo(View.PLAN);
    }

    @Test
    void what_was_told_is_told_again_whatever_the_file_has_become_meanwhile(FxRobot robot) throws Exception {
        Path own = file("own.geojson", "Own");
        open(own, "Own", robot);
        robot.interact(() -> window.session().select(site("erbil")));
        pointOut("ev-election", robot);
        assertThat(look().isOnCountry()).isTrue();
        file("own.geojson", "Own again");
        robot.push(KeyCode.F5);
        awaitOpen("Own again");
        open(file("other.geojson", "Other"), "Other", robot);

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        awaitOpen("Own again");
        assertThat(look().event().map(Event::id)).contains("ev-election");
        assertThat(look().isOnCountry()).isTrue();
        // This place was left before the file had its new title.
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(look().site().map(Site::id)).contains("erbil");
    }

    @Test
    void who_moves_the_map_while_a_file_is_read_again_does_not_come_back_to_what_was_left(FxRobot robot)
            throws Exception {
        open(file("own.geojson", "Own"), "Own", robot);
        open(file("other.geojson", "Other"), "Other", robot);
        MapPane map = robot.lookup(".map-pane").queryAs(MapPane.class);
        robot.interact(() -> {
            goBack(map);
            map.show(new Frame.Around(new LatLon(36, 44), 9));
        });
        awaitOpen("Own");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        awaitOpen(BUNDLED);
    }

    @Test
    void forward_leads_through_all_that_was_gone_back_from_in_this_file_and_in_another(FxRobot robot) throws Exception {
        open(file("own.geojson", "Own"), "Own", robot);
        robot.interact(() -> window.session().show(View.PLAN));
        robot.interact(() -> window.session().select(site("erbil")));
        open(file("other.geojson", "Other"), "Other", robot);
        robot.interact(() -> window.session().show(View.REPORTED));

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(look().view()).isEqualTo(View.COMPARE);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        awaitOpen("Own");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(look().site()).isEmpty();

        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(look().site().map(Site::id)).contains("erbil");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        awaitOpen("Other");
        assertThat(look().view()).isEqualTo(View.COMPARE);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(look().view()).isEqualTo(View.REPORTED);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        ViewerStage.await(() -> noticed(robot).contains("There is nothing to go forward to"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(look().view()).isEqualTo(View.COMPARE);
    }

    @Test
    void who_goes_elsewhere_has_nothing_to_go_forward_to(FxRobot robot) throws Exception {
        robot.interact(() -> window.session().show(View.PLAN));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        robot.interact(() -> window.session().show(View.REPORTED));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        ViewerStage.await(() -> noticed(robot).contains("There is nothing to go forward to"));
        assertThat(look().view()).isEqualTo(View.REPORTED);
    }

    @Test
    void who_goes_back_twice_before_a_file_is_read_passes_by_it_and_comes_by_it_again(FxRobot robot) throws Exception {
        open(file("first.geojson", "First"), "First", robot);
        open(file("second.geojson", "Second"), "Second", robot);
        open(file("third.geojson", "Third"), "Third", robot);
        MapPane map = robot.lookup(".map-pane").queryAs(MapPane.class);
        robot.interact(() -> {
            goBack(map);
            goBack(map);
        });
        awaitOpen("First");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        awaitOpen("Second");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        awaitOpen("Third");
    }

    @Test
    void a_file_that_can_no_longer_be_read_is_passed_by_on_the_way(FxRobot robot) throws Exception {
        Path gone = file("gone.geojson", "Gone");
        open(gone, "Gone", robot);
        open(file("other.geojson", "Other"), "Other", robot);
        Files.delete(gone);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        ViewerStage.await(() -> isShown(robot, ".message-page"));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        ViewerStage.await(() -> noticed(robot).contains("There is nothing to go forward to"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        awaitOpen(BUNDLED);
    }

    @Test
    void the_side_buttons_of_a_mouse_lead_back_and_forward(FxRobot robot) {
        robot.interact(() -> window.session().show(View.PLAN));
        robot.moveTo(".map-pane").press(MouseButton.BACK).release(MouseButton.BACK);
        assertThat(look().view()).isEqualTo(View.COMPARE);
        robot.press(MouseButton.FORWARD).release(MouseButton.FORWARD);
        assertThat(look().view()).isEqualTo(View.PLAN);
    }

    private static void goBack(MapPane map) {
        map.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, true, false));
    }

    private static List<String> noticed(FxRobot robot) {
        return robot.lookup(".notice .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
