import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Looks into jars.
final class Jars {
    private Jars() {}

    static boolean hasClasses(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().endsWith(".class"));
        }
    }

    /// Copies the wanted files, without the folders that they lie in.
    ///
    /// @return their names
    static List<String> extract(Path jar, Predicate<String> wanted, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries =
                    zip.stream().filter(entry -> wanted.test(entry.getName())).toList();
            for (ZipEntry entry : entries)
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, folder.resolve(nameOf(entry)));
                }
            return entries.stream().map(Jars::nameOf).toList();
        }
    }

    private static String nameOf(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }
}
