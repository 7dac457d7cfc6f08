package io.github.drawdownmap.shell.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.basemap.VectorMap;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.drawn.Drawn;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.map.MapOracle;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.shell.command.Commands;
import io.github.drawdownmap.shell.command.StandardOutput;
import io.github.drawdownmap.symbol.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// In a picture everything lies where the projection puts it, at every scale.
class PictureDrawnTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 1);
    private static final PictureSize SIZE = new PictureSize(1000, 700);

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void start() {
        Toolkit.startWithoutScreen();
    }

    @Command(name = "drawdown-map")
    static final class Program {}

    private static Posture posture() {
        return PostureReader.bundled();
    }

    private static PictureScene scene(double scale, Theme theme) throws IOException {
        VectorMap embedded = VectorMap.bundled();
        PictureOptions options = new PictureOptions(SIZE, scale, theme, new BasemapChoice.Offline(), true, false);
        return onFx(() -> {
            PictureScene scene = new PictureScene(
                    Look.at(posture()).in(View.REPORTED), options, embedded, Optional.empty(), "Drawdown Map 1");
            scene.show(DAY);
            return scene;
        });
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static void settle(PictureScene scene) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx(scene::isSettled));
    }

    /// Where the map lies in the picture, in its pixels.
    private static Bounds place(PictureScene scene, double scale) {
        Bounds place = scene.map().localToScene(scene.map().getLayoutBounds());
        return new BoundingBox(
                place.getMinX() * scale, place.getMinY() * scale, place.getWidth() * scale, place.getHeight() * scale);
    }

    @ParameterizedTest
    @CsvSource({"1, LIGHT", "1.25, DARK", "1.5, LIGHT", "2, LIGHT", "2, DARK", "3, LIGHT"})
    void the_ground_of_a_rendered_file_looks_as_if_painted_in_one_piece(double scale, Theme theme) throws Exception {
        Path file = folder.resolve("picture.png");
        CommandLine program = new CommandLine(new Program());
        Commands.addTo(program, new StandardOutput(OutputStream.nullOutputStream()));
        int code = program.execute(
                "render",
                "--date=" + DAY,
                "--track=reported",
                "--size=" + SIZE,
                "--scale=" + scale,
                "--theme=" + theme.name().toLowerCase(Locale.ROOT),
                "--out=" + file);
        assertThat(code).isZero();
        BufferedImage picture = ImageIO.read(file.toFile());

        PictureScene scene = scene(scale, theme);
        settle(scene);
        Bounds place = place(scene, scale);
        assertThat(place.getMinY()).as("a whole pixel").isCloseTo(Math.rint(place.getMinY()), within(1e-3));
        int top = (int) Math.rint(place.getMinY());
        int width = (int) Math.floor(place.getWidth());
        int height = (int) Math.floor(place.getHeight());
        Drawn ground = onFx(() -> new MapOracle()
                .ground(scene.map().viewport(), Math.ceil(width / scale), Math.ceil(height / scale), scale, theme));
        Drawn over = overTheGround(scene, scale);
        Drawn actual = bare(new Drawn(picture), 0, top, width, height, over, top);
        Drawn expected = bare(ground, 0, 0, width, height, over, top);

        actual.assertLooksLike(expected, MapOracle.TOLERANCE, "file-" + scale + "-" + theme);
        onFx(() -> {
            scene.close();
            return scale;
        });
    }

    /// All but the ground, the rest is transparent.
    private static Drawn overTheGround(PictureScene scene, double scale) {
        return onFx(() -> {
            Parent root = scene.map().getScene().getRoot();
            root.setStyle("-fx-background-color: transparent");
            scene.map().setStyle("-fx-background-color: transparent");
            Node ground = scene.map().lookup(".tile-layer");
            ground.setVisible(false);
            root.applyCss();
            root.lookupAll("*").forEach(node -> node.setCache(false));
            return Drawn.of(root, SIZE.width(), SIZE.height(), scale);
        });
    }

    /// A part of a picture, black where something lies over the ground.
    private static Drawn bare(Drawn picture, int x, int y, int width, int height, Drawn over, int top) {
        var bare = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int row = 0; row < height; row++)
            for (int column = 0; column < width; column++) {
                boolean covered = over.argb(column, row + top) >>> 24 != 0;
                bare.setRGB(column, row, covered ? 0xff000000 : picture.argb(x + column, y + row) | 0xff000000);
            }
        return new Drawn(bare);
    }
}
