package io.github.drawdownmap.shell.command.misuse;

import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.i18n.Messages;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// A mistake in a command line: what is wrong, and what may have been meant.
public final class Misuse {
    private static final String POSTURE = "--posture";
    private static final Set<String> OUT = Set.of("-o", "--out");
    private static final Pattern FILE_ADDRESS = Pattern.compile("(?i)file:/");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp)://");

    private final ParameterException mistake;
    private final CommandLine command;
    private final List<String> arguments;

    /// @param arguments the whole command line
    public Misuse(ParameterException mistake, String... arguments) {
        this.mistake = mistake;
        this.command = mistake.getCommandLine();
        this.arguments = List.of(arguments);
    }

    /// The first mistake, which explains the others: after a misspelt command or option, what follows is wrong as well.
    public String sentence() {
        return misspelt()
                .map(word -> neither(command, word))
                .or(() -> unmatched(true).map(this::unknown))
                .or(() -> unmatched(false).map(this::needless))
                .orElseGet(this::found);
    }

    /// That a word is neither a command nor a file, and what may have been meant.
    public static String neither(CommandLine program, String word) {
        if (program.getSubcommands().containsKey(word)) return Messages.text("command.behind-dashes", word);
        return orMeant(
                Messages.text("shell.start.no-file", word),
                word,
                program.getSubcommands().keySet());
    }

    /// That something stands before a command which would not heed it: another file than the one that is named would be
    /// shown, without a word.
    public static Optional<ParameterException> unheeded(ParseResult parsed) {
        List<CommandLine> commands = parsed.asCommandLineList();
        boolean isAnswered = commands.stream()
                .anyMatch(command -> command.isUsageHelpRequested() || command.isVersionHelpRequested());
        if (isAnswered) return Optional.empty();
        CommandLine last = commands.getLast();
        return commands.subList(0, commands.size() - 1).stream()
                .flatMap(command -> command.getParseResult().matchedArgs().stream())
                .findFirst()
                .map(argument -> new ParameterException(last, before(argument, last.getCommandSpec())));
    }

    private static String before(ArgSpec argument, CommandSpec command) {
        String word = argument.isOption()
                ? name(argument)
                : argument.originalStringValues().getFirst();
        boolean isPosture =
                !argument.isOption() && argument.type() == Path.class && command.findOption(POSTURE) != null;
        return Messages.text(isPosture ? "command.before.file" : "command.before", word, command.name());
    }

    /// The first word, when it should be a command or a file and is neither.
    private Optional<String> misspelt() {
        if (command.getParent() != null || arguments.isEmpty()) return Optional.empty();
        String word = arguments.getFirst();
        boolean isOther = word.isEmpty() || word.startsWith("-") || isThere(word);
        return isOther ? Optional.empty() : Optional.of(word);
    }

    /// Whether a word is a web address: files are neither read from one nor written to it.
    public static boolean isAddress(String word) {
        return ADDRESS.matcher(word).lookingAt();
    }

    /// Whether a word is the address of a file, as file managers and browsers give it, and not a name.
    public static boolean isFileAddress(String word) {
        return FILE_ADDRESS.matcher(word).lookingAt();
    }

    /// What an address of a file names.
    public static String pathOf(String fileAddress) {
        try {
            return Path.of(URI.create(fileAddress)).toString();
        } catch (IllegalArgumentException e) {
            return fileAddress.replaceFirst("(?i)^file:(?://(?:localhost)?(?=/))?", "");
        }
    }

    /// A name that no file can have may well be meant for one, and is complained about as such.
    private static boolean isThere(String name) {
        try {
            return isAddress(name) || isFileAddress(name) || Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    private Optional<String> unmatched(boolean isOption) {
        return command.getUnmatchedArguments().stream()
                .filter(argument -> !isOption || (argument.startsWith("-") && argument.length() > 1))
                .findFirst();
    }

    private String unknown(String argument) {
        if (new File(argument).exists()) return Messages.text("command.dashed", argument);
        String option = argument.replaceFirst("(?s)(?<=.)=.*+", "");
        String name = command.getCommandSpec().qualifiedName();
        boolean isOut = OUT.contains(option);
        if ((isOut || option.equals(POSTURE)) && hasAsItIs("FILE"))
            return Messages.text("command.unknown.file", option, name);
        if (isOut && hasAsItIs("FOLDER")) return Messages.text("command.unknown.folder", option, name);
        if (option.equals("--plan") && command.getCommandSpec().findOption("--track") != null)
            return Messages.text("command.unknown.plan", option);
        return orMeant(
                Messages.text("command.unknown", option),
                option,
                command.getCommandSpec().optionsMap().keySet());
    }

    private boolean hasAsItIs(String label) {
        return command.getCommandSpec().positionalParameters().stream()
                .anyMatch(word -> word.paramLabel().equals(label));
    }

    /// Some commands have their file as it is, others as an option.
    private String needless(String argument) {
        OptionSpec posture = command.getCommandSpec().findOption(POSTURE);
        boolean isPosture = posture != null
                && !isGiven(posture)
                && argument.toLowerCase(Locale.ROOT).endsWith("json")
                && argument.contains(".");
        return Messages.text(isPosture ? "command.needless.file" : "command.needless", argument);
    }

    private String found() {
        return switch (mistake) {
            case OverwrittenOptionException twice -> Messages.text("command.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException both -> Messages.text("command.either", listed(alternatives()));
            case MissingParameterException missing -> missing(missing.getMissing());
            default -> value();
        };
    }

    private List<ArgSpec> alternatives() {
        return command.getCommandSpec().argGroups().stream()
                .filter(ArgGroupSpec::exclusive)
                .findFirst()
                .map(group -> List.copyOf(group.args()))
                .orElse(List.of());
    }

    private String missing(List<ArgSpec> missing) {
        ArgSpec first = missing.getFirst();
        return isGiven(first)
                ? Messages.text("command.without-value", name(first), first.paramLabel())
                : Messages.text("command.missing", command.getCommandSpec().qualifiedName(), listed(missing));
    }

    private boolean isGiven(ArgSpec argument) {
        return argument instanceof OptionSpec option
                && Arrays.stream(option.names())
                        .anyMatch(name -> arguments.contains(name)
                                || arguments.stream().anyMatch(word -> word.startsWith(name + "=")));
    }

    /// An argument of the right name with a value that it cannot have.
    private String value() {
        ArgSpec argument = mistake.getArgSpec();
        if (argument == null) return String.valueOf(mistake.getMessage());
        String name = name(argument);
        boolean hasOwnWords = argument.converters().length > 0;
        if (argument.type().isEnum() && !hasOwnWords) return noChoice(name, argument.type());
        if (isTruth(argument.type())) return Messages.text("command.no-truth", name);
        if (isNumber(argument.type())) return Messages.text("command.no-number", name, mistake.getValue());
        return mistake.getCause() instanceof TypeConversionException ours
                ? Messages.text("wording.headed", name, String.valueOf(ours.getMessage()))
                : String.valueOf(mistake.getMessage());
    }

    private String noChoice(String name, Class<?> choices) {
        List<String> words = Arrays.stream(choices.getEnumConstants())
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .toList();
        String value = mistake.getValue();
        return orMeant(Messages.text("command.no-choice", name, Spelling.choice(words), value), value, words);
    }

    private static boolean isTruth(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    private static boolean isNumber(Class<?> type) {
        return type == double.class || type == Double.class;
    }

    /// A sentence about a word that is not known, and which of those that are may have been meant.
    public static String orMeant(String sentence, String word, Collection<String> words) {
        return Spelling.nearest(word, words)
                .map(near -> sentence + " " + Messages.text("command.meant", near))
                .orElse(sentence);
    }

    /// `FILE or --tables FOLDER`.
    private static String listed(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(Misuse::synopsis)
                .collect(Collectors.joining(" " + Messages.text("command.or") + " "));
    }

    private static String synopsis(ArgSpec argument) {
        return argument.isOption() ? name(argument) + " " + argument.paramLabel() : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
