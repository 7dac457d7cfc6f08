package io.github.drawdownmap.shell;

/// The entry point of the window and of the command line alike.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Java2D paints the map and never needs AWT's own connection to the display, which would disturb that of
        // JavaFX.
        System.setProperty("java.awt.headless", "true");
        System.exit(DrawdownMap.commandLine(Preflight.ofThisMachine()).execute(arguments));
    }
}
