package io.github.drawdownmap.ui.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// A text as it is drawn, with how far its colour is from the pixels behind it.
public record TextOnGround(String text, String styles, Color color, Color ground, double contrast) {
    /// WCAG 2.2, 1.4.3.
    private static final double LEAST_OF_TEXT = 4.5;

    /// WCAG 2.2, 1.4.11.
    private static final double LEAST_OF_ICON = 3;

    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    /// A line that crosses a text does not make it faint as long as so much of what is behind it is far enough.
    private static final double SHARE_THAT_MAY_BE_NEARER = 0.1;

    /// The texts of a part of a scene that are seen and not disabled.
    public static List<TextOnGround> in(Node whole) {
        Scene scene = whole.getScene();
        Map<Text, Bounds> parts = new LinkedHashMap<>();
        texts(whole).forEach(text -> seenPart(text, scene).ifPresent(part -> parts.put(text, part)));
        PixelReader with = scene.snapshot(null).getPixelReader();
        Map<Text, Double> opacities = new LinkedHashMap<>();
        parts.keySet().forEach(text -> opacities.put(text, text.getOpacity()));
        parts.keySet().forEach(text -> text.setOpacity(0));
        PixelReader without = scene.snapshot(null).getPixelReader();
        opacities.forEach(Text::setOpacity);
        return parts.entrySet().stream()
                .flatMap(entry -> measure(entry.getKey(), behindLetters(entry.getValue(), with, without)).stream())
                .toList();
    }

    public boolean isTooFaint() {
        return contrast < (styles.startsWith("ikonli-font-icon") ? LEAST_OF_ICON : LEAST_OF_TEXT);
    }

    private static Stream<Text> texts(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0 || isOff(node) || isHalo(node)) return Stream.empty();
        if (node instanceof Text text) return text.getText().isBlank() ? Stream.empty() : Stream.of(text);
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(TextOnGround::texts)
                : Stream.empty();
    }

    private static Optional<Bounds> seenPart(Text text, Scene scene) {
        Bounds part = text.localToScene(text.getBoundsInLocal());
        part = cut(part, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        for (Node each : ancestors(text).toList())
            if (each.getClip() != null)
                part = cut(part, each.localToScene(each.getClip().getBoundsInParent()));
        return part.getWidth() >= 2 && part.getHeight() >= 2 ? Optional.of(part) : Optional.empty();
    }

    private static Bounds cut(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private static double opacity(Text text) {
        return ancestors(text).mapToDouble(Node::getOpacity).reduce(1, (one, other) -> one * other);
    }

    private static Stream<Node> ancestors(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }

    private static Optional<TextOnGround> measure(Text text, List<Color> grounds) {
        if (grounds.isEmpty() || !(text.getFill() instanceof Color fill)) return Optional.empty();
        double opacity = opacity(text);
        List<TextOnGround> sorted = grounds.stream()
                .map(ground -> of(text, over(fill, opacity, ground), ground))
                .sorted((one, other) -> Double.compare(one.contrast(), other.contrast()))
                .toList();
        return Optional.of(sorted.get((int) (sorted.size() * SHARE_THAT_MAY_BE_NEARER)));
    }

    private static TextOnGround of(Text text, Color color, Color ground) {
        return new TextOnGround(text.getText(), styles(text), color, ground, WcagContrast.between(color, ground));
    }

    /// What is behind each pixel that the letters change.
    private static List<Color> behindLetters(Bounds part, PixelReader with, PixelReader without) {
        List<Color> behind = new ArrayList<>();
        for (int y = (int) Math.ceil(part.getMinY()); y < (int) part.getMaxY(); y++)
            for (int x = (int) Math.ceil(part.getMinX()); x < (int) part.getMaxX(); x++)
                if (with.getArgb(x, y) != without.getArgb(x, y)) behind.add(without.getColor(x, y));
        return behind;
    }

    /// An item of a menu wears the state without being a disabled node.
    private static boolean isOff(Node node) {
        return node.isDisabled() || node.getPseudoClassStates().contains(DISABLED);
    }

    /// A halo is a text of its own behind the letters.
    private static boolean isHalo(Node node) {
        return node.getStyleClass().contains("halo");
    }

    private static Color over(Color color, double opacity, Color ground) {
        double share = color.getOpacity() * opacity;
        Color solid = Color.color(color.getRed(), color.getGreen(), color.getBlue());
        return ground.interpolate(solid, share);
    }

    private static String styles(Text text) {
        return String.join(
                " < ",
                ancestors(text)
                        .map(Node::getStyleClass)
                        .filter(classes -> !classes.isEmpty())
                        .limit(4)
                        .map(classes -> String.join(".", classes))
                        .toList());
    }

    @Override
    public String toString() {
        return "\"%s\" (%s): %s on %s is %.2f".formatted(text, styles, hex(color), hex(ground), contrast);
    }

    private static String hex(Color color) {
        return color.toString().substring(2, 8);
    }
}
