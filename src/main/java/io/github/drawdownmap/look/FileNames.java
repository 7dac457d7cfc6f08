package io.github.drawdownmap.look;

import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/// What files of a look are called: they say what is in them, so that none takes another's place by accident.
public final class FileNames {
    /// Of letters of four bytes each, no system takes many more.
    private static final int LONGEST_TITLE = 40;

    private FileNames() {}

    /// "coalition-drawdown-in-iraq-2026-01-15-compare-erbil-as-known-2025-01-01".
    static String picture(Look look) {
        return joined(title(look), look.day().toString(), tracks(look), site(look), known(look));
    }

    /// The same of a picture of two days: "coalition-drawdown-in-iraq-2024-09-06-and-2026-01-15-compare".
    ///
    /// @param other the second day; empty for a picture of one
    public static String picture(Look look, Optional<LocalDate> other) {
        return other.map(day -> pair(look, day)).orElseGet(() -> picture(look));
    }

    private static String pair(Look look, LocalDate other) {
        String days = joined(look.day().toString(), "and", other.toString());
        return joined(title(look), days, tracks(look), site(look), knownThroughout(look));
    }

    /// "coalition-drawdown-in-iraq-2024-09-01-2027-01-31-compare".
    public static String animation(Look look, LocalDate first, LocalDate last) {
        return joined(title(look), first.toString(), last.toString(), tracks(look), site(look), knownThroughout(look));
    }

    /// "coalition-drawdown-in-iraq-table".
    public static String table(Look look) {
        return table(look, look.posture().span(), look.posture().tracks());
    }

    /// The same of some days or tracks: "coalition-drawdown-in-iraq-table-2026-01-01-2026-01-31-reported".
    public static String table(Look look, LocalDateRange days, List<Track> tracks) {
        Posture posture = look.posture();
        String span = days.equals(posture.span())
                ? ""
                : joined(days.getStart().toString(), days.getEndInclusive().toString());
        String told = tracks.equals(posture.tracks())
                ? ""
                : tracks.stream().map(track -> slug(track.id())).collect(Collectors.joining("-"));
        return joined(title(look), "table", span, told, known(look));
    }

    private static String title(Look look) {
        String name = slug(look.posture().title());
        int letters = name.codePointCount(0, name.length());
        return name.substring(0, name.offsetByCodePoints(0, Math.min(letters, LONGEST_TITLE)));
    }

    private static String tracks(Look look) {
        String plan = look.posture().plannedTracks().size() > 1 && look.view() != View.REPORTED
                ? look.plan().map(track -> slug(track.id())).orElse("")
                : "";
        return joined(look.view().name().toLowerCase(Locale.ROOT), plan);
    }

    private static String site(Look look) {
        return look.site().map(site -> slug(site.id())).orElse("");
    }

    private static String known(Look look) {
        return look.limit().map(day -> "as-known-" + day).orElse("");
    }

    /// Tied to the shown day, each day of an animation is as it was known on it.
    private static String knownThroughout(Look look) {
        return look.knowledge() instanceof Knowledge.Tied ? "as-known-then" : known(look);
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
    }
}
