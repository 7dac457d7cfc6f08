package io.github.drawdownmap.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;

/// How large all letters are, for a projector or tired eyes: our stylesheets with the sizes of letters, and of what is
/// made to hold them, multiplied.
public final class TypeSize {
    public static final double LEAST = 0.8;
    public static final double MOST = 2;
    public static final double USUAL = 1;

    private static final double STEP = 0.1;
    private static final Pattern SIZE =
            Pattern.compile("(-fx-(?:font-size|(?:min|pref|max)-(?:width|height)):\\s*)([\\d.]+)px");
    /// The lanes of the timeline are as high as the window leaves them: more would be cut.
    private static final String LANES = "/timeline.css";

    private static final double MOST_IN_LANES = 1.2;
    private static final String ORIGINALS = "type-size.stylesheets";

    private final Map<String, String> written = new HashMap<>();
    private final double scale;

    /// @param scale 1 for letters of the usual size
    public TypeSize(double scale) {
        this.scale = Math.clamp(Math.round(scale / STEP) * STEP, LEAST, MOST);
    }

    public double scale() {
        return scale;
    }

    public TypeSize larger() {
        return new TypeSize(scale + STEP);
    }

    public TypeSize smaller() {
        return new TypeSize(scale - STEP);
    }

    /// Stylesheets of a scene in this size.
    public List<String> of(List<String> stylesheets) {
        return stylesheets.stream().map(this::of).toList();
    }

    /// Puts a node and all below it into this size, whatever size they were in before.
    public void dress(Node node) {
        if (!(node instanceof Parent parent)) return;
        ObservableList<String> current = parent.getStylesheets();
        if (!current.isEmpty()) {
            List<String> originals = originals(parent);
            List<String> wanted = of(originals);
            if (!current.equals(wanted)) current.setAll(wanted);
        }
        parent.getChildrenUnmodifiable().forEach(this::dress);
    }

    @SuppressWarnings("unchecked") // nobody else has this key
    private static List<String> originals(Parent parent) {
        return (List<String>)
                parent.getProperties().computeIfAbsent(ORIGINALS, key -> List.copyOf(parent.getStylesheets()));
    }

    private String of(String stylesheet) {
        return scale == USUAL ? stylesheet : written.computeIfAbsent(stylesheet, this::multiplied);
    }

    private String multiplied(String stylesheet) {
        try (InputStream in = URI.create(stylesheet).toURL().openStream()) {
            double most = stylesheet.endsWith(LANES) ? MOST_IN_LANES : MOST;
            String css = multiplied(new String(in.readAllBytes(), StandardCharsets.UTF_8), Math.min(scale, most));
            return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a stylesheet of the program cannot be read", e);
        }
    }

    static String multiplied(String css, double scale) {
        return SIZE.matcher(css)
                .replaceAll(size -> Matcher.quoteReplacement(
                        size.group(1) + Math.round(Double.parseDouble(size.group(2)) * scale * 100) / 100.0 + "px"));
    }
}
