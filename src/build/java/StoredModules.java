import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Writes the modules of a folder again as they are read fastest: without compression. A window loads some thousand
/// classes of them, and to inflate these took a twentieth of its start.
///
/// Run by `mvn package` as `java src/build/java/StoredModules.java FOLDER`; what is stored already is left alone.
public final class StoredModules {
    private StoredModules() {}

    public static void main(String[] arguments) throws IOException {
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
            for (Path module : modules) if (isCompressed(module)) store(module);
        }
    }

    private static boolean isCompressed(Path module) throws IOException {
        try (ZipFile packed = new ZipFile(module.toFile())) {
            return packed.stream().anyMatch(entry -> entry.getMethod() == ZipEntry.DEFLATED);
        }
    }

    /// Whole or not at all: a build that is broken off leaves the module as it was.
    private static void store(Path module) throws IOException {
        Path unfinished = module.resolveSibling(module.getFileName() + ".part");
        try (ZipFile packed = new ZipFile(module.toFile());
                ZipOutputStream stored = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            for (ZipEntry entry : Collections.list(packed.entries())) {
                stored.putNextEntry(asItIs(entry));
                packed.getInputStream(entry).transferTo(stored);
            }
        }
        Files.move(unfinished, module, StandardCopyOption.REPLACE_EXISTING);
    }

    private static ZipEntry asItIs(ZipEntry packed) {
        ZipEntry entry = new ZipEntry(packed.getName());
        entry.setMethod(ZipEntry.STORED);
        entry.setTime(packed.getTime());
        entry.setSize(packed.getSize());
        entry.setCrc(packed.getCrc());
        return entry;
    }
}
