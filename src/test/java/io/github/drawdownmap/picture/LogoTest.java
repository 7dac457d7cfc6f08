package io.github.drawdownmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LogoTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Path picture(String name, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, name.substring(name.indexOf('.') + 1), file(name).toFile());
        return file(name);
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> Logo.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + sentence);
    }

    @Test
    void a_logo_is_made_smaller_to_fit_and_never_larger() throws IOException {
        BufferedImage wide = Logo.read(picture("wide.png", 400, 100)).within(120, 60);
        assertThat(wide.getWidth()).isEqualTo(120);
        assertThat(wide.getHeight()).isEqualTo(30);
        BufferedImage small = Logo.read(picture("small.jpg", 20, 10)).within(120, 60);
        assertThat(small.getWidth()).isEqualTo(20);
        assertThat(small.getHeight()).isEqualTo(10);
    }

    @Test
    void what_is_no_logo_is_refused_in_a_sentence() throws IOException {
        assertRefused(file("none.png"), " is not there.");
        assertRefused(folder, " is a folder; name a picture in it.");
        Files.writeString(file("text.png"), "no picture at all");
        assertRefused(file("text.png"), " is neither PNG nor JPEG, the two kinds of picture that a logo may be.");
        Files.writeString(file("mark.svg"), "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>");
        assertRefused(file("mark.svg"), " is a drawing in SVG, which cannot be read here; save it as PNG.");
        byte[] whole = Files.readAllBytes(picture("cut.png", 300, 300));
        Files.write(file("cut.png"), Arrays.copyOf(whole, whole.length / 2));
        assertRefused(file("cut.png"), " is damaged and cannot be read as a picture.");
    }

    /// Black or white, on nothing or on a field of its own.
    @ParameterizedTest
    @CsvSource({
        "0xff000000, 0x00000000, false, true",
        "0xffffffff, 0x00000000, true, false",
        "0xffcc3333, 0x00000000, false, false",
        "0xff000000, 0xffffffff, false, false",
        "0xffffffff, 0xff000000, false, false"
    })
    void it_stands_on_a_plate_where_it_would_be_lost(long ink, long field, boolean onLight, boolean onDark)
            throws IOException {
        BufferedImage picture = new BufferedImage(60, 30, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 60; x++)
            for (int y = 0; y < 30; y++) picture.setRGB(x, y, (int) (x > 20 && x < 40 ? ink : field));
        ImageIO.write(picture, "png", file("mark.png").toFile());
        Logo logo = Logo.read(file("mark.png"));
        assertThat(logo.belongsOn(Theme.DARK.ground(), Theme.LIGHT.ground())).isEqualTo(onLight);
        assertThat(logo.belongsOn(Theme.LIGHT.ground(), Theme.DARK.ground())).isEqualTo(onDark);
    }

    @ParameterizedTest
    @EnumSource
    void in_a_picture_it_stands_in_the_foot_and_covers_nothing(PicturePreset preset) throws Exception {
        Toolkit.startWithoutScreen();
        Lettering lettering = new Lettering(
                Optional.empty(), "The Daily Planet", Optional.of(Logo.read(picture("wide.png", 900, 300))));
        PictureOptions options =
                PictureOptions.of(preset.size(), preset.scale(), Theme.LIGHT).lettered(lettering);
        Look look = Look.opening(PostureReader.bundled());
        VectorMap embedded = VectorMap.bundled();
        Toolkit.call(() -> {
            PictureScene scene = new PictureScene(look, options, embedded, Optional.empty(), "Drawdown Map 1");
            scene.seek(look.day());
            Bounds logo = place(scene.root.lookup("#logo"));
            assertThat(place(scene.root.lookup(".credits")).contains(logo)).isTrue();
            assertThat(logo.getHeight()).isLessThanOrEqualTo(36.001);
            for (Node label : scene.root.lookupAll(".credits .label"))
                assertThat(place(label).intersects(logo)).as(label.toString()).isFalse();
            scene.close();
            return logo;
        });
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// A picture of 40,000 by 40,000 pixels that nobody has drawn: its size alone is written.
    @Test
    void a_giant_is_refused_by_its_size_before_it_is_unpacked() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put(new byte[] {'I', 'H', 'D', 'R'}).putInt(40_000).putInt(40_000);
        header.put(new byte[] {8, 6, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(33);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}).putInt(13);
        png.put(header.array()).putInt((int) sum.getValue());
        Files.write(file("giant.png"), png.array());
        assertRefused(
                file("giant.png"),
                " has 40000 × 40000 pixels; a logo may have 4096 in width and height. Save it smaller.");
    }
}
