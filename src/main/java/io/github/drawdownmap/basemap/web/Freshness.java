package io.github.drawdownmap.basemap.web;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How long an answer may be used, by the rules of HTTP caching (RFC 9111) for a private cache.
///
/// @param storable whether it may be kept at all
/// @param freshUntil until then it is used without asking the server
/// @param usableUntil until then it is used when the server cannot be asked; not before `freshUntil`
record Freshness(boolean storable, Instant freshUntil, Instant usableUntil) {
    /// What the tile usage policy of OpenStreetMap asks of a cache when the server states nothing.
    static final Duration UNSTATED = Duration.ofDays(7);

    /// Beyond any use of the program, and far from the ends of what [Instant] can hold.
    static final Duration FOREVER = Duration.ofDays(3650);

    static Freshness of(HttpHeaders headers, Instant now) {
        Map<String, String> directives = directives(headers);
        boolean mayNotStore = directives.containsKey("no-store");
        boolean mustAsk = directives.containsKey("no-cache")
                || headers.firstValue("Vary").filter("*"::equals).isPresent();
        Instant freshUntil = mustAsk ? now : now.plus(lifetime(headers, directives, now));
        return new Freshness(!mayNotStore, freshUntil, usableUntil(directives, mustAsk, freshUntil));
    }

    private static Duration lifetime(HttpHeaders headers, Map<String, String> directives, Instant now) {
        Duration age = headers.firstValue("Age").flatMap(Freshness::seconds).orElse(Duration.ZERO);
        Duration lifetime = Optional.ofNullable(directives.get("max-age"))
                .map(text -> seconds(text).orElse(Duration.ZERO))
                .or(() -> headers.firstValue("Expires").map(text -> untilExpiry(text, headers, now)))
                .orElse(UNSTATED);
        Duration left = lifetime.minus(age);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// An expiry that is no date, such as `0`, lies in the past.
    private static Duration untilExpiry(String expires, HttpHeaders headers, Instant now) {
        Instant sent = headers.firstValue("Date").flatMap(Freshness::date).orElse(now);
        return date(expires)
                .map(expiry -> capped(Duration.between(sent, expiry)))
                .orElse(Duration.ZERO);
    }

    private static Instant usableUntil(Map<String, String> directives, boolean mustAsk, Instant freshUntil) {
        if (mustAsk || directives.containsKey("must-revalidate")) return freshUntil;
        return freshUntil.plus(Optional.ofNullable(directives.get("stale-if-error"))
                .flatMap(Freshness::seconds)
                .orElse(FOREVER));
    }

    private static Map<String, String> directives(HttpHeaders headers) {
        Map<String, String> directives = new HashMap<>();
        headers.allValues("Cache-Control").stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .forEach(directive -> {
                    int equals = directive.indexOf('=');
                    String name = equals < 0 ? directive : directive.substring(0, equals);
                    String value = equals < 0 ? "" : directive.substring(equals + 1);
                    directives.putIfAbsent(
                            name.strip().toLowerCase(Locale.ROOT),
                            value.replace("\"", "").strip());
                });
        return directives;
    }

    /// A number of seconds as HTTP headers write it, not more than [#FOREVER].
    static Optional<Duration> seconds(String text) {
        String digits = text.strip();
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) return Optional.empty();
        return Optional.of(digits.length() > 12 ? FOREVER : capped(Duration.ofSeconds(Long.parseLong(digits))));
    }

    private static Duration capped(Duration duration) {
        return duration.compareTo(FOREVER) > 0 ? FOREVER : duration;
    }

    /// A day and time as HTTP headers write it, such as `Tue, 15 Nov 1994 08:12:31 GMT`.
    static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
