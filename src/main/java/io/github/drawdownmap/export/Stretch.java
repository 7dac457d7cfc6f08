package io.github.drawdownmap.export;

import java.time.LocalDate;

/// Days in a row over which a site on a track stays as it is on the first of them.
///
/// @param last the last of the days
record Stretch(Row row, LocalDate last) {

    LocalDate first() {
        return row.day();
    }

    /// The first instant, in the form that map programs put on their time axes.
    String begin() {
        return first() + "T00:00:00Z";
    }

    /// The last second, so that no instant is without a stretch or in two.
    String end() {
        return last + "T23:59:59Z";
    }
}
