import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The licences of all that a package brings along, each in its owner's words: in the runtime's folder `legal`, where
/// those of Java's own modules lie, in a folder by the name of the library.
///
/// @param legal that folder
record Licences(Path project, Path legal) {
    private static final Pattern TEXT = Pattern.compile("(licen[cs]e|notice|copying)([.-].*)?|.*-licen[cs]e");
    private static final String VERSION_AND_ENDING = "(-[0-9].*)?\\.jar";

    /// Whose text the jars without one are under: the folder of another library or of a module of Java.
    private static final Map<String, String> SHARED = Map.of(
            "fastexcel-reader", "jackson-core",
            "jspecify", "jackson-core",
            "picocli", "jackson-core",
            "javafx-base", "java.base",
            "javafx-controls", "java.base",
            "javafx-graphics", "java.base",
            "storage", "drawdown-map",
            "util", "drawdown-map");

    void collect(List<Path> jars) throws IOException {
        for (Path font : Folders.list(project.resolve("assets/fonts")))
            if (nameOf(font).endsWith("OFL.txt"))
                Files.copy(font, folder("fonts").resolve(nameOf(font)));
        // The jar of the icons has the licence of what draws them, not that of the icons.
        Files.copy(textOf("feather"), folder("feather").resolve("LICENSE"));
        for (Path jar : jars) Jars.extract(jar, Licences::isText, folder(library(jar)));
        for (Path jar : jars) if (Folders.list(folder(library(jar))).isEmpty()) copy(library(jar));
        for (Path jar : jars) Jars.extract(jar, OldClasses.NOTICE::equals, folder(library(jar)));
    }

    /// Of a library whose jar has no text.
    private void copy(String library) throws IOException {
        Path own = textOf(library);
        if (Files.exists(own)) Files.copy(own, folder(library).resolve("LICENSE"));
        else if (SHARED.containsKey(library))
            Files.copy(
                    legal.resolve(SHARED.get(library) + "/LICENSE"),
                    folder(library).resolve("LICENSE"));
        else throw new IOException(library + " brings no licence: put its text into " + own);
    }

    private Path textOf(String library) {
        return project.resolve("src/dist/licences/" + library + ".txt");
    }

    private static boolean isText(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        return entry.startsWith("META-INF/")
                && TEXT.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static String library(Path jar) {
        return nameOf(jar).replaceFirst(VERSION_AND_ENDING, "");
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private Path folder(String library) throws IOException {
        return Files.createDirectories(legal.resolve(library));
    }
}
