package io.github.drawdownmap.basemap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.drawdownmap.geo.TileKey;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XyzTemplateTest {
    private static final TileKey TILE = new TileKey(3, 4, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://t.example/{z}/{x}/{y}.png             | 1 | https://t.example/3/4/2.png
                    http://t.example:8080/?x={x}&y={y}&z={z}      | 1 | http://t.example:8080/?x=4&y=2&z=3
                    https://t.example/{z}/{x}/{y}{r}.png          | 1 | https://t.example/3/4/2.png
                    https://t.example/{z}/{x}/{y}{r}.png          | 2 | https://t.example/3/4/2@2x.png
                    https://t.example/{z}/{x}/{y}{r}.png          | 1.5 | https://t.example/3/4/2@2x.png
                    https://t.example/{z}/{x}/{y}@2x.png          | 1 | https://t.example/3/4/2@2x.png
                    https://t.example/{z}/{x}/{-y}.png            | 1 | https://t.example/3/4/5.png
                    https://{s}.t.example/{z}/{x}/{y}.png         | 1 | https://a.t.example/3/4/2.png
                    https://{s}.t.example/{q}.jpeg                | 1 | https://a.t.example/120.jpeg
                    https://t.example/{quadkey}                   | 1 | https://t.example/120
                    https://t.example/${z}/${x}/${y}.png          | 1 | https://t.example/3/4/2.png
                    http://tile_server:8080/{z}/{x}/{y}.png       | 1 | http://tile_server:8080/3/4/2.png
                    https://карта.example/{z}/{x}/{y}.png         | 1 | https://xn--80aa2azak.example/3/4/2.png
                    https://t.example/خرائط/{z}/{x}/{y}.png       | 1 | https://t.example/%D8%AE%D8%B1%D8%A7%D8%A6%D8%B7/3/4/2.png
                    http://[::1]:8080/{z}/{x}/{y}.png             | 1 | http://[::1]:8080/3/4/2.png
                    http://[fe80::1%25eth0]:8080/{z}/{x}/{y}.png  | 1 | http://[fe80::1%eth0]:8080/3/4/2.png
                    file:///my maps/{z}/{x}/{y}.png               | 1 | file:///my%20maps/3/4/2.png
                    https://{switch:p,q,r,v}.t.example/{z}/{x}/{y} | 1 | https://r.t.example/3/4/2
                    """)
    void the_places_are_filled(String template, double scale, URI address) {
        assertThat(new XyzTemplate(template).address(TILE, scale)).isEqualTo(address);
    }

    @Test
    void blanks_around_the_address_do_not_matter() {
        assertThat(new XyzTemplate("  https://t.example/{z}/{x}/{y}\n").text())
                .isEqualTo("https://t.example/{z}/{x}/{y}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                      | Type the address of the tiles, such as https://tiles.example.org/{z}/{x}/{y}.png.
                    t.example/{z}/{x}/{y}.png               | “t.example/{z}/{x}/{y}.png” does not begin with https://, http:// or file:///.
                    ftp://t.example/{z}/{x}/{y}.png         | Tiles come by https:// or http://, or lie in a folder at file:///; not by “ftp:”.
                    file://nas/tiles/{z}/{x}/{y}.png        | The folder of a file:/// address lies on this computer, and “nas” is another. Write file:///, with three strokes, and the whole path.
                    https://{x}.t.example/{z}/{x}/{y}.png   | {x} cannot stand in the name of the server: all tiles come from one place. Only {s} and {switch:...} may choose among its names.
                    https://t.example:0/{z}/{x}/{y}.png     | There is no port 0: ports go from 1 to 65535.
                    https://t.example:99999/{z}/{x}/{y}.png | There is no port 99999: ports go from 1 to 65535.
                    https://tile_server/{z}/{x}/{y}.png     | tile_server cannot be reached by https://, because certificates know no names with “_”. Use http://, or another name of the server.
                    https://t.example/{z}/{x}.png           | The address has no {y}. It needs {z} for the zoom, {x} for the column and {y} for the row of a tile.
                    https://t.example/{z}/{x}/{y}?k={key}   | {key} is not known. Put the value itself in its place, such as your key of the server.
                    https://t.example/{z}/{x}/{y}{switch:,} | {switch:,} is not known. Put the value itself in its place, such as your key of the server.
                    https://t.example/my tiles/{z}/{x}/{y}  | The address cannot be read from “ tiles/1/1/0” on.
                    https://t.example/%{r}/{z}/{x}/{y}      | The address cannot be read from “%{r}/{z}/{x}/{y}” on.
                    https:///{z}/{x}/{y}                    | “https:///{z}/{x}/{y}” names no server.
                    https://me:secret@t.example/{z}/{x}/{y} | A user name and password in the address are not supported.
                    https://t.example/#{z}/{x}/{y}          | The address has a “#”, and servers never see what follows it. Write it as %23 or leave it out.
                    """)
    void what_is_wrong_is_said_in_a_sentence(String template, String sentence) {
        assertThatExceptionOfType(XyzTemplateException.class)
                .isThrownBy(() -> new XyzTemplate(template))
                .withMessage(sentence);
    }

    @Test
    void a_very_long_list_of_hosts_is_refused_without_a_long_look() {
        String template = "https://{switch:" + "a,".repeat(20_000) + "a}.t.example/{z}/{x}/{y}";
        assertThatExceptionOfType(XyzTemplateException.class)
                .isThrownBy(() -> new XyzTemplate(template))
                .withMessage("The address is longer than 4096 letters.");
    }

    @Test
    void openstreetmap_is_asked_at_its_one_address() {
        assertThat(WebBasemap.OPEN_STREET_MAP.template().address(TILE, 2))
                .isEqualTo(URI.create("https://tile.openstreetmap.org/3/4/2.png"));
    }

    @Test
    void a_basemap_of_which_only_the_address_is_known_credits_the_host() {
        var basemap = WebBasemap.at(new XyzTemplate("https://{s}.t.example/{z}/{x}/{y}"));
        assertThat(basemap.attribution().text()).isEqualTo("Tiles from a.t.example");
        assertThat(basemap.privacyNotice()).contains("a.t.example");
    }
}
