import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs the program once as it is to be started, and keeps what was loaded and learnt in an ahead-of-time cache.
///
/// @param java what starts Java, with all options that come before the program's own
/// @param work a folder for what is left over
record Training(List<String> java, Path work) {
    /// A picture or a check is over before the second compiler's work would have paid.
    static final String COMMAND_COMPILER = "-XX:TieredStopAtLevel=1";

    /// With the cache there is less to do while the window opens than without, and compilers may wait longer.
    private static final List<String> COMPILERS_WITH_CACHE = List.of(
            "-XX:Tier3InvocationThreshold=4000",
            "-XX:Tier3MinInvocationThreshold=2000",
            "-XX:Tier3CompileThreshold=16000");

    /// Each method that was compiled in training is compiled at the start, whether it is used much by then or not. So
    /// the training waits longer still: of two values of an option Java takes the later one.
    private static final List<String> PATIENCE =
            List.of("-XX:Tier3CompileThreshold=32000", "-XX:Tier3BackEdgeThreshold=240000");

    /// What the second compiler has to do in a window is found while it is used, not while it opens.
    private static final String WINDOW_COMPILER = "-XX:TieredStopAtLevel=3";

    /// What Java is told whenever it starts with a cache.
    ///
    /// @param windowOptions that it has when Maven opens the window
    static List<String> options(List<String> windowOptions) {
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

    static String cacheOption(Object cache) {
        return "-XX:AOTCache=" + cache;
    }

    /// With a window.
    ///
    /// @param isShown whether it may open on the screen of this machine. Else it has one of its own, or where there is
    ///     none it is drawn in memory and the cache lacks the classes that speak to a screen.
    void openWindow(Path cache, boolean isShown, String module) throws IOException, InterruptedException {
        boolean isAlone = !isShown && Commands.isInstalled("xvfb-run");
        List<String> command = new ArrayList<>();
        if (isAlone) command.addAll(List.of("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24"));
        command.addAll(java);
        command.add(WINDOW_COMPILER);
        if (!isShown && !isAlone) command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of("--module", module));
        command.addAll(List.of("--size", "1440x900", "--theme", "light", "--date", "2025-06-30", "--screenshot"));
        finish(command, cache);
    }

    /// With a picture: what is learnt for a window's compiler is of little use to that of commands.
    void render(Path cache, Path posture, String module) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(COMMAND_COMPILER, "--module", module, "render", "--posture", posture.toString()));
        // The map of another frame than that of the opening is not stored: its painting is learnt too.
        command.addAll(List.of("--date", "2025-06-30", "--bbox", "38,29,49,38", "--out"));
        finish(command, cache);
    }

    private void finish(List<String> command, Path cache) throws IOException, InterruptedException {
        Path picture = work.resolve("trained.png");
        Files.deleteIfExists(picture);
        int beforeProgram = command.indexOf("--module");
        command.addAll(beforeProgram, PATIENCE);
        command.add(beforeProgram, "-XX:AOTCacheOutput=" + cache);
        command.add(picture.toString());
        Commands.run(work, Map.of("XDG_CONFIG_HOME", work.resolve("config").toString()), command);
        if (!Files.exists(picture) || !Files.exists(cache))
            throw new IOException("Nothing was drawn, so there is no ahead-of-time cache " + cache.getFileName());
    }
}
