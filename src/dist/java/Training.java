import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs the program once as it is to be started, and keeps what was loaded and learnt in an ahead-of-time cache.
///
/// @param java the program that starts Java
/// @param options that it has at each start
/// @param module with the class that is started
/// @param work a folder for what is left over
record Training(Path java, List<String> options, String module, Path work) {
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

    /// It does not begin anew when its last client has gone (-noreset): JavaFX looks whether there is a screen, lets go
    /// of it, and then asks for it, and a screen that begins anew between the two turns it away.
    private static final List<String> OWN_SCREEN =
            List.of("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24 -noreset");

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
    /// @param isShown whether it may open on the screen of this machine. Else it has one of its own, or where there
    ///     is none it is drawn in memory and the cache lacks the classes that speak to a screen.
    void openWindow(Path cache, boolean isShown) throws IOException, InterruptedException {
        List<String> window = List.of("--size", "1440x900", "--theme", "light", "--date", "2025-06-30", "--screenshot");
        if (isShown) run(List.of(), List.of(WINDOW_COMPILER), window, cache);
        else if (!isOpenedAlone(window, cache))
            run(List.of(), List.of(WINDOW_COMPILER, "-Dglass.platform=Headless", "-Dprism.order=sw"), window, cache);
    }

    /// Whether a window opens on a screen of its own, for which Linux needs GTK too.
    private boolean isOpenedAlone(List<String> window, Path cache) throws InterruptedException {
        if (!Commands.isInstalled(OWN_SCREEN.getFirst())) return false;
        try {
            run(OWN_SCREEN, List.of(WINDOW_COMPILER), window, cache);
            return true;
        } catch (IOException noWindow) {
            System.err.println(noWindow.getMessage() + "; it is drawn in memory instead");
            return false;
        }
    }

    /// With a picture: what is learnt for a window's compiler is of little use to that of commands.
    void render(Path cache, Path posture) throws IOException, InterruptedException {
        // The map of another frame than that of the opening is not stored: its painting is learnt too.
        List<String> picture = List.of(
                "render", "--posture", posture.toString(), "--date", "2025-06-30", "--bbox", "38,29,49,38", "--out");
        run(List.of(), List.of(COMMAND_COMPILER), picture, cache);
    }

    /// @param screen what runs a program on another screen, if it is to
    /// @param more options that are for training alone
    /// @param asked what is asked of the program, whose last is a picture
    private void run(List<String> screen, List<String> more, List<String> asked, Path cache)
            throws IOException, InterruptedException {
        Path picture = work.resolve("trained.png");
        Files.deleteIfExists(picture);
        List<String> command = new ArrayList<>(screen);
        command.add(java.toString());
        command.addAll(options);
        command.addAll(PATIENCE);
        command.addAll(more);
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "--module", module));
        command.addAll(asked);
        command.add(picture.toString());
        Commands.run(work, Map.of("XDG_CONFIG_HOME", work.resolve("config").toString()), command);
        if (!Files.exists(picture) || !Files.exists(cache))
            throw new IOException("Nothing was drawn, so there is no ahead-of-time cache " + cache.getFileName());
    }
}
