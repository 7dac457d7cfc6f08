package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.data.json.Unseen;
import io.github.drawdownmap.files.LostLetters;
import io.github.drawdownmap.files.OpenFiles;
import io.github.drawdownmap.files.WriteProblem;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.shell.command.manual.ManualCommand;
import io.github.drawdownmap.shell.command.misuse.Misuse;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// All commands that need no window, put below the program's own.
public final class Commands {
    /// Between the beginning of a sentence and its end, which says what to do.
    private static final Pattern ENDLESS = Pattern.compile("(?s)^(.{300}).{600,}(.{300})$");
    private static final Map<String, Function<StandardOutput, CommandLine>> COMMANDS = commands();
    private static final Pattern TELLS_OF_COMMANDS = Pattern.compile("generate-.*|--help.*|-[^-].*");
    private static final int STOPPED = 130;

    private Commands() {}

    /// Adds the commands, and how days and failures are read and told.
    ///
    /// @param standard where commands print
    /// @param arguments what is on the command line: a command that it begins with stands alone, and a window needs
    ///     none, since each takes a while to set up
    public static void addTo(CommandLine program, StandardOutput standard, List<String> arguments) {
        if (!isForWindow(arguments)) {
            boolean isOneAsked = !arguments.isEmpty() && COMMANDS.containsKey(arguments.getFirst());
            COMMANDS.forEach((name, command) -> {
                if (!isOneAsked || name.equals(arguments.getFirst())) program.addSubcommand(command.apply(standard));
            });
            if (!isOneAsked) {
                program.addSubcommand(new AutoComplete.GenerateCompletion());
                program.addSubcommand(new ManualCommand(program));
            }
        }
        program.registerConverter(DayOption.class, DayOption::new);
        program.registerConverter(Path.class, Commands::path);
        program.registerConverter(LookCode.class, LookOptions::code);
        program.setOut(standard.printer(terminal()));
        program.setExecutionStrategy(parsed -> run(parsed, standard));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        // A name of a file may begin with it.
        program.setExpandAtFiles(false);
        program.setParameterExceptionHandler((mistake, given) -> {
            if (!isForWindow(arguments)) return tell(mistake, given);
            // Said with all commands in mind: one of them may have been meant.
            addTo(program, standard, List.of());
            return program.execute(given);
        });
        program.setExecutionExceptionHandler((failure, command, result) -> tell(failure, command));
    }

    /// Whether nothing on the command line names a command or asks for what tells of them.
    private static boolean isForWindow(List<String> arguments) {
        return !arguments.isEmpty()
                && arguments.stream()
                        .noneMatch(argument -> COMMANDS.containsKey(argument)
                                || TELLS_OF_COMMANDS.matcher(argument).matches());
    }

    /// By name, in the order of the help; without those that tell of all others.
    private static Map<String, Function<StandardOutput, CommandLine>> commands() {
        Map<String, Function<StandardOutput, CommandLine>> commands = new LinkedHashMap<>();
        commands.put("render", standard -> new CommandLine(new RenderCommand(standard)));
        commands.put("animate", standard -> new CommandLine(new AnimateCommand(standard)));
        commands.put(
                "export",
                standard ->
                        new CommandLine(new ExportCommand(standard)).addSubcommand(new ExportTablesCommand(standard)));
        commands.put("check", standard -> new CommandLine(new CheckCommand()));
        commands.put("new", standard -> new CommandLine(new NewCommand(standard)));
        commands.put("convert", standard -> new CommandLine(new ConvertCommand(standard)));
        return commands;
    }

    private static Charset terminal() {
        return Charset.forName(
                System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
    }

    /// What was printed has to arrive, and not even an error of the program ends in a trace.
    private static int run(ParseResult parsed, StandardOutput standard) {
        Misuse.unheeded(parsed).ifPresent(mistake -> {
            throw mistake;
        });
        CommandLine program = parsed.commandSpec().commandLine();
        Optional<String> unreadable = unreadable(parsed).or(() -> missingFolder(parsed));
        if (unreadable.isPresent()) {
            say(parsed.asCommandLineList().getLast(), unreadable.get());
            return CommandLine.ExitCode.USAGE;
        }
        try {
            int code = new CommandLine.RunLast().execute(parsed);
            program.getOut().flush();
            standard.flush();
            return standard.failure().isEmpty()
                    ? code
                    : tellOf(standard.failure().get(), program);
        } catch (IOException failure) {
            return tellOf(failure, program);
        } catch (ExecutionException failure) {
            if (standard.failure().isPresent()) return tellOf(standard.failure().get(), program);
            if (failure.getCause() instanceof Error error) return tell(error, failure.getCommandLine());
            throw failure;
        } catch (Error error) {
            return tell(error, program);
        }
    }

    private static Optional<String> unreadable(ParseResult parsed) {
        return parsed.originalArgs().stream()
                .flatMap(argument ->
                        LostLetters.remedy(argument)
                                .map(remedy -> Messages.text("command.unreadable", argument, remedy))
                                .stream())
                .findFirst();
    }

    /// A path has no stroke at its end any more, so that a file would be made of what was meant to be a folder.
    private static Optional<String> missingFolder(ParseResult parsed) {
        return parsed.asCommandLineList().stream()
                .flatMap(command -> command.getParseResult().matchedArgs().stream())
                .filter(argument -> argument.paramLabel().equals("FILE"))
                .flatMap(argument -> argument.originalStringValues().stream())
                .filter(name -> name.endsWith("/") || name.endsWith(File.separator))
                .filter(name -> !new File(name).isDirectory())
                .map(name -> Messages.text("command.no-such-folder", name))
                .findFirst();
    }

    private static int tellOf(IOException failure, CommandLine program) {
        if (!StandardOutput.isReaderGone(failure))
            say(program, Messages.text("command.standard-output", WriteProblem.reason(failure)));
        return CommandLine.ExitCode.USAGE;
    }

    /// What drives a terminal is written out, and an endless argument is not given back whole.
    private static String readable(String sentence) {
        return Unseen.writtenOut(ENDLESS.matcher(sentence).replaceFirst("$1 … $2"));
    }

    private static void say(CommandLine command, String sentence) {
        PrintWriter err = command.getErr();
        err.println(readable(command.getCommandName() + ": " + sentence));
        err.flush();
    }

    private static int tell(Error error, CommandLine command) {
        say(
                command,
                switch (error) {
                    case OutOfMemoryError memory -> Messages.text("command.no-memory");
                    default -> broken(error);
                });
        return CommandLine.ExitCode.USAGE;
    }

    private static String broken(Throwable failure) {
        return OpenFiles.problem().orElseGet(() -> Messages.text("command.broken", failure));
    }

    /// Where the letters of a name have no bytes, Java's own words would name neither cause nor cure.
    private static Path path(String name) {
        if (name.isEmpty()) throw new TypeConversionException(Messages.text("command.empty-path"));
        if (Misuse.isFileAddress(name))
            throw new TypeConversionException(Messages.text("command.file-address", name, Misuse.pathOf(name)));
        if (name.startsWith("~/") && !new File("~").exists())
            throw new TypeConversionException(Messages.text("command.home", name));
        if (Misuse.isAddress(name)) throw new TypeConversionException(Messages.text("command.address", name));
        try {
            Path path = Path.of(name);
            if (!path.isAbsolute() && !Output.isStandard(path)) findFolder(name);
            return path;
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Messages.text("command.no-path", name));
        }
    }

    /// Fails when the folder that names without one are looked for in cannot be found itself.
    private static void findFolder(String name) {
        String folder = System.getProperty("user.dir", "");
        LostLetters.remedy(folder).ifPresent(remedy -> {
            throw new TypeConversionException(Messages.text("command.unreadable-folder", name, folder, remedy));
        });
    }

    /// What is wrong with the command line and where help is; not the whole of the help.
    private static int tell(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(readable(new Misuse(mistake, arguments).sentence()));
        err.println(Messages.text("command.try", command.getCommandSpec().qualifiedName()));
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static int tell(Exception failure, CommandLine command) {
        // Ctrl-C: whoever pressed it knows why nothing was written.
        if (failure.getCause() instanceof InterruptedIOException) return STOPPED;
        boolean isSaid = failure instanceof CommandFailure || failure instanceof IOException;
        say(command, isSaid ? String.valueOf(failure.getMessage()) : broken(failure));
        return CommandLine.ExitCode.USAGE;
    }
}
