package io.github.drawdownmap.data.table.value;

import io.github.drawdownmap.time.Digits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Numbers and degrees as cells write them: `16.2484`, `16,2484`, `16.2484° N`, `16°14'54"N`, `0.33 W`.
public final class Degrees {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:\\d{1,15}(?:[.,]\\d{0,15})?|[.,]\\d{1,15})(?:[eE][+-]?\\d{1,2})?");
    private static final String PART = "(\\d{1,3}(?:[.,]\\d{1,15})?)";
    private static final Pattern DEGREES = Pattern.compile("([NSEW])? ?([+-]?)" + PART + " ?(°)?(?: ?" + PART
            + " ?(['′’])?(?: ?" + PART + " ?(?:[\"″”]|''|′′)?)?)? ?([NSEW])?");
    /// What stands between a latitude and a longitude in one cell.
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;/|]\\s*|,\\s+|(?<=[NSEW]),?\\s*(?=\\d)");
    /// The same where the letter of the side stands before its degrees.
    private static final Pattern BEFORE_SIDE = Pattern.compile("(?i)(?<=[\\d°'\"′″])[\\s,;/|]+(?=[NSEW] ?\\d)");
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final char ARABIC_COMMA = '\u066b';
    private static final int DIGITS = 6;
    private static final MathContext SHOWN = new MathContext(15);
    private static final int MOST_NOUGHTS = 400;

    private Degrees() {}

    /// A number with a point or a comma.
    public static Optional<BigDecimal> decimal(String text) {
        String plain = westernDigits(text).replace('\u2212', '-').strip().replaceFirst("^['’]", "");
        if (!DECIMAL.matcher(plain).matches()) return Optional.empty();
        return Optional.of(new BigDecimal(plain.replace(',', '.')));
    }

    /// Digits of any script, with the decimal comma of Arabic, as those of JSON.
    private static String westernDigits(String text) {
        return Digits.western(text.codePoints()).replace(ARABIC_COMMA, '.');
    }

    /// A number as JSON and tables write it, without noughts at its end.
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// A number with as many digits as a spreadsheet shows; those behind are of the machine. One that would fill pages
    /// stays in powers of ten.
    public static String shown(BigDecimal number) {
        BigDecimal rounded = number.round(SHOWN);
        return Math.abs((long) rounded.scale()) > MOST_NOUGHTS ? rounded.toString() : plain(rounded);
    }

    /// Degrees of latitude or longitude; south and west are below 0.
    public static Optional<BigDecimal> parse(String text) {
        Optional<BigDecimal> number = decimal(text);
        if (number.isPresent()) return number;
        Matcher m = DEGREES.matcher(signs(text));
        if (!m.matches() || (m.group(1) != null && m.group(8) != null)) return Optional.empty();
        String side = m.group(1) != null ? m.group(1) : m.group(8) != null ? m.group(8) : "";
        boolean isMarked = m.group(4) != null || m.group(6) != null || !side.isEmpty();
        BigDecimal minutes = part(m.group(5));
        BigDecimal seconds = part(m.group(7));
        if (!isMarked || minutes.compareTo(SIXTY) >= 0 || seconds.compareTo(SIXTY) >= 0) return Optional.empty();
        BigDecimal degrees = part(m.group(3))
                .add(minutes.add(seconds.divide(SIXTY, 2 * DIGITS, RoundingMode.HALF_EVEN))
                        .divide(SIXTY, 2 * DIGITS, RoundingMode.HALF_EVEN));
        boolean below = "-".equals(m.group(2)) != (side.equals("S") || side.equals("W"));
        BigDecimal rounded = degrees.setScale(DIGITS, RoundingMode.HALF_EVEN);
        return Optional.of(below ? rounded.negate() : rounded);
    }

    /// Whether a letter behind or before the degrees is one of those of some sides of the world.
    public static boolean namesSide(String text, String sides) {
        Matcher m = DEGREES.matcher(signs(text));
        return m.matches() && Stream.of(1, 8).map(m::group).anyMatch(side -> side != null && sides.contains(side));
    }

    /// The signs of degrees as one, sides of the world as letters, any blank as one.
    private static String signs(String text) {
        return westernDigits(text)
                .replace('\u2212', '-')
                .replaceAll("[º˚]|(?i:\\bdeg(?:rees?)?\\b\\.?)", "°")
                .replaceAll("(?<=\\d):(?=\\d)", " ")
                .replaceAll("(?i)\\b(n)orth\\b|\\b(s)outh\\b|\\b(e)ast\\b|\\b(w)est\\b", "$1$2$3$4")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
    }

    private static BigDecimal part(@Nullable String text) {
        return text == null ? BigDecimal.ZERO : new BigDecimal(text.replace(',', '.'));
    }

    /// Latitude and longitude as they are written.
    public record Pair(String latitude, String longitude) {
        /// Whether each has the letter of the other.
        public boolean hasExchangedLetters() {
            return namesSide(latitude, "EW") && namesSide(longitude, "NS");
        }

        /// Whether the first can be a longitude alone, and the second a latitude.
        public boolean hasExchangedNumbers() {
            return parse(latitude)
                            .filter(number ->
                                    !isLatitude(number) && number.abs().compareTo(HALF_TURN) <= 0)
                            .isPresent()
                    && parse(longitude).filter(Degrees::isLatitude).isPresent();
        }
    }

    private static boolean isLatitude(BigDecimal degrees) {
        return degrees.abs().compareTo(POLE) <= 0;
    }

    /// Those of one cell: the letters of the sides of the world tell which is which; without them the latitude comes
    /// first.
    public static Optional<Pair> pair(String text) {
        String bare = westernDigits(text).replace('\u060c', ',').strip().replaceAll("^[(\\[]|[)\\]]$", "");
        String[] parts = BETWEEN.split(bare);
        if (parts.length != 2) parts = BEFORE_SIDE.split(bare);
        if (parts.length != 2)
            parts = bare.split(bare.chars().filter(c -> c == ',').count() == 1 ? "," : "\\s+");
        if (parts.length != 2) return Optional.empty();
        String first = parts[0].strip();
        String second = parts[1].strip();
        boolean isTurned = namesSide(first, "EW") || namesSide(second, "NS");
        return Optional.of(isTurned ? new Pair(second, first) : new Pair(first, second));
    }
}
