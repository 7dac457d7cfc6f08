import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The system and processor that packages are made on, and so for: what differs from one to the other.
record Machine(System system, boolean arm) {

    enum System {
        LINUX,
        WINDOWS,
        MAC
    }

    static Machine ofThis() {
        String name = java.lang.System.getProperty("os.name");
        System system =
                name.startsWith("Windows") ? System.WINDOWS : name.startsWith("Mac") ? System.MAC : System.LINUX;
        return new Machine(system, java.lang.System.getProperty("os.arch").equals("aarch64"));
    }

    /// On Linux a name is typed; elsewhere it is read in menus, and the typed one is a second launcher.
    String programName() {
        return switch (system) {
            case LINUX -> "drawdown-map";
            case WINDOWS, MAC -> "Drawdown Map";
        };
    }

    String programFolder() {
        return switch (system) {
            case LINUX, WINDOWS -> programName();
            case MAC -> programName() + ".app";
        };
    }

    String libraryEnding() {
        return switch (system) {
            case LINUX -> ".so";
            case WINDOWS -> ".dll";
            case MAC -> ".dylib";
        };
    }

    /// Where Java keeps its own native libraries.
    String libraryFolder() {
        return system == System.WINDOWS ? "bin" : "lib";
    }

    boolean hasScreen() {
        return system != System.LINUX
                || !java.lang.System.getenv().getOrDefault("DISPLAY", "").isBlank();
    }

    void extractJavaFx(Path modules, Path folder) throws IOException {
        for (Path jar : Folders.list(modules))
            if (jar.getFileName().toString().startsWith("javafx-graphics-")) extractLibraries(jar, "[^/]*", folder);
    }

    /// @return the library's name
    String extractSqlite(Path modules, Path folder) throws IOException {
        String its = switch (system) {
            case LINUX -> "Linux";
            case WINDOWS -> "Windows";
            case MAC -> "Mac";
        };
        String from = "org/sqlite/native/" + its + "/" + (arm ? "aarch64" : "x86_64") + "/.*";
        for (Path jar : Folders.list(modules))
            if (jar.getFileName().toString().startsWith("sqlite-jdbc-"))
                return extractLibraries(jar, from, folder).getLast();
        throw new IOException("There is no sqlite-jdbc in " + modules);
    }

    /// @param where a pattern of what stands before the ending
    private List<String> extractLibraries(Path jar, String where, Path folder) throws IOException {
        List<String> libraries =
                Jars.extract(jar, name -> name.matches(where + Pattern.quote(libraryEnding())), folder);
        if (libraries.isEmpty()) throw new IOException(jar + " has no native library for this machine");
        return libraries;
    }

    /// As release files are named.
    String words() {
        return system.name().toLowerCase(Locale.ROOT) + (arm ? "-arm64" : "-x64");
    }

    String debianArchitecture() {
        return arm ? "arm64" : "amd64";
    }
}
