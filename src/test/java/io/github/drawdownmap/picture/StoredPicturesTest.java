package io.github.drawdownmap.picture;

import static org.junit.jupiter.api.Assertions.assertAll;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.details.DetailsDrawer;
import io.github.drawdownmap.drawn.Drawn;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// Card, dock, map and drawer look as somebody once looked at them and found them right.
class StoredPicturesTest {
    private static final PictureSize SIZE = new PictureSize(1000, 860);
    private static final int LEFT_OF_MAP = 450;
    private static final int WIDTH_OF_MAP = 420;
    private static final int HEIGHT_OF_MAP = 330;
    private static final double DRAWER_WIDTH = 400;
    private static final double DRAWER_HEIGHT = 640;
    private static final Look LOOK =
            Look.at(PostureFixture.posture()).on(LocalDate.of(2026, 1, 15)).in(View.COMPARE);

    @BeforeAll
    static void start() {
        Toolkit.startWithoutScreen();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    @ParameterizedTest
    @EnumSource
    void card_dock_and_map_of_a_picture_look_as_stored(Theme theme) throws Exception {
        PictureScene scene = scene(theme);
        settle(scene);
        BufferedImage picture = onFx(scene::take);
        Scene drawn = scene.root.getScene();

        Drawn card = part(picture, drawn.getRoot().lookup(".day-card"));
        Drawn dock = part(picture, drawn.getRoot().lookup(".timeline-dock"));
        Node shown = scene.root.lookup(".map-pane");
        Bounds map = shown.localToScene(shown.getLayoutBounds());
        // Beside the card of the day, with all three sites.
        Drawn names = new Drawn(
                picture.getSubimage(LEFT_OF_MAP, (int) Math.ceil(map.getMinY()), WIDTH_OF_MAP, HEIGHT_OF_MAP));
        onFx(() -> {
            scene.close();
            return theme;
        });
        assertAll(
                () -> card.assertLooksAsStored(name("day-card", theme)),
                () -> dock.assertLooksAsStored(name("dock", theme)),
                () -> names.assertLooksAsStored(name("map", theme)));
    }

    private static PictureScene scene(Theme theme) throws IOException {
        VectorMap embedded = VectorMap.bundled();
        PictureOptions options = PictureOptions.of(SIZE, 1, theme);
        return onFx(() -> new PictureScene(LOOK, options, embedded, Optional.empty(), "Drawdown Map 1"));
    }

    private static void settle(PictureScene scene) throws Exception {
        onFx(scene::settled).get(60, TimeUnit.SECONDS);
    }

    private static Drawn part(BufferedImage picture, Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Drawn(picture.getSubimage(
                (int) Math.rint(bounds.getMinX()),
                (int) Math.rint(bounds.getMinY()),
                (int) Math.rint(bounds.getWidth()),
                (int) Math.rint(bounds.getHeight())));
    }

    private static String name(String part, Theme theme) {
        return part + "-" + theme.name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource
    void the_drawer_of_a_site_looks_as_stored(Theme theme) {
        Drawn drawer = onFx(() -> {
            DetailsDrawer details =
                    new DetailsDrawer(new Session(LOOK.at(PostureFixture.ERBIL), PostureFixture.TODAY), link -> {});
            Scene scene = new Scene(details, DRAWER_WIDTH, DRAWER_HEIGHT);
            scene.setUserAgentStylesheet(theme.userAgentStylesheet());
            scene.getStylesheets().setAll(theme.stylesheets());
            details.applyCss();
            details.layout();
            return Drawn.of(details, DRAWER_WIDTH, DRAWER_HEIGHT, 1);
        });
        drawer.assertLooksAsStored(name("drawer", theme));
    }
}
