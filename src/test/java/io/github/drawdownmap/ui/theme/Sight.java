package io.github.drawdownmap.ui.theme;

import java.util.List;
import javafx.scene.paint.Color;

/// A kind of colour vision, as a matrix on linear RGB.
///
/// The matrices for the three kinds of colour blindness are those of Machado, Oliveira and Fernandes (2009), "A
/// physiologically-based model for simulation of color vision deficiency", at full severity; grey is the luminance of
/// Rec. 709.
record Sight(String name, Row red, Row green, Row blue) {
    private static final Row LUMINANCE = new Row(0.2126, 0.7152, 0.0722);

    static final List<Sight> ALL = List.of(
            new Sight("normal sight", new Row(1, 0, 0), new Row(0, 1, 0), new Row(0, 0, 1)),
            new Sight(
                    "protanopia",
                    new Row(0.152286, 1.052583, -0.204868),
                    new Row(0.114503, 0.786281, 0.099216),
                    new Row(-0.003882, -0.048116, 1.051998)),
            new Sight(
                    "deuteranopia",
                    new Row(0.367322, 0.860646, -0.227968),
                    new Row(0.280085, 0.672501, 0.047413),
                    new Row(-0.011820, 0.042940, 0.968881)),
            new Sight(
                    "tritanopia",
                    new Row(1.255528, -0.076749, -0.178779),
                    new Row(-0.078411, 0.930809, 0.147602),
                    new Row(0.004733, 0.691367, 0.303900)),
            new Sight("grey", LUMINANCE, LUMINANCE, LUMINANCE));

    /// What one channel of what is seen takes from the channels that are there.
    record Row(double red, double green, double blue) {
        double of(double red, double green, double blue) {
            return Math.clamp(this.red * red + this.green * green + this.blue * blue, 0, 1);
        }
    }

    /// The colour as it is seen.
    Lab see(Color color) {
        double r = Lab.linear(color.getRed());
        double g = Lab.linear(color.getGreen());
        double b = Lab.linear(color.getBlue());
        return Lab.ofLinear(red.of(r, g, b), green.of(r, g, b), blue.of(r, g, b));
    }

    @Override
    public String toString() {
        return name;
    }
}
