package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.data.Reading;
import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.json.Unseen;
import io.github.drawdownmap.export.table.Json;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.theme.MissingLetters;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/// Lists the problems of posture files.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the problems of posture files, one a line: file:line:column: severity: what is wrong"
                + " (pointer) - what would be right.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors", "1:a file has errors", "2:a file could not be read"})
final class CheckCommand implements Callable<Integer> {
    private static final int CLEAN = 0;
    private static final int ERRORS = 1;
    private static final int UNREADABLE = 2;

    private final Choice<List<Path>> files = Choice.arguments(Path.class, "FILE", "Posture files.");

    private final Choice<Boolean> json = Choice.flag("--json", "Write JSON for other programs.");

    private final Choice<Boolean> strict = Choice.flag("--strict", "Take warnings for errors.");

    @Mixin
    final CommandSpec choices = Choice.all(files, json, strict);

    @Override
    public Integer call() throws IOException {
        List<Result> results = files.value().stream().map(this::check).toList();
        PrintWriter out = Choice.commandLine(choices).getOut();
        if (json.isGiven()) Json.write(results.stream().map(CheckCommand::json).toList(), out);
        else results.forEach(result -> result.lines().forEach(out::println));
        out.flush();
        if (!json.isGiven()) summary(results);
        return results.stream().mapToInt(Result::exitCode).max().orElse(CLEAN);
    }

    private Result check(Path file) {
        try {
            Reading reading = PostureReader.read(file);
            Stream<Finding> ofFile = reading.findings().stream();
            Stream<Finding> ofFonts = reading.posture().stream()
                    .flatMap(posture -> MissingLetters.in(posture).stream())
                    .map(CheckCommand::finding);
            return new Result(
                    file,
                    Stream.concat(strict.isGiven() ? ofFile.map(Finding::asError) : ofFile, ofFonts)
                            .toList(),
                    true);
        } catch (PostureFileException e) {
            Finding finding = new Finding(Finding.Severity.ERROR, "", "", e.line(), e.column(), e.what(), e.remedy());
            return new Result(file, List.of(finding), false);
        }
    }

    /// Of the whole file, since it is nothing that is wrong with a place in it; and never an error of it, since on
    /// another machine there is none.
    private static Finding finding(MissingLetters letters) {
        return new Finding(Finding.Severity.WARNING, "", "", 1, 1, letters.what(), letters.remedy());
    }

    private void summary(List<Result> results) {
        List<Finding> all =
                results.stream().flatMap(result -> result.findings().stream()).toList();
        int errors = problems(all.stream().filter(Finding::isError));
        PrintWriter err = Choice.commandLine(choices).getErr();
        err.println(Messages.text("command.check.summary", results.size(), errors, problems(all.stream()) - errors));
        err.flush();
    }

    private static int problems(Stream<Finding> findings) {
        return findings.mapToInt(Finding::problems).sum();
    }

    private static Map<String, Object> json(Result result) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", result.file().toString());
        members.put("status", result.status());
        members.put(
                "findings", result.findings().stream().map(CheckCommand::json).toList());
        return members;
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("line", finding.line());
        members.put("column", finding.column());
        members.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        members.put("pointer", finding.pointer());
        members.put("what", finding.what());
        members.put("remedy", finding.remedy());
        return members;
    }

    /// What came of one file.
    private record Result(Path file, List<Finding> findings, boolean read) {

        List<String> lines() {
            return findings.stream()
                    .map(finding -> Unseen.writtenOut(file + ":" + finding))
                    .toList();
        }

        int exitCode() {
            if (!read) return UNREADABLE;
            return findings.stream().anyMatch(Finding::isError) ? ERRORS : CLEAN;
        }

        String status() {
            return switch (exitCode()) {
                case CLEAN -> "clean";
                case ERRORS -> "errors";
                default -> "unreadable";
            };
        }
    }
}
