package io.github.drawdownmap.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colour roles of a theme, read from its stylesheet.
public record Roles(Map<String, Color> colors) {
    private static final Pattern ROLE = Pattern.compile("(-[a-z-]+):\\s*(#[0-9a-f]{6}|rgba\\([^)]*\\));");

    public static Roles of(Theme theme) {
        Map<String, Color> colors = new TreeMap<>();
        Matcher matcher = ROLE.matcher(read(theme.stylesheets().getFirst()));
        while (matcher.find()) colors.put(matcher.group(1), Color.web(matcher.group(2)));
        return new Roles(colors);
    }

    Set<String> names() {
        return colors.keySet();
    }

    public Color color(String role) {
        Color color = colors.get(role);
        if (color == null) throw new IllegalArgumentException("no role " + role);
        return color;
    }

    private static String read(String url) {
        try (var stream = URI.create(url).toURL().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
