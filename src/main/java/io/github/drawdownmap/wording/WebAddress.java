package io.github.drawdownmap.wording;

import java.net.URI;

/// Says which addresses of a posture file may be opened in a browser or handed on.
public final class WebAddress {
    private WebAddress() {}

    /// Whether it is an `http` or `https` address with a host and no user's name before it: a file from a stranger must
    /// not start anything else, nor seem to lead to another place than it does.
    public static boolean isSafe(URI address) {
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        // Java finds no host in one with an underscore, which browsers take.
        String authority = address.getRawAuthority();
        return web && authority != null && !authority.startsWith(":") && authority.indexOf('@') < 0;
    }
}
