package io.github.drawdownmap.basemap.web;

import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.i18n.Messages;
import java.io.File;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of tiles on a web server or in a folder, with places for zoom, column and row.
///
/// `{z}`, `{x}` and `{y}` must be there; `{-y}` in place of `{y}` counts rows from the south, and `{q}` or
/// `{quadkey}` takes the place of all three. `{s}` is one of a, b and c, `{switch:one,two}` one of those listed,
/// and `{r}` is `@2x` on a screen that needs it, else nothing.
///
/// @param text the address as the user typed it, without blanks around it and without the `$` that JavaScript has
///     before its places
public record XyzTemplate(String text) {
    private static final TileKey SAMPLE = new TileKey(1, 1, 0);
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SWITCH_PLACE = Pattern.compile("switch:([\\w-]++(?:,[\\w-]++)*+)");
    private static final Pattern PARTS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)(.*)", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("([\\w.-]+|\\[[0-9a-fA-F:.]+(?:%[\\w.]+)?])(?::(\\d{0,9}))?");
    /// How an address of any kind begins; a number behind the colon is a port, and one letter before it a disk.
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):(?!\\d).*", Pattern.DOTALL);
    /// The way out of this computer that an address of IPv6 may name, behind a percent sign that is written as one.
    private static final Pattern ZONE = Pattern.compile("(\\[[^]]*)%25");
    private static final Set<String> SCHEMES = Set.of("http", "https", "file");
    private static final List<String> SUBDOMAINS = List.of("a", "b", "c");
    private static final Set<String> QUADKEYS = Set.of("{q}", "{quadkey}");
    /// A percent sign that a place, or nothing that is two digits, follows: what becomes of it would hang on the tile.
    private static final Pattern BARE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final int LONGEST = 4096;
    private static final int LAST_PORT = 65_535;

    /// @throws XyzTemplateException when tiles cannot be fetched by it; the message tells the user what to change
    public XyzTemplate {
        text = text.strip().replace("${", "{");
        if (text.isEmpty()) throw problem("empty");
        if (text.length() > LONGEST) throw problem("long", LONGEST);
        // Half of a letter of two units has no bytes to be sent as.
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) throw problem("malformed", text);
        Matcher percent = BARE_PERCENT.matcher(text);
        if (percent.find()) throw problem("malformed", text.substring(percent.start()));
        String scheme = schemeOf(text);
        checkPlaces(text);
        if (scheme.equals("file")) checkFolder(text);
        else checkServer(text);
    }

    private static String schemeOf(String text) {
        int end = text.indexOf("://");
        if (end < 0) throw problem("no-scheme", text);
        String scheme = text.substring(0, end).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) throw problem("scheme", scheme);
        return scheme;
    }

    private static void checkPlaces(String text) {
        if (QUADKEYS.stream().noneMatch(text::contains))
            for (String place : List.of("z", "x", "y"))
                if (!text.contains("{" + place + "}") && !(place.equals("y") && text.contains("{-y}")))
                    throw problem("missing", "{" + place + "}");
        for (Matcher place = PLACE.matcher(text); place.find(); )
            if (!isKnown(place.group(1))) throw problem("unknown", place.group());
    }

    private static boolean isKnown(String place) {
        return switch (place) {
            case "z", "x", "y", "-y", "q", "quadkey", "s", "r" -> true;
            default -> SWITCH_PLACE.matcher(place).matches();
        };
    }

    private static void checkFolder(String text) {
        URI sample = sampleOf(text);
        boolean here = sample.getAuthority() == null || "localhost".equalsIgnoreCase(sample.getAuthority());
        if (!here) throw problem("elsewhere", String.valueOf(sample.getAuthority()));
    }

    /// The host as it stands in the template, with its places and all that stands beside it.
    private static String typedHost(String text) {
        return text.substring(text.indexOf("://") + 3).split("[/?#]", 2)[0];
    }

    private static void checkServer(String text) {
        String host = typedHost(text);
        for (Matcher place = PLACE.matcher(host); place.find(); )
            if (!place.group(1).equals("s") && !place.group(1).startsWith("switch:"))
                throw problem("place-in-host", place.group());
        if (host.contains("@")) throw problem("password");
        URI sample = sampleOf(text);
        Matcher parts = HOST.matcher(Objects.requireNonNullElse(sample.getRawAuthority(), ""));
        if (!parts.matches()) throw problem("no-host", text);
        String port = parts.group(2);
        if (port != null && !port.isEmpty() && (Integer.parseInt(port) < 1 || Integer.parseInt(port) > LAST_PORT))
            throw problem("port", port, LAST_PORT);
        // A certificate cannot be asked for by such a name.
        if (parts.group(1).contains("_") && "https".equalsIgnoreCase(sample.getScheme()))
            throw problem("underscore", parts.group(1));
        if (sample.getRawFragment() != null) throw problem("fragment");
    }

    private static URI sampleOf(String text) {
        try {
            return new URI(asciiOf(fill(text, SAMPLE, 1)));
        } catch (URISyntaxException malformed) {
            int index = Math.max(0, malformed.getIndex());
            throw problem(
                    "malformed",
                    malformed
                            .getInput()
                            .substring(Math.min(index, malformed.getInput().length())));
        }
    }

    private static XyzTemplateException problem(String key, Object... arguments) {
        return new XyzTemplateException(Messages.text("basemap.template." + key, arguments));
    }

    /// @param scale pixels of the screen per map pixel
    URI address(TileKey tile, double scale) {
        return URI.create(URI.create(asciiOf(fill(text, tile, scale))).toASCIIString());
    }

    /// The host of the tiles; of several, the first.
    public String host() {
        Matcher host =
                HOST.matcher(String.valueOf(address(SAMPLE.ancestorAt(0), 1).getRawAuthority()));
        return host.matches() ? host.group(1) : "";
    }

    /// Where the host stands; several may stand anywhere.
    Nearness nearness() {
        return typedHost(text).contains("{") ? Nearness.INTERNET : Nearness.of(host());
    }

    /// Whether the tiles lie in a folder of this computer.
    public boolean isFolder() {
        return schemeOf(text).equals("file");
    }

    /// The folder that holds the tiles, as far as it is one for all of them.
    String folder() {
        String path = URI.create(asciiOf(text.split("\\{", 2)[0])).getPath();
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /// The address of a folder by the name of a file with places in it.
    ///
    /// @throws XyzTemplateException when it is rather that of a server, of which the beginning is missing, or an
    ///     address of something else
    public static XyzTemplate ofFolder(String name) {
        if (isAddress(name)) throw otherAddress(name);
        if (isServer(name)) throw problem("no-scheme", name);
        String path = Path.of(name).toAbsolutePath().toUri().toString();
        return new XyzTemplate(path.replace("%7B", "{").replace("%7D", "}"));
    }

    /// Whether a name begins as an address does, and is none of a file or of one in a folder that is there.
    public static boolean isAddress(String name) {
        return SCHEME.matcher(name).matches()
                && !new File(name).exists()
                && !new File(name.split("[/\\\\]", 2)[0]).isDirectory();
    }

    private static XyzTemplateException otherAddress(String name) {
        String scheme = name.substring(0, name.indexOf(':')).toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) ? problem("no-scheme", name) : problem("scheme", scheme);
    }

    /// Whether a path begins as the address of a server does behind its `https:`, and no such folder is there.
    private static boolean isServer(String name) {
        boolean isMarked = name.startsWith("//");
        String[] parts = (isMarked ? name.substring(2) : name).split("[/\\\\]", 2);
        boolean isNamed = !parts[0].startsWith(".") && (parts[0].contains(".") || parts[0].contains(":"));
        // A file of no path, as a name with a colon is on some systems, is asked all the same.
        return parts.length == 2
                && (isMarked || isNamed)
                && !new File(isMarked ? "/" + parts[0] : parts[0]).isDirectory();
    }

    /// The farthest zoom that can be asked for: the whole world has no quadkey.
    int minZoom() {
        return QUADKEYS.stream().anyMatch(text::contains) ? 1 : 0;
    }

    /// A host of another script in the letters that servers are found by, and the blanks in the name of a folder.
    private static String asciiOf(String address) {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) return address;
        if (parts.group(1).equalsIgnoreCase("file"))
            return address.replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
        String host = ZONE.matcher(parts.group(2)).replaceFirst("$1%");
        return parts.group(1) + "://" + asciiHost(host) + parts.group(3);
    }

    private static String asciiHost(String authority) {
        if (authority.chars().allMatch(c -> c < 128)) return authority;
        int colon = authority.lastIndexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        try {
            return IDN.toASCII(host) + (colon < 0 ? "" : authority.substring(colon));
        } catch (IllegalArgumentException malformed) {
            throw problem("no-host", authority);
        }
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
            case "q", "quadkey" -> quadkey(tile);
            case "r" -> scale > 1 ? "@2x" : "";
            case "s" -> hostOf(SUBDOMAINS, tile);
            default -> hostOf(hostsOf(place), tile);
        };
    }

    /// Which quarter of the quarter of ... the world it is: a digit a zoom, 0 and 1 in the north, 0 and 2 in the
    /// west.
    private static String quadkey(TileKey tile) {
        var digits = new StringBuilder(tile.zoom());
        for (int bit = tile.zoom() - 1; bit >= 0; bit--)
            digits.append((tile.x() >> bit & 1) + 2 * (tile.y() >> bit & 1));
        return digits.toString();
    }

    private static List<String> hostsOf(String place) {
        return List.of(place.substring(place.indexOf(':') + 1).split(","));
    }

    /// The same tile always comes from the same host, or caches would hold it several times.
    private static String hostOf(List<String> hosts, TileKey tile) {
        return hosts.get((tile.x() + tile.y()) % hosts.size());
    }
}
