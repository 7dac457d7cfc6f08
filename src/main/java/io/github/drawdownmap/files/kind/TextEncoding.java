package io.github.drawdownmap.files.kind;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An encoding in which a text is no UTF-8 though it may look like some, known by its bytes: the wide ones by a mark or
/// by the empty bytes that plain letters have there, those that write all letters in ASCII by how they do.
public enum TextEncoding {
    UTF_32("UTF-32"),
    UTF_16("UTF-16"),
    /// Of old mail.
    UTF_7("UTF-7"),
    /// Of mail in East Asia.
    ISO_2022("ISO-2022");

    /// What comes behind a plus sign of UTF-7: units of UTF-16 in the digits of Base64, or a minus for the sign itself.
    private static final Pattern SHIFT = Pattern.compile("\\+(?:-|([A-Za-z0-9/+]*))");
    /// An empty file as UTF-7 has its mark, and an object.
    private static final Pattern FIRST_SHIFT = Pattern.compile("\\+(?:/v[89+/]|AHs)");
    /// So many plus signs are never all followed by letters in Base64 by chance.
    private static final int MANY_SHIFTS = 3;
    private static final Pattern ESCAPE = Pattern.compile("\u001b[$(]");

    private final String title;

    TextEncoding(String title) {
        this.title = title;
    }

    /// Empty for UTF-8, and for what does not tell.
    public static Optional<TextEncoding> of(byte[] text) {
        if (isOfFour(text)) return Optional.of(UTF_32);
        if (isOfTwo(text)) return Optional.of(UTF_16);
        for (byte one : text) if (one < 0) return Optional.empty();
        String ascii = new String(text, StandardCharsets.US_ASCII);
        if (ESCAPE.matcher(ascii).find()) return Optional.of(ISO_2022);
        return isShifted(ascii) ? Optional.of(UTF_7) : Optional.empty();
    }

    /// The name that people have for it, in every language.
    public String title() {
        return title;
    }

    private static int at(byte[] text, int index) {
        return index < text.length ? text[index] & 0xff : -1;
    }

    private static boolean isOfFour(byte[] text) {
        boolean isMiddleEmpty = at(text, 1) == 0 && at(text, 2) == 0;
        boolean isMarked = (at(text, 0) == 0 && at(text, 1) == 0 && at(text, 2) == 0xfe && at(text, 3) == 0xff)
                || (at(text, 0) == 0xff && at(text, 1) == 0xfe && at(text, 2) == 0 && at(text, 3) == 0);
        return isMarked || (text.length >= 4 && isMiddleEmpty && (text[0] == 0) != (text[3] == 0));
    }

    private static boolean isOfTwo(byte[] text) {
        if (text.length < 2) return false;
        boolean isMarked = (at(text, 0) == 0xff && at(text, 1) == 0xfe) || (at(text, 0) == 0xfe && at(text, 1) == 0xff);
        return isMarked || (text[0] == 0) != (text[1] == 0);
    }

    /// Whether every plus sign of a text begins what UTF-7 has behind one.
    private static boolean isShifted(String text) {
        if (FIRST_SHIFT.matcher(text).lookingAt()) return true;
        int shifts = 0;
        for (Matcher shift = SHIFT.matcher(text); shift.find(); ) {
            if (shift.group(1) == null) continue;
            if (!isOfLetters(shift.group(1))) return false;
            shifts++;
        }
        return shifts >= MANY_SHIFTS;
    }

    /// Whether digits of Base64 are whole units, and those letters of an alphabet or signs of a text.
    private static boolean isOfLetters(String digits) {
        if (digits.length() % 4 == 1) return false;
        byte[] bytes = Base64.getDecoder().decode(digits);
        boolean isPadded =
                Base64.getEncoder().withoutPadding().encodeToString(bytes).equals(digits);
        if (!isPadded || bytes.length < 2 || (bytes.length % 2 == 1 && bytes[bytes.length - 1] != 0)) return false;
        return new String(bytes, 0, bytes.length / 2 * 2, StandardCharsets.UTF_16BE)
                .chars()
                .allMatch(TextEncoding::isAlphabetic);
    }

    private static boolean isAlphabetic(int unit) {
        boolean isSign = (unit > ' ' && unit < 0x7f) || (unit >= 0x2010 && unit < 0x2070);
        return isSign || (unit >= 0xa0 && unit < 0x1000);
    }
}
