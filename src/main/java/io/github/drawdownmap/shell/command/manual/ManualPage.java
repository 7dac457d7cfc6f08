package io.github.drawdownmap.shell.command.manual;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// A program and its commands as a page of the manual, in the language of `man`.
final class ManualPage {
    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(CommandLine program) {
        return new ManualPage().write(program);
    }

    private String write(CommandLine program) {
        CommandSpec spec = program.getCommandSpec();
        List<CommandLine> commands = commandsOf(program).toList();
        line(".TH " + quoted(spec.name().toUpperCase(Locale.ROOT)) + " 1 \"\" " + quoted(Program.name()));
        line(".SH NAME");
        line(text(spec.name()) + " \\- " + text(description(spec)));
        line(".SH SYNOPSIS");
        Stream.concat(Stream.of(program), commands.stream()).forEach(this::synopsis);
        line(".SH DESCRIPTION");
        line(text(description(spec)));
        line(".SH OPTIONS");
        arguments(spec);
        line(".SH COMMANDS");
        commands.forEach(this::command);
        line(".SH EXIT STATUS");
        exitCodes(spec);
        return page.toString();
    }

    /// The commands that are shown, each followed by those of its own.
    private static Stream<CommandLine> commandsOf(CommandLine parent) {
        return parent.getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .flatMap(command -> Stream.concat(Stream.of(command), commandsOf(command)));
    }

    private void command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        line(".SS "
                + text(spec.qualifiedName()
                        .substring(spec.root().name().length())
                        .strip()));
        line(text(description(spec)));
        arguments(spec);
        exitCodes(spec);
    }

    private void synopsis(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        String synopsis = command.getHelp().abbreviatedSynopsis().strip();
        line(".B " + text(name));
        line(text(synopsis.substring(name.length()).strip()));
        line(".br");
    }

    private void arguments(CommandSpec spec) {
        spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .forEach(parameter -> item(parameter.paramLabel(), words(parameter)));
        spec.options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> item(names(option), words(option)));
    }

    private static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() > 0 ? names + "=" + option.paramLabel() : names;
    }

    private static String words(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private void exitCodes(CommandSpec spec) {
        Map<String, String> codes = spec.usageMessage().exitCodeList();
        codes.forEach(this::item);
    }

    private void item(String term, String words) {
        line(".TP");
        line(".B " + text(term));
        line(text(words));
    }

    private static String description(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    /// Plain text: no hyphen becomes a dash, and no line a request.
    private static String text(String plain) {
        return Ansi.OFF
                .string(plain)
                .replace("\\", "\\e")
                .replace("-", "\\-")
                .lines()
                .map(line -> line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String plain) {
        return "\"" + text(plain) + "\"";
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
