package io.github.drawdownmap.basemap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebBasemapTest {
    private static String notice(String authority) {
        return WebBasemap.at(new XyzTemplate("http://" + authority + "/{z}/{x}/{y}.png"))
                .privacyNotice();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8080",
                "tiles.localhost",
                "127.0.0.1:8961",
                "127.8.4.2",
                "127.1",
                "0.0.0.0:80",
                "[::1]:8080"
            })
    void a_server_on_this_computer_learns_no_internet_address(String authority) {
        assertThat(notice(authority))
                .contains("a server on this computer: it learns which parts of the map you look at")
                .doesNotContain("address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.168.1.20",
                "10.0.0.7:8080",
                "172.16.0.1",
                "172.31.255.254",
                "169.254.3.4",
                "[fd12:3456::1]",
                "[fe80::1]:80",
                "tile_server:8080",
                "nas",
                "maps.local",
                "maps.home.arpa"
            })
    void a_server_in_the_network_learns_the_address_there(String authority) {
        assertThat(notice(authority))
                .contains("a server in your network: it learns the address of this computer there")
                .doesNotContain("internet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile.example.org",
                "localhost.example.org",
                "127.0.0.1.example.org",
                "172.32.0.1",
                "192.169.1.1",
                "8.8.8.8",
                "[2001:db8::1]",
                "{switch:127,8}.8.8.8",
                "{s}.localhost"
            })
    void any_other_learns_the_internet_address(String authority) {
        assertThat(notice(authority)).contains("it learns your internet address");
    }
}
