package io.github.drawdownmap.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.Posture;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// Eleven sites at one place at the southern end of what is fitted, and one farther north.
class FanInFrameTest extends OpenMap {
    private static final LatLon LOME = new LatLon(6.13, 1.22);
    private static final LatLon ATAKPAME = new LatLon(7.53, 1.13);

    @Override
    protected Posture posture() {
        return ManySites.posture(12, LOME, LOME, LOME, LOME, LOME, LOME, LOME, LOME, LOME, LOME, LOME, ATAKPAME);
    }

    @ParameterizedTest
    @CsvSource({"1000,640", "800,600"})
    void the_whole_fan_is_in_the_frame(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            shown.stage().setWidth(width);
            shown.stage().setHeight(height);
        });
        shown.waitUntilSettled();

        List<Bounds> symbols = shown.nodes(".site-layer .presence-symbol").stream()
                .map(this::onMap)
                .toList();
        Bounds map = shown.map().getLayoutBounds();
        assertThat(symbols).hasSize(12).allMatch(new BoundingBox(0, 0, map.getWidth(), map.getHeight())::contains);
        assertThat(shown.nodes(".day-card").stream().map(this::onMap))
                .isNotEmpty()
                .allSatisfy(card -> assertThat(symbols).noneMatch(card::intersects));
    }

    private Bounds onMap(Node node) {
        return shown.map().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
