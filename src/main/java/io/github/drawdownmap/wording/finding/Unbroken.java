package io.github.drawdownmap.wording.finding;

import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.wording.DayWords;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a finding or a caption as they stand in lines: none ends inside the name of a site, unless it is long,
/// nor between a day or another small number and the word behind it. They read as before.
public final class Unbroken {
    /// A longer name may take two lines: in a narrow place it would leave the one before half empty.
    private static final int LONGEST = 20;
    private static final Pattern NUMBER = Pattern.compile("\\b(\\d{1,3}) (?=\\p{L})");
    private static final Pattern MONTH = Pattern.compile("\\b(\\p{Lu}\\p{Ll}{2,8}) (?=\\d{4}\\b)");

    private Unbroken() {}

    /// All of a finding.
    public static String text(Headline headline) {
        return headline.clauses().stream().map(Unbroken::clause).collect(Collectors.joining(" "));
    }

    /// A sentence of it.
    public static String clause(Headline.Clause clause) {
        String words = clause.words();
        // There may be ten thousand sites that are counted, and not one that is named.
        for (Site site : clause.sites())
            if (words.contains(site.name())) words = words.replace(site.name(), name(site));
        return withNumbers(words);
    }

    /// A name as it stands in the sentence.
    public static String name(Site site) {
        String name = site.name();
        return name.length() > LONGEST
                ? withNumbers(name)
                : name.replace(' ', '\u00a0').replace('-', '\u2011');
    }

    /// A day as it stands in the sentence.
    public static String day(LocalDate day) {
        return withNumbers(DayWords.full(day));
    }

    /// The caption of a row, or what stands small around a map. Its dates stand on one line whole: "26 Nov 2025".
    public static String caption(String words) {
        return MONTH.matcher(withNumbers(words)).replaceAll("$1\u00a0");
    }

    private static String withNumbers(String words) {
        return NUMBER.matcher(words).replaceAll("$1\u00a0");
    }
}
