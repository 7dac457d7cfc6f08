package io.github.drawdownmap.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One kind of problem: an edit that spoils the sound file, and the findings that have to come of it.
///
/// In `problems.txt` a case is its name after `==`, the text to replace in lines of `-`, the new text in lines of `+`,
/// and the findings, word for word.
record ProblemCase(String name, String before, String after, List<String> findings, boolean seenBySchema) {
    private static final String BLIND = "schema: cannot see this";

    static Stream<ProblemCase> all() {
        return Stream.of(resource("problems.txt").split("(?m)^== ")).skip(1).map(ProblemCase::parse);
    }

    private static ProblemCase parse(String block) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        String[] lines = block.strip().split("\n");
        for (String line : List.of(lines).subList(1, lines.length)) {
            if (line.startsWith("-")) before.add(line.length() < 2 ? "" : line.substring(2));
            else if (line.startsWith("+")) after.add(line.length() < 2 ? "" : line.substring(2));
            else if (!line.equals(BLIND)) findings.add(line);
        }
        return new ProblemCase(
                lines[0], String.join("\n", before), String.join("\n", after), findings, !block.contains(BLIND));
    }

    static String sound() {
        return resource("sound.geojson");
    }

    String spoiled() {
        String sound = sound();
        int index = sound.indexOf(before);
        if (index < 0 || sound.indexOf(before, index + 1) >= 0)
            throw new IllegalStateException(name + ": the text to replace is not there once: " + before);
        return sound.substring(0, index) + after + sound.substring(index + before.length());
    }

    static String resource(String file) {
        try (InputStream stream = ProblemCase.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("no test resource " + file);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
