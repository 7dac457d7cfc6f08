package io.github.drawdownmap.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class MapMenuTest {
    private static final Point2D MIDDLE = new Point2D(400, 300);

    private final Session session = new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY);
    private final Viewport viewport = new Viewport();
    private final List<String> copied = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private List<String> choose(Optional<Site> site, String words) {
        List<String> offered = new ArrayList<>();
        robot.interact(() -> {
            viewport.reducedMotionProperty().set(true);
            viewport.resize(800, 600, ScreenScale.ONE);
            viewport.show(new LatLon(33, 44), 7);
            ContextMenu menu = new MapMenu(
                            session,
                            viewport,
                            Site::name,
                            copied::add,
                            () -> done.add("all sites"),
                            "Back",
                            () -> done.add("back"))
                    .at(MIDDLE, site);
            for (MenuItem item : menu.getItems()) {
                if (item.getText() == null) continue;
                offered.add(item.getText());
                if (item.getText().startsWith(words)) item.fire();
            }
        });
        return offered;
    }

    @Test
    void the_place_under_the_pointer_is_copied() {
        List<String> offered = choose(Optional.empty(), "Copy");
        // A pixel is about a thousandth of a degree wide.
        assertThat(copied).singleElement().asString().matches("(33\\.000|32\\.999)\\d° N, (44\\.000|43\\.999)\\d° E");
        assertThat(offered).containsExactly("Copy " + copied.getFirst(), "Zoom in here", "Show all sites (0)", "Back");
    }

    @Test
    void zooming_in_here_keeps_the_place() {
        choose(Optional.empty(), "Zoom in here");
        assertThat(viewport.zoom()).isEqualTo(8);
    }

    @Test
    void at_a_site_its_details_open_and_its_own_position_is_copied() {
        Site erbil = PostureFixture.ERBIL;
        choose(Optional.of(erbil), "Details of Erbil");
        assertThat(session.look().site()).contains(erbil);
        choose(Optional.of(erbil), "Copy the sentence");
        assertThat(copied).containsExactly("Erbil");
    }

    @Test
    void all_sites_and_the_way_back_are_offered() {
        choose(Optional.empty(), "Show all sites");
        choose(Optional.empty(), "Back");
        assertThat(done).containsExactly("all sites", "back");
    }
}
