package io.github.drawdownmap.basemap.tile;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Who made a basemap, as they ask to be named.
///
/// @param text plain text, empty when a file names nobody
/// @param link the page to open on a click, `http` or `https`; null when there is none
public record Attribution(String text, @Nullable URI link) {
    public Attribution {
        if (link != null && !isWebAddress(link))
            throw new IllegalArgumentException("attribution link " + link + " is neither http nor https");
    }

    private static boolean isWebAddress(URI link) {
        return "http".equalsIgnoreCase(link.getScheme()) || "https".equalsIgnoreCase(link.getScheme());
    }
}
