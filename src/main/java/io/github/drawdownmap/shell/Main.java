package io.github.drawdownmap.shell;

import io.github.drawdownmap.files.OpenFiles;
import io.github.drawdownmap.i18n.Language;
import io.github.drawdownmap.shell.window.ViewerOptions;
import java.io.PrintWriter;
import java.util.MissingResourceException;
import java.util.Optional;
import picocli.CommandLine.ExitCode;

/// The entry point of the window and of the command line alike.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try {
            begin(arguments);
        } catch (LinkageError unread) {
            // Not even the class can be read that says it better.
            System.err.println("Drawdown Map cannot read its own parts (" + unread
                    + "): allow more open files with ulimit -n 1024, or install it again.");
            System.exit(2);
        }
    }

    private static void begin(String[] arguments) {
        // Without one more, not even the classes that say so later can be read.
        Optional<String> tooFew = OpenFiles.problem();
        if (tooFew.isPresent()) {
            System.err.println(tooFew.get());
            System.exit(ExitCode.USAGE);
        }
        // Java2D paints the map and never needs AWT's own connection to the display, which would disturb that of
        // JavaFX.
        System.setProperty("java.awt.headless", "true");
        // What is logged is a sentence for whoever reads the terminal; which class says it tells them nothing.
        System.getProperties().putIfAbsent("java.util.logging.SimpleFormatter.format", "%5$s%6$s%n");
        System.exit(run(arguments, Preflight.ofThisMachine()));
    }

    /// A command line takes a quarter of a second to set up; where nothing is asked on it, the window opens without.
    private static int run(String[] arguments, Preflight preflight) {
        try {
            Language.speak();
            if (arguments.length > 0) return obey(arguments, preflight);
            return Viewer.open(new ViewerOptions(), preflight, new PrintWriter(System.err, true, System.err.charset()));
        } catch (LinkageError | MissingResourceException missing) {
            System.err.println(Incomplete.sentence(missing));
            return ExitCode.USAGE;
        }
    }

    /// A thread that fails ends the command: it would wait for what the thread was to bring.
    private static int obey(String[] arguments, Preflight preflight) {
        LastWords words = LastWords.listen(() -> System.exit(ExitCode.USAGE));
        Thread.setDefaultUncaughtExceptionHandler(new Uncaught(words, "command.broken", sentence -> {
            System.err.println(sentence);
            System.exit(ExitCode.USAGE);
        }));
        return DrawdownMap.commandLine(preflight, arguments).execute(arguments);
    }
}
