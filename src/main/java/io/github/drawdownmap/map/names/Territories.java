package io.github.drawdownmap.map.names;

import java.util.Set;

/// Which of the codes of ISO 3166-1 are not of states, but of what belongs to one: their names come after those of all
/// states.
final class Territories {
    private static final Set<String> CODES = Set.of(
            "AI", "AQ", "AS", "AW", "AX", "BL", "BM", "BQ", "BV", "CC", "CK", "CW", "CX", "FK", "FO", "GF", "GG", "GI",
            "GL", "GP", "GS", "GU", "HK", "HM", "IM", "IO", "JE", "KY", "MF", "MO", "MP", "MQ", "MS", "NC", "NF", "NU",
            "PF", "PM", "PN", "PR", "RE", "SH", "SJ", "SX", "TC", "TF", "TK", "UM", "VG", "VI", "WF", "YT");

    private Territories() {}

    static boolean include(String country) {
        return CODES.contains(country);
    }
}
