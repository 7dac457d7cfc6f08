package io.github.drawdownmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(InWindow.class)
class LaneNamesTest {
    private static final int WIDTH = 168;

    @Test
    void names_that_begin_alike_are_told_apart_where_they_are_cut(FxRobot robot) {
        assertThat(shown(robot, "Forward operating base in the north 1", "Forward operating base in the north 2"))
                .allMatch(name -> name.contains("..."))
                .doesNotHaveDuplicates();
    }

    @Test
    void names_that_begin_otherwise_keep_their_beginning(FxRobot robot) {
        assertThat(shown(robot, "Victoria Base Complex at the airport", "Taji"))
                .first()
                .asString()
                .startsWith("Victoria Base");
    }

    /// What is left of names beside their lanes.
    private static List<String> shown(FxRobot robot, String... names) {
        List<Site> sites = Stream.of(names).map(LaneNamesTest::site).toList();
        List<String> shown = new ArrayList<>();
        robot.interact(() -> {
            LaneNames lanes = new LaneNames(site -> {});
            Scene scene = new Scene(lanes, WIDTH, 80);
            scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
            lanes.show(sites, "en", LaneRows.forLanes(2, 1, 2, false), List.of());
            lanes.resize(WIDTH, 80);
            lanes.applyCss();
            lanes.layout();
            for (Node name : lanes.lookupAll(".lane-name")) shown.add(((Text) name.lookup(".text")).getText());
            shown.removeIf(String::isEmpty);
        });
        return shown;
    }

    private static Site site(String name) {
        return new Site(name, Map.of("en", name), "", "", "", new LatLon(33, 44), "", 1, List.of(), Map.of());
    }
}
