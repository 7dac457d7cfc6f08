package io.github.drawdownmap.shell.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands as they are typed, over a folder and the streams of a test.
abstract class CommandLineRun {
    @TempDir
    Path folder = Path.of("");

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final StringWriter err = new StringWriter();

    /// Stands in for the program's own command, which opens a window.
    @Command(name = "drawdown-map", mixinStandardHelpOptions = true, version = "Drawdown Map 1")
    static final class Program {}

    int run(String... arguments) {
        return run(out, arguments);
    }

    int run(OutputStream standard, String... arguments) {
        CommandLine program = new CommandLine(new Program());
        Commands.addTo(program, new StandardOutput(standard), List.of(arguments));
        program.setErr(new PrintWriter(err, true));
        return program.execute(arguments);
    }

    Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    static final String SMALL = """
        {
          "type": "FeatureCollection",
          "posture": {
            "format": 1,
            "title": "A small posture",
            "compiled": "2025-01-01",
            "span": "2025-01-01/2025-01-10",
            "levels": [
              { "id": "none", "label": "None", "rule": "Nobody.", "weight": 0 },
              { "id": "full", "label": "Full", "rule": "Everybody.", "weight": 1 }
            ],
            "tracks": [
              { "id": "plan", "kind": "planned", "label": "The plan", "publisher": "P", "stated": "2024-12-01" }
            ],
            "sources": [
              { "id": "s", "publisher": "P", "title": "T", "published": "2024-12-01", "url": "https://example.org/s" }
            ]
          },
          "features": [
            {
              "type": "Feature",
              "id": "a",
              "geometry": { "type": "Point", "coordinates": [44, 33] },
              "properties": {
                "name": "A",
                "names": { "en": "A" },
                "kind": "Base",
                "area": "Here",
                "tracks": {
                  "plan": {
                    "changes": [
                      {
                        "level": "full",
                        "when": "/2024-12-31",
                        "summary": "x",
                        "citations": [{ "source": "s" }],
                        "confidence": "high"
                      },
                      {
                        "level": "none",
                        "when": "2025-01-05",
                        "summary": "y",
                        "citations": [{ "source": "s" }],
                        "confidence": "high"
                      }
                    ]
                  }
                }
              }
            }
          ]
        }
        """;

    static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
