package io.github.drawdownmap.map.sites;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.map.ManySites;
import io.github.drawdownmap.map.OpenMap;
import io.github.drawdownmap.posture.Posture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Six towns of the Niger's bend, which lie as close as sites do in a picture of a whole country.
class LabelSidesTest extends OpenMap {
    /// Closer than this, two labels side by side are read as one line.
    private static final double APART = 6;

    @Override
    protected Posture posture() {
        return ManySites.posture(
                6,
                new LatLon(18.44, 1.41),
                new LatLon(20.2, 1.01),
                new LatLon(16.77, -3),
                new LatLon(15.82, -1.3),
                new LatLon(15.92, 2.4),
                new LatLon(16.27, -0.04));
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 5.25, 5.5, 5.75, 6})
    void labels_side_by_side_are_not_read_as_one(double zoom, FxRobot robot) {
        robot.interact(() -> {
            shown.session().seek(LocalDate.of(2025, 9, 10));
            shown.viewport().show(new LatLon(17, 0), zoom);
        });
        shown.waitUntilSettled();

        List<Bounds> labels = shown.nodes(".site-label").stream()
                .map(label -> label.localToScene(label.getLayoutBounds()))
                .toList();
        assertThat(labels).hasSize(6);
        List<String> together = new ArrayList<>();
        for (int i = 0; i < 6; i++)
            for (int j = 0; j < 6; j++)
                if (i != j && beside(labels.get(i)).intersects(labels.get(j))) together.add(i + " and " + j);
        assertThat(together).isEmpty();
    }

    private static Bounds beside(Bounds label) {
        return new BoundingBox(
                label.getMinX() - APART, label.getMinY(), label.getWidth() + 2 * APART, label.getHeight());
    }
}
