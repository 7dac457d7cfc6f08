package io.github.drawdownmap.data.table.kind;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/// What a new story begins with: a small whole posture with a comment for each member, and the same as tables.
public final class Templates {
    private static final String POSTURE = "posture.geojson";

    private Templates() {}

    /// A posture file in which each member is explained where it stands first.
    public static byte[] posture() {
        return resource(POSTURE);
    }

    /// All tables that there may be.
    public static List<TableKind> tables() {
        return Arrays.asList(TableKind.values());
    }

    /// A table as separated values: its columns, and an example where the story has one.
    public static byte[] table(TableKind kind) {
        return resource(kind.title() + ".csv");
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Templates.class.getResourceAsStream("templates/" + name)) {
            if (stream == null) throw new IllegalStateException("the program was built without the template " + name);
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the template " + name + " cannot be read", e);
        }
    }
}
