package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.LocatedNode;
import io.github.drawdownmap.data.json.LocatedNode.NumberNode;
import io.github.drawdownmap.data.json.LocatedNode.ObjectNode;
import io.github.drawdownmap.data.json.LocatedNode.TextNode;
import io.github.drawdownmap.data.json.Shape;
import java.util.Locale;
import java.util.Optional;

/// The member `crs` of older GeoJSON, which may say that the numbers of a file are no degrees.
///
/// Only longitude and latitude of WGS 84 are read, whatever it says; so all it can do is to warn.
final class CoordinateSystem {
    static final Shape<String> SHAPE = Shape.any((node, findings) -> {
        Optional<String> name = name(node);
        if (!(node instanceof LocatedNode.NullNode)
                && name.filter(CoordinateSystem::isDegrees).isEmpty())
            findings.warning(
                    node.place(),
                    name.map(LocatedNode.TextNode::quote).orElse("this") + " is another system of coordinates",
                    "write longitude and latitude of WGS 84 in degrees, and leave \"crs\" out");
        return name;
    });

    private CoordinateSystem() {}

    /// `{ "type": "name", "properties": { "name": "urn:ogc:def:crs:OGC:1.3:CRS84" } }`, or with a `code`, or only the
    /// name.
    private static Optional<String> name(LocatedNode node) {
        return switch (node) {
            case TextNode text -> Optional.of(text.text());
            case NumberNode code -> Optional.of("EPSG:" + code.literal());
            case ObjectNode object ->
                object.members().stream()
                        .filter(member -> member.name().equals("properties")
                                || member.name().equals("name")
                                || member.name().equals("code"))
                        .flatMap(member -> name(member.value()).stream())
                        .findFirst();
            case LocatedNode.ListNode list -> Optional.empty();
            case LocatedNode.FlagNode flag -> Optional.empty();
            case LocatedNode.NullNode nothing -> Optional.empty();
        };
    }

    private static boolean isDegrees(String name) {
        String system = name.toUpperCase(Locale.ROOT).strip();
        boolean epsg = system.contains("EPSG") && (system.endsWith(":4326") || system.endsWith("/4326"));
        return epsg || system.equals("CRS84") || system.endsWith(":CRS84") || system.endsWith("/CRS84");
    }
}
