import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// Packages of the program that bring their own Java, made from what the build left in `target`.
///
/// Run by `mvn -Pdist verify` as `java src/dist/java/Packages.java PROJECT VERSION OPTION ...`, with the options that
/// Java has when Maven opens the window; they end up in `target/dist`.
public final class Packages {
    private static final String MODULE = "io.github.drawdownmap/io.github.drawdownmap.shell.Main";

    /// Encodings such as windows-1256, which tables may be in: no module asks for them by name.
    private static final String ENCODINGS = "jdk.charsets";

    private static final String CACHE = "drawdown-map.aot";
    private static final String COMMAND_CACHE = "command.aot";

    /// Most of what a picture is made of lives until it is drawn: each collection in between copies it all, while
    /// everything waits. Where there is less memory Java takes less, and nobody need know of it.
    private static final List<String> COMMAND_MEMORY = List.of("-XX:NewSize=96m", "-Xlog:gc+ergo=error:stderr");

    private final Path project;
    private final String version;
    private final List<String> windowOptions;
    private final Machine machine = Machine.ofThis();
    private final Path dist;
    private final Path work;

    private Packages(Path project, String version, List<String> windowOptions) {
        this.project = project;
        this.version = version;
        this.windowOptions = windowOptions;
        dist = project.resolve("target/dist");
        work = dist.resolve("work");
    }

    public static void main(String[] arguments) throws Exception {
        List<String> all = List.of(arguments);
        new Packages(Path.of(all.get(0)), all.get(1), all.subList(2, all.size())).make();
    }

    private void make() throws IOException, InterruptedException {
        Folders.delete(dist);
        Files.createDirectories(work);
        Path modules = modules();
        Path runtime = runtime(modules);
        Path input = Files.createDirectories(work.resolve("input"));
        String sqlite = machine.extractSqlite(modules, input);
        train(runtime, input);
        Path program = program(runtime, input, sqlite);
        switch (machine.system()) {
            case LINUX -> {
                var packages = new LinuxPackages(project, version, machine, program);
                String app = "$home/lib/app";
                List<String> command = new ArrayList<>(List.of(Training.COMMAND_COMPILER));
                command.addAll(launcherOptions(app, COMMAND_CACHE, sqlite));
                command.addAll(COMMAND_MEMORY);
                packages.replaceLauncher(launcherOptions(app, CACHE, sqlite), command, MODULE);
                packages.make();
            }
            case WINDOWS -> installer(program, "msi", windowsInstaller());
            case MAC -> installer(program, "dmg", List.of());
        }
        Folders.delete(work);
    }

    /// The jars that are modules. On the module path JavaFX's empty ones would be automatic modules, which jlink
    /// refuses.
    private Path modules() throws IOException {
        Path modules = Files.createDirectories(work.resolve("modules"));
        Path target = project.resolve("target");
        List<Path> jars = new ArrayList<>(Folders.list(target.resolve("modules")));
        jars.add(target.resolve("drawdown-map.jar"));
        for (Path jar : jars) if (Jars.hasClasses(jar)) OldClasses.copyRenewed(jar, modules.resolve(jar.getFileName()));
        return modules;
    }

    /// Java with the program in it. Native libraries lie beside Java's own, so that none is unpacked at run time.
    private Path runtime(Path modules) throws IOException {
        Path runtime = work.resolve("runtime");
        run(
                "jlink",
                "--module-path",
                modules.toString(),
                "--add-modules",
                MODULE.substring(0, MODULE.indexOf('/')) + "," + ENCODINGS,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--exclude-resources",
                "glob:/org.xerial.sqlitejdbc/org/sqlite/native/**,glob:/javafx.graphics/*" + machine.libraryEnding(),
                "--output",
                runtime.toString());
        machine.extractJavaFx(modules, runtime.resolve(machine.libraryFolder()));
        new Licences(project, runtime.resolve("legal")).collect(Folders.list(modules));
        return runtime;
    }

    /// Keeps what the very Java that the program is to have loads and learns.
    private void train(Path runtime, Path input) throws IOException, InterruptedException {
        var training =
                new Training(runtime.resolve("bin/java"), Training.options(windowOptions), MODULE, work);
        training.openWindow(input.resolve(CACHE), machine.hasScreen());
        // The other systems' launchers do not choose by what is asked for.
        if (machine.system() != Machine.System.LINUX) return;
        training.render(input.resolve(COMMAND_CACHE), project.resolve("assets/posture/iraq-drawdown.geojson"));
    }

    /// What a launcher tells Java.
    ///
    /// @param folder that of the caches, as the launcher names it
    private List<String> launcherOptions(String folder, String cache, String sqlite) {
        List<String> options = new ArrayList<>(Training.options(windowOptions));
        options.add(Training.cacheOption(folder + "/" + cache));
        options.add("-Dorg.sqlite.lib.path=" + folder);
        options.add("-Dorg.sqlite.lib.name=" + sqlite);
        return options;
    }

    /// The program's own folder: launchers, runtime, cache.
    private Path program(Path runtime, Path input, String sqlite) throws IOException {
        List<String> command = new ArrayList<>(List.of("jpackage", "--type", "app-image"));
        command.addAll(List.of("--name", machine.programName(), "--app-version", version));
        command.addAll(
                List.of("--vendor", "Drawdown Map", "--description", "A map of a military drawdown, day by day"));
        command.addAll(List.of("--runtime-image", runtime.toString(), "--input", input.toString(), "--module", MODULE));
        command.addAll(List.of("--icon", icon().toString(), "--dest", dist.toString()));
        for (String option : launcherOptions("$APPDIR", CACHE, sqlite))
            command.addAll(List.of("--java-options", option));
        switch (machine.system()) {
            case LINUX -> {}
            case WINDOWS -> command.addAll(List.of("--add-launcher", "drawdown-map=" + consoleLauncher()));
            case MAC -> {
                command.addAll(List.of("--add-launcher", "drawdown-map=" + consoleLauncher()));
                command.addAll(List.of("--mac-package-identifier", "io.github.drawdownmap"));
                command.addAll(List.of("--file-associations", associations().toString()));
            }
        }
        run(command.toArray(String[]::new));
        return dist.resolve(machine.programFolder());
    }

    /// The launcher for a terminal: on Windows one that a console waits for.
    private Path consoleLauncher() throws IOException {
        return Files.writeString(
                work.resolve("console.properties"), "win-console=true\nwin-menu=false\nwin-shortcut=false\n");
    }

    /// These systems look at the last ending only.
    private Path associations() throws IOException {
        return Files.writeString(
                work.resolve("posture.properties"),
                "extension=geojson\nmime-type=application/geo+json\ndescription=Drawdown Map posture\n");
    }

    private void installer(Path program, String type, List<String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of("jpackage", "--type", type, "--app-image", program.toString()));
        command.addAll(List.of("--name", machine.programName(), "--app-version", version, "--dest", dist.toString()));
        command.addAll(more);
        run(command.toArray(String[]::new));
    }

    private List<String> windowsInstaller() throws IOException {
        return List.of(
                "--license-file",
                Files.copy(project.resolve("LICENSE"), work.resolve("LICENSE.txt"))
                        .toString(),
                "--file-associations",
                associations().toString(),
                "--win-menu",
                "--win-per-user-install",
                "--win-dir-chooser",
                // Newer versions replace older ones by this name; it stays the same for ever.
                "--win-upgrade-uuid",
                "6f1d5ac2-1c0b-4a55-9d4e-0a7f3a1c5f6e");
    }

    private Path icon() throws IOException {
        Path icons = project.resolve("assets/icon");
        return switch (machine.system()) {
            case LINUX -> icons.resolve("drawdown-map-256.png");
            case WINDOWS -> Icons.ico(icons, work.resolve("drawdown-map.ico"));
            case MAC -> Icons.icns(icons, work.resolve("drawdown-map.icns"));
        };
    }

    private static void run(String... command) throws IOException {
        ToolProvider tool = ToolProvider.findFirst(command[0])
                .orElseThrow(() -> new IOException("This Java has no " + command[0] + ": it needs a whole JDK"));
        List<String> arguments = List.of(command).subList(1, command.length);
        int code = tool.run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) throw new IOException(String.join(" ", command) + " ended with " + code);
    }
}
