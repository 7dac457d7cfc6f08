package io.github.drawdownmap.basemap.web;

import java.net.InetAddress;
import java.util.Locale;
import java.util.stream.Stream;

/// Where a server stands, as far as its name tells: no other server is asked for it.
enum Nearness {
    THIS_COMPUTER,
    THIS_NETWORK,
    INTERNET;

    /// @param host a name, or a number as it stands in an address
    static Nearness of(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceAll("^\\[|\\.?]?$", "");
        try {
            return of(InetAddress.ofLiteral(name));
        } catch (IllegalArgumentException isName) {
            return ofName(name);
        }
    }

    private static Nearness ofName(String name) {
        if (name.equals("localhost") || name.endsWith(".localhost")) return THIS_COMPUTER;
        boolean isOfNetwork = !name.contains(".")
                || Stream.of(".local", ".lan", ".internal", ".home.arpa").anyMatch(name::endsWith);
        return isOfNetwork ? THIS_NETWORK : INTERNET;
    }

    private static Nearness of(InetAddress number) {
        if (number.isLoopbackAddress() || number.isAnyLocalAddress()) return THIS_COMPUTER;
        // Java knows the older numbers of private networks by IPv6, and not those that came in their place.
        boolean isUniqueLocal = number.getAddress().length == 16 && (number.getAddress()[0] & 0xfe) == 0xfc;
        return number.isSiteLocalAddress() || number.isLinkLocalAddress() || isUniqueLocal ? THIS_NETWORK : INTERNET;
    }
}
