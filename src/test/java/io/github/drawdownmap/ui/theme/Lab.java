package io.github.drawdownmap.ui.theme;

import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.hypot;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/// A colour in CIE L*a*b* with the white point D65.
record Lab(double l, double a, double b) {
    private static final double WHITE_X = 0.95047;
    private static final double WHITE_Z = 1.08883;
    private static final double POW_25_7 = pow(25, 7);

    static double linear(double srgb) {
        return srgb <= 0.04045 ? srgb / 12.92 : pow((srgb + 0.055) / 1.055, 2.4);
    }

    static Lab ofLinear(double red, double green, double blue) {
        double x = cubeRoot((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / WHITE_X);
        double y = cubeRoot(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = cubeRoot((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / WHITE_Z);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double cubeRoot(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /// The difference CIEDE2000 (Sharma, Wu and Dalal 2005); 1 is about what can just be told apart.
    double distance(Lab other) {
        double chromaMean = (hypot(a, b) + hypot(other.a, other.b)) / 2;
        double g = 0.5 * (1 - sqrt(pow(chromaMean, 7) / (pow(chromaMean, 7) + POW_25_7)));
        double a1 = a * (1 + g);
        double a2 = other.a * (1 + g);
        double chroma1 = hypot(a1, b);
        double chroma2 = hypot(a2, other.b);
        double hue1 = hue(a1, b);
        double hue2 = hue(a2, other.b);
        boolean isGrey = chroma1 * chroma2 == 0;

        double lightnessStep = other.l - l;
        double chromaStep = chroma2 - chroma1;
        double turn = isGrey ? 0 : shortWay(hue2 - hue1);
        double hueStep = 2 * sqrt(chroma1 * chroma2) * sin(toRadians(turn / 2));

        double lightness = (l + other.l) / 2;
        double chroma = (chroma1 + chroma2) / 2;
        double hue = isGrey ? hue1 + hue2 : meanHue(hue1, hue2);
        double t = 1
                - 0.17 * cos(toRadians(hue - 30))
                + 0.24 * cos(toRadians(2 * hue))
                + 0.32 * cos(toRadians(3 * hue + 6))
                - 0.20 * cos(toRadians(4 * hue - 63));
        double rotation = -sin(toRadians(60 * exp(-pow((hue - 275) / 25, 2))))
                * 2
                * sqrt(pow(chroma, 7) / (pow(chroma, 7) + POW_25_7));
        double bend = pow(lightness - 50, 2);
        double lightnessPart = lightnessStep / (1 + 0.015 * bend / sqrt(20 + bend));
        double chromaPart = chromaStep / (1 + 0.045 * chroma);
        double huePart = hueStep / (1 + 0.015 * chroma * t);
        return sqrt(lightnessPart * lightnessPart
                + chromaPart * chromaPart
                + huePart * huePart
                + rotation * chromaPart * huePart);
    }

    private static double hue(double a, double b) {
        double degrees = a == 0 && b == 0 ? 0 : toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double shortWay(double degrees) {
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }

    private static double meanHue(double one, double other) {
        if (Math.abs(one - other) <= 180) return (one + other) / 2;
        return one + other < 360 ? (one + other + 360) / 2 : (one + other - 360) / 2;
    }
}
