package io.github.drawdownmap.export.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers with a point, the same in every locale.
final class Decimals {
    private static final int PLACES = 6;

    private Decimals() {}

    /// At most six places, none without need: "0", "0.25", "42.4411".
    static String of(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
