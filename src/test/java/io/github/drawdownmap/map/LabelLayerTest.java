package io.github.drawdownmap.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.symbol.Theme;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LabelLayerTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Viewport viewport = new Viewport();
    private List<Bounds> obstacles = List.of();

    @Test
    void a_plan_that_waits_for_names_of_the_plan_before_it_is_shown_all_the_same(FxRobot robot) throws IOException {
        VectorMap map = VectorMap.bundled();
        LabelLayer layer = new LabelLayer(viewport, camera -> obstacles, work::add);
        robot.interact(() -> {
            viewport.resize(800, 600, 1);
            viewport.show(new LatLon(33.3, 44.4), 6);
            layer.resize(800, 600);
            layer.show(map, Theme.LIGHT);
            layer.layout();
        });
        takeNext();
        // The names of the first plan are asked for only after the second plan has been.
        obstacles = List.of(new BoundingBox(-5000, -5000, 1, 1));
        robot.interact(() -> {
            layer.replan();
            layer.layout();
        });
        while (!work.isEmpty()) {
            takeNext();
            robot.interact(layer::layout);
        }
        assertThat(layer.settledProperty().get()).isTrue();
    }

    /// Does what has been handed to the painter first, and lets the application thread take the answer.
    private void takeNext() {
        work.remove().run();
        WaitForAsyncUtils.waitForFxEvents();
    }
}
