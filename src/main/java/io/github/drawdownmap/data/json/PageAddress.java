package io.github.drawdownmap.data.json;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a web page as a browser shows it, and the URI that it stands for.
///
/// Browsers take and show signs that a URI has to write as `%7C` and the like. A name before the host is refused, since
/// it makes `https://paper.example@other.example/` look like a page of the paper.
public final class PageAddress {
    static final int LONGEST = 4_000;

    /// The same as in the schema: a host and what follows it, without blanks, controls, `<`, `>` and `"`.
    private static final Pattern PAGE = Pattern.compile("[Hh][Tt][Tt][Pp][Ss]?://"
            + "(\\[[0-9A-Fa-f:.]++]|[^\\s\\x00-\\x20\\x7f<>\"/?#@:\\\\\\[\\]|{}^`%]++)"
            + "(:[0-9]{0,5})?+([/?#][^\\s\\x00-\\x20\\x7f<>\"]*+)?+");

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*+", Pattern.DOTALL);
    private static final String UNRESERVED = "-_.!~*'(),;:$&+=@/%";
    private static final int LAST_PORT = 65_535;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PageAddress() {}

    /// The URI of a page; empty when no browser would open it, or not the page that it seems to be.
    public static Optional<URI> parse(String address) {
        if (address.length() > LONGEST) return Optional.empty();
        Matcher page = PAGE.matcher(address);
        if (!page.matches()) return Optional.empty();
        String scheme = address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT);
        String port = page.group(2) == null ? "" : page.group(2);
        if (!isPort(port)) return Optional.empty();
        String rest = page.group(3) == null ? "" : encoded(page.group(3));
        return Optional.of(URI.create(scheme + "://" + host(page.group(1)) + port + rest));
    }

    /// @param port with its colon, behind which none may stand
    private static boolean isPort(String port) {
        return port.length() < 2 || Integer.parseInt(port.substring(1)) <= LAST_PORT;
    }

    /// What would make an address one of a page.
    public static String remedy(String address) {
        if (address.length() > LONGEST) return "write one of at most " + LONGEST + " characters";
        if (!WEB.matcher(address).matches()) return "begin it with https://";
        if (authority(address).indexOf('@') >= 0) return "leave out what stands before the @";
        Matcher page = PAGE.matcher(address);
        if (page.matches() && page.group(2) != null && !isPort(page.group(2)))
            return "correct the port " + page.group(2).substring(1) + "; ports go up to " + LAST_PORT;
        Optional<String> sign = address.codePoints()
                .filter(c -> c <= ' ' || c == 0x7f || Character.isWhitespace(c) || "<>\"".indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .findFirst();
        return sign.map(found -> "write " + percent(found) + " for " + (found.isBlank() ? "the blank" : found))
                .orElse("write a host behind https://, such as https://example.org/page");
    }

    private static String authority(String address) {
        int start = address.indexOf("://") + 3;
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) end++;
        return address.substring(start, end);
    }

    /// A host of other letters goes by its name in ASCII.
    private static String host(String name) {
        if (name.chars().allMatch(c -> c < 0x80)) return isPlain(name) ? name : encoded(name);
        try {
            return IDN.toASCII(name);
        } catch (IllegalArgumentException noName) {
            return encoded(name);
        }
    }

    private static boolean isPlain(String name) {
        return name.startsWith("[") || name.chars().allMatch(c -> isLetterOrDigit(c) || "-._".indexOf(c) >= 0);
    }

    private static String encoded(String text) {
        int query = text.indexOf('?');
        int fragment = text.indexOf('#');
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            boolean isBehindPath = (query >= 0 && i > query) || (fragment >= 0 && i > fragment);
            boolean legal = isLetterOrDigit(c)
                    || (c == '%' ? isEscape(text, i) : UNRESERVED.indexOf(c) >= 0)
                    || (c == '?' && (i == query || isBehindPath))
                    || (c == '#' && i == fragment)
                    || (isBehindPath && (c == '[' || c == ']'))
                    || (c >= 0x80 && Character.isLetterOrDigit(c));
            encoded.append(legal ? Character.toString(c) : percent(text.substring(i, end)));
            i = end;
        }
        return encoded.toString();
    }

    private static boolean isEscape(String text, int percent) {
        return percent + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(percent + 1))
                && HexFormat.isHexDigit(text.charAt(percent + 2));
    }

    private static boolean isLetterOrDigit(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static String percent(String sign) {
        StringBuilder escapes = new StringBuilder();
        for (byte b : sign.getBytes(StandardCharsets.UTF_8)) escapes.append('%').append(HEX.toHexDigits(b));
        return escapes.toString();
    }
}
