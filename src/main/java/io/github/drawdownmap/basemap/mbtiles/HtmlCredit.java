package io.github.drawdownmap.basemap.mbtiles;

import io.github.drawdownmap.basemap.tile.Attribution;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns the credit that a tile file states in HTML into plain text and its first link to the web.
final class HtmlCredit {
    /// More than any credit needs, and little enough for a file that means harm.
    private static final int MAX_READ = 4096;

    private static final int MAX_LENGTH = 200;
    private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>?");
    private static final Pattern LINK =
            Pattern.compile("(?i)<a\\b[^<>]*?\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w+);");
    /// What shows nothing itself, also what turns the letters after it round.
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\p{Cntrl}\\u00A0\\u200B\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]+");
    private static final Map<String, String> NAMED_ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "copy", "©", "middot", "·");

    private HtmlCredit() {}

    static Attribution parse(String html) {
        String start = html.substring(0, Math.min(html.length(), MAX_READ));
        String seen = UNSEEN.matcher(start).replaceAll(" ");
        String text = withoutEntities(TAG.matcher(seen).replaceAll(""));
        return new Attribution(line(text), firstLink(seen));
    }

    /// A text as a line of a length that has room on screen, with blanks for what cannot be seen.
    static String line(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) + "…" : line;
    }

    private static @Nullable URI firstLink(String html) {
        for (Matcher link = LINK.matcher(html); link.find(); ) {
            String address =
                    link.group(1) != null ? link.group(1) : link.group(2) != null ? link.group(2) : link.group(3);
            URI target = webAddress(withoutEntities(address).strip());
            if (target != null) return target;
        }
        return null;
    }

    private static @Nullable URI webAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) return null;
        try {
            URI address = URI.create(text);
            // A name before an @ makes the host look like another.
            return address.getHost() == null || address.getUserInfo() != null ? null : address;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static String withoutEntities(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(meaning(entity.group(1))));
    }

    private static String meaning(String entity) {
        if (!entity.startsWith("#")) return NAMED_ENTITIES.getOrDefault(entity, "&" + entity + ";");
        boolean hexadecimal = entity.charAt(1) == 'x' || entity.charAt(1) == 'X';
        int code = hexadecimal ? Integer.parseInt(entity.substring(2), 16) : Integer.parseInt(entity.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
