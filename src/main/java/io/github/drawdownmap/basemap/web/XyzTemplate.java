package io.github.drawdownmap.basemap.web;

import io.github.drawdownmap.basemap.TileKey;
import io.github.drawdownmap.i18n.Messages;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a web server's tiles, with places for zoom, column and row.
///
/// `{z}`, `{x}` and `{y}` must be there; `{-y}` in place of `{y}` counts rows from the south. `{s}` is one of a, b and
/// c, `{switch:one,two}` one of those listed, and `{r}` is `@2x` on a screen that needs it, else nothing.
///
/// @param text the address as the user typed it, without blanks around it
public record XyzTemplate(String text) {
    private static final TileKey SAMPLE = new TileKey(1, 1, 0);
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SWITCH_PLACE = Pattern.compile("switch:([\\w-]+(?:,[\\w-]+)*)");
    private static final List<String> SUBDOMAINS = List.of("a", "b", "c");

    /// @throws XyzTemplateException when tiles cannot be fetched by it; the message tells the user what to change
    public XyzTemplate {
        text = text.strip();
        if (text.isEmpty()) throw problem("empty");
        checkScheme(text);
        checkPlaces(text);
        checkAddress(text);
    }

    private static void checkScheme(String text) {
        int end = text.indexOf("://");
        if (end < 0) throw problem("no-scheme", text);
        String scheme = text.substring(0, end).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) throw problem("scheme", scheme);
    }

    private static void checkPlaces(String text) {
        for (String place : List.of("z", "x", "y"))
            if (!text.contains("{" + place + "}") && !(place.equals("y") && text.contains("{-y}")))
                throw problem("missing", "{" + place + "}");
        for (Matcher place = PLACE.matcher(text); place.find(); )
            if (!isKnown(place.group(1))) throw problem("unknown", place.group());
    }

    private static boolean isKnown(String place) {
        return switch (place) {
            case "z", "x", "y", "-y", "s", "r" -> true;
            default -> SWITCH_PLACE.matcher(place).matches();
        };
    }

    private static void checkAddress(String text) {
        URI sample;
        try {
            sample = new URI(fill(text, SAMPLE, 1));
        } catch (URISyntaxException malformed) {
            int index = Math.max(0, malformed.getIndex());
            throw problem(
                    "malformed",
                    malformed
                            .getInput()
                            .substring(Math.min(index, malformed.getInput().length())));
        }
        if (sample.getHost() == null) throw problem("no-host", text);
        if (sample.getUserInfo() != null) throw problem("password");
        if (sample.getFragment() != null) throw problem("fragment");
    }

    private static XyzTemplateException problem(String key, Object... arguments) {
        return new XyzTemplateException(Messages.text("basemap.template." + key, arguments));
    }

    /// @param scale pixels of the screen per map pixel
    public URI address(TileKey tile, double scale) {
        return URI.create(fill(text, tile, scale));
    }

    /// The host of the tiles; of several, the first.
    public String host() {
        return address(SAMPLE.ancestorAt(0), 1).getHost();
    }

    private static String fill(String text, TileKey tile, double scale) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(fillPlace(place.group(1), tile, scale)));
    }

    private static String fillPlace(String place, TileKey tile, double scale) {
        return switch (place) {
            case "z" -> Integer.toString(tile.zoom());
            case "x" -> Integer.toString(tile.x());
            case "y" -> Integer.toString(tile.y());
            case "-y" -> Integer.toString((1 << tile.zoom()) - 1 - tile.y());
            case "r" -> scale > 1 ? "@2x" : "";
            case "s" -> hostOf(SUBDOMAINS, tile);
            default -> hostOf(hostsOf(place), tile);
        };
    }

    private static List<String> hostsOf(String place) {
        return List.of(place.substring(place.indexOf(':') + 1).split(","));
    }

    /// The same tile always comes from the same host, or caches would hold it several times.
    private static String hostOf(List<String> hosts, TileKey tile) {
        return hosts.get((tile.x() + tile.y()) % hosts.size());
    }
}
