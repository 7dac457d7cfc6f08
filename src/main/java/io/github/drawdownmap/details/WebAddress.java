package io.github.drawdownmap.details;

import java.net.URI;

/// Says which addresses of a posture file may be opened in a browser.
final class WebAddress {
    private WebAddress() {}

    /// Whether it is an `http` or `https` address with a host: a file from a stranger must not start anything else.
    static boolean isSafe(URI address) {
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        return web && address.getHost() != null && !address.getHost().isEmpty();
    }
}
