import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders: listed, copied, deleted.
final class Folders {
    private Folders() {}

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path path : everythingIn(from)) {
            Path copy = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) Files.createDirectories(copy);
            else Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /// Lets everybody read everything, and run what anybody may run, whatever the builder's own habits are.
    static void openToAll(Path folder) throws IOException {
        for (Path path : everythingIn(folder)) {
            if (Files.isSymbolicLink(path)) continue;
            String permissions = Files.isExecutable(path) ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    static long kilobytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path path : everythingIn(folder)) if (Files.isRegularFile(path)) bytes += Files.size(path);
        return bytes / 1024;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        for (Path path : everythingIn(folder).reversed()) {
            // jlink writes files that may not be written to, which Windows then does not delete.
            path.toFile().setWritable(true);
            Files.delete(path);
        }
    }

    private static List<Path> everythingIn(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
