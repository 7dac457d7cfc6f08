import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /// A picture or a check is over before the second compiler's work would have paid.
    private static final String COMMAND_COMPILER = "-XX:TieredStopAtLevel=1";

    /// With the cache there is less to do while the window opens than from the build, and compilers may wait longer.
    private static final List<String> COMPILERS_WITH_CACHE = List.of(
            "-XX:Tier3InvocationThreshold=4000",
            "-XX:Tier3MinInvocationThreshold=2000",
            "-XX:Tier3CompileThreshold=16000");

    /// Each method that was compiled in training is compiled at the start, whether it is used much by then or not. So
    /// the training waits longer still: of two values of an option Java takes the later one.
    private static final List<String> TRAINING =
            List.of("-XX:Tier3CompileThreshold=32000", "-XX:Tier3BackEdgeThreshold=240000");

    /// What the second compiler has to do in a window is found while it is used, not while it opens.
    private static final String WINDOW_TRAINING = "-XX:TieredStopAtLevel=3";

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
        trainCache(runtime, input.resolve(CACHE));
        // The other systems' launchers do not choose by what is asked for.
        if (machine.system() == Machine.System.LINUX) trainCommandCache(runtime, input.resolve(COMMAND_CACHE));
        Path program = program(runtime, input, sqlite);
        switch (machine.system()) {
            case LINUX -> {
                var packages = new LinuxPackages(project, version, machine, program);
                String app = "$home/lib/app";
                List<String> command = new ArrayList<>(List.of(COMMAND_COMPILER));
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

    /// Opens the window once with the very Java that the program is to have, and keeps what was loaded and learnt.
    ///
    /// Where there is no screen the window is drawn in memory, and the cache lacks the classes that speak to one.
    private void trainCache(Path runtime, Path cache) throws IOException, InterruptedException {
        Path picture = work.resolve("trained.png");
        List<String> command = new ArrayList<>();
        boolean canBorrowScreen = !machine.hasScreen() && Commands.isInstalled("xvfb-run");
        if (canBorrowScreen)
            command.addAll(List.of("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24"));
        command.addAll(trainer(runtime, cache));
        command.add(WINDOW_TRAINING);
        if (!machine.hasScreen() && !canBorrowScreen)
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of("-m", MODULE, "--size", "1440x900", "--theme", "light", "--date", "2025-06-30"));
        command.addAll(List.of("--screenshot", picture.toString()));
        train(command, picture, cache);
    }

    /// The same for commands: what is learnt for one compiler is of little use to the other.
    private void trainCommandCache(Path runtime, Path cache) throws IOException, InterruptedException {
        Path picture = work.resolve("rendered.png");
        List<String> command = new ArrayList<>(trainer(runtime, cache));
        Path posture = project.resolve("assets/posture/iraq-drawdown.geojson");
        command.addAll(List.of(COMMAND_COMPILER, "-m", MODULE, "render", "--posture", posture.toString()));
        // The map of another frame than that of the opening is not stored: its painting is learnt too.
        command.addAll(List.of("--date", "2025-06-30", "--bbox", "38,29,49,38", "--out", picture.toString()));
        train(command, picture, cache);
    }

    private List<String> trainer(Path runtime, Path cache) {
        List<String> command =
                new ArrayList<>(List.of(runtime.resolve("bin/java").toString()));
        command.addAll(javaOptions());
        command.addAll(TRAINING);
        command.add("-XX:AOTCacheOutput=" + cache);
        return command;
    }

    private void train(List<String> command, Path picture, Path cache) throws IOException, InterruptedException {
        Commands.run(work, Map.of("XDG_CONFIG_HOME", work.resolve("config").toString()), command);
        if (!Files.exists(picture) || !Files.exists(cache))
            throw new IOException("Nothing was drawn, so there is no ahead-of-time cache " + cache.getFileName());
    }

    private List<String> javaOptions() {
        List<String> options = new ArrayList<>(List.of(
                // A program's standard output is its own: what Java has to say goes to standard error.
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                // What it cannot take from the cache it makes anew, and nobody need know of it.
                "-Xlog:aot*=error:stderr",
                // The cache is for compressed pointers, which a heap of more than 32 GB would not have.
                "-XX:+UseCompressedOops",
                // Nothing is written to the folder for temporary files.
                "-XX:-UsePerfData"));
        options.addAll(windowOptions);
        options.addAll(COMPILERS_WITH_CACHE);
        return options;
    }

    /// What a launcher tells Java.
    ///
    /// @param folder that of the caches, as the launcher names it
    private List<String> launcherOptions(String folder, String cache, String sqlite) {
        List<String> options = new ArrayList<>(javaOptions());
        options.add("-XX:AOTCache=" + folder + "/" + cache);
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
