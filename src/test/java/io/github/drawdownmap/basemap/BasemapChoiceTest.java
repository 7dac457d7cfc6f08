package io.github.drawdownmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.drawdownmap.basemap.web.XyzTemplateException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasemapChoiceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile.example.org/{z}/{x}/{y}.png",
                "127.0.0.1:8080/{z}/{x}/{y}.png",
                "localhost:8080/tiles/{z}/{x}/{y}.png",
                "//tile.example.org/{z}/{x}/{y}.png",
                "//{s}.tile.example.org/{z}/{x}/{y}.png",
                "{s}.tile.example.org/{z}/{x}/{y}.png"
            })
    void an_address_without_its_beginning_is_no_folder(String name) {
        assertThatExceptionOfType(XyzTemplateException.class)
                .isThrownBy(() -> BasemapChoice.named(name))
                .withMessage("“" + name + "” does not begin with https://, http:// or file:///.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    javascript:{z}{x}{y}                   | javascript
                    JavaScript:alert({z}/{x}/{y})          | javascript
                    javascript:alert(1)                    | javascript
                    data:image/png;base64,{z}{x}{y}        | data
                    data:image/png;base64,iVBORw0KGgo=     | data
                    vbscript:{z}/{x}/{y}                   | vbscript
                    mailto:maps@example.org                | mailto
                    wms:tile.example.org/{z}/{x}/{y}       | wms
                    """)
    void an_address_of_something_else_is_no_folder_or_file(String name, String scheme) {
        assertThatExceptionOfType(XyzTemplateException.class)
                .isThrownBy(() -> BasemapChoice.named(name))
                .withMessage(
                        "Tiles come by https:// or http://, or lie in a folder at file:///; not by “" + scheme + ":”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https:/tile.example.org/{z}/{x}/{y}.png", "http:{z}/{x}/{y}", "file:/maps/a.mbtiles"})
    void an_address_without_its_strokes_is_told_how_to_begin(String name) {
        assertThatExceptionOfType(XyzTemplateException.class)
                .isThrownBy(() -> BasemapChoice.named(name))
                .withMessage("“" + name + "” does not begin with https://, http:// or file:///.");
    }

    @Test
    void a_colon_may_be_in_the_name_of_a_file_or_folder_that_is_there() throws Exception {
        Path file = Files.createFile(folder.resolve("map:of 2025.mbtiles"));
        for (String name : new String[] {file.toString(), "./a:b/{z}/{x}/{y}.png"})
            assertThat(BasemapChoice.named(name)).as(name).isNotInstanceOf(BasemapChoice.Server.class);
    }

    @Test
    void a_path_with_places_is_a_folder() throws Exception {
        Path dotted = Files.createDirectory(folder.resolve("tiles.d"));
        for (String name : new String[] {
            dotted + "/{z}/{x}/{y}.png",
            "tiles/{z}/{x}/{y}.png",
            "./v1.2/{z}/{x}/{y}.png",
            "../v1.2/{z}/{x}/{y}.png",
            "{z}/{x}/{y}.png",
            "{z}.{x}.{y}.png",
            "/nowhere/{z}/{x}/{y}.png",
            "/" + dotted + "/{z}/{x}/{y}.png"
        }) assertThat(BasemapChoice.named(name)).as(name).isInstanceOf(BasemapChoice.TileFolder.class);
    }

    @Test
    void a_name_may_be_in_capitals() {
        assertThat(BasemapChoice.named("OSM")).isEqualTo(BasemapChoice.named("osm"));
        assertThat(BasemapChoice.named("Offline")).isEqualTo(new BasemapChoice.Offline());
    }

    @Test
    void no_name_is_no_file() {
        assertThatExceptionOfType(XyzTemplateException.class)
                .isThrownBy(() -> BasemapChoice.named(" "))
                .withMessageStartingWith("Type the address of the tiles");
    }
}
