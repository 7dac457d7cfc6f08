package io.github.drawdownmap.files;

import java.io.IOException;
import java.nio.file.Path;

/// A program that is still writing its files when it is told to end.
final class HalfWritten {
    private HalfWritten() {}

    public static void main(String[] names) throws IOException {
        try (WholeFiles files = new WholeFiles(true)) {
            for (String name : names) {
                WholeFile file = files.add(Path.of(name));
                file.out().write('x');
                file.complete();
            }
            System.out.println("writing");
            // Until whoever started it is gone.
            ProcessHandle.current().parent().orElseThrow().onExit().join();
            files.keep();
        }
    }
}
