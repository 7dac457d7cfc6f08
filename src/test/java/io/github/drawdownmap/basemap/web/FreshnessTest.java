package io.github.drawdownmap.basemap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static Freshness of(String... lines) {
        Map<String, List<String>> headers = Arrays.stream(lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.groupingBy(
                        line -> line.substring(0, line.indexOf(':')),
                        Collectors.mapping(
                                line -> line.substring(line.indexOf(':') + 1).strip(), Collectors.toList())));
        return Freshness.of(HttpHeaders.of(headers, (name, value) -> true), NOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Cache-Control: max-age=3600                     | ''                                    | 3600
                    Cache-Control: public, Max-Age="60"             | ''                                    | 60
                    Cache-Control: max-age=3600                     | Age: 600                              | 3000
                    Cache-Control: max-age=60                       | Age: 600                              | 0
                    Cache-Control: max-age=60                       | Expires: Sun, 01 Mar 2026 13:00:00 GMT | 60
                    Cache-Control: max-age=never                    | ''                                    | 0
                    Cache-Control: max-age=-1                       | ''                                    | 0
                    Cache-Control: no-cache, max-age=60             | ''                                    | 0
                    Cache-Control: s-maxage=9                       | Cache-Control: max-age=5              | 5
                    Expires: Sun, 01 Mar 2026 13:00:00 GMT          | ''                                    | 3600
                    Expires: Sun, 01 Mar 2026 13:00:00 GMT          | Date: Sun, 01 Mar 2026 12:59:00 GMT   | 60
                    Expires: Sun, 01 Mar 2026 11:00:00 GMT          | ''                                    | 0
                    Expires: 0                                      | ''                                    | 0
                    Vary: *                                         | ''                                    | 0
                    Cache-Control: max-age=99999999999999999999     | ''                                    | 315360000
                    ETag: "v1"                                      | ''                                    | 604800
                    """)
    void a_tile_is_fresh_for_so_many_seconds(String header, String other, long seconds) {
        assertThat(of(header, other).freshUntil()).isEqualTo(NOW.plusSeconds(seconds));
    }

    @Test
    void a_tile_may_be_kept_unless_the_server_forbids_it() {
        assertThat(of().storable()).isTrue();
        assertThat(of("Cache-Control: private, no-store").storable()).isFalse();
    }

    @Test
    void an_outdated_tile_may_stand_in_for_as_long_as_the_server_says() {
        var freshness = of("Cache-Control: max-age=60, stale-if-error=30");
        assertThat(freshness.usableUntil()).isEqualTo(NOW.plusSeconds(90));
    }

    @Test
    void an_outdated_tile_may_stand_in_for_long_when_the_server_says_nothing() {
        assertThat(of("Cache-Control: max-age=60").usableUntil()).isAfter(NOW.plus(Duration.ofDays(365)));
    }

    @ParameterizedTest
    @CsvSource({"'max-age=60, must-revalidate', 60", "'no-cache', 0"})
    void an_outdated_tile_may_not_stand_in_where_the_server_wants_to_be_asked(String directives, long seconds) {
        assertThat(of("Cache-Control: " + directives).usableUntil()).isEqualTo(NOW.plusSeconds(seconds));
    }
}
