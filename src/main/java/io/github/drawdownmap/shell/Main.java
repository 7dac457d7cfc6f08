package io.github.drawdownmap.shell;

/// The entry point of the window and of the command line alike.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(DrawdownMap.commandLine().execute(arguments));
    }
}
