package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.data.Reading;
import io.github.drawdownmap.data.Unread;
import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.json.Unseen;
import io.github.drawdownmap.data.table.Conversion;
import io.github.drawdownmap.data.table.TableProblem;
import io.github.drawdownmap.data.table.file.TableFileException;
import io.github.drawdownmap.data.table.file.TableFiles;
import io.github.drawdownmap.export.table.Json;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.ui.theme.MissingLetters;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
                + " (pointer) - what would be right. Of tables, it lists what \"convert\" would tell.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors", "1:a file has errors", "2:a file could not be read"})
final class CheckCommand implements Callable<Integer> {
    private static final int CLEAN = 0;
    private static final int ERRORS = 1;
    private static final int UNREADABLE = 2;

    private final Choice<List<Path>> files =
            Choice.arguments(Path.class, "FILE", "Posture files, or files or folders with tables.");

    private final Choice<Boolean> json = Choice.flag("--json", "Write JSON for other programs.");

    private final Choice<Boolean> strict = Choice.flag("--strict", "Take warnings for errors.");

    @Mixin
    final CommandSpec choices = Choice.all(files, json, strict);

    private final TableOptions reading = new TableOptions();

    @Mixin
    final CommandSpec readingChoices = reading.choices();

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
            return TableFiles.areTables(file) ? checkTables(file) : checkPosture(file);
        } catch (PostureFileException e) {
            Finding finding = new Finding(Finding.Severity.ERROR, "", "", e.line(), e.column(), e.what(), e.remedy());
            return new Result(file, List.of(finding), "", false);
        } catch (TableFileException e) {
            Finding finding = new Finding(Finding.Severity.ERROR, "", "", 0, 0, where(e, file) + e.what(), e.remedy());
            return new Result(file, List.of(finding), "", false);
        }
    }

    private Result checkPosture(Path file) throws PostureFileException {
        Reading found = PostureReader.read(file);
        return result(file, found.findings().stream(), found.posture(), found.unread());
    }

    private Result checkTables(Path file) throws TableFileException {
        Conversion conversion = Conversion.of(List.of(file), reading.means(), LocalDate.now(ZoneId.systemDefault()));
        Stream<Finding> findings = conversion.problems().stream().map(problem -> finding(problem, file));
        return result(file, findings, conversion.posture(), conversion.unread());
    }

    private Result result(Path file, Stream<Finding> ofFile, Optional<Posture> posture, List<Unread> unread) {
        Stream<Finding> ofFonts = posture.stream()
                .flatMap(read -> MissingLetters.in(read).stream())
                .map(CheckCommand::finding);
        return new Result(
                file,
                Stream.concat(strict.isGiven() ? ofFile.map(Finding::asError) : ofFile, ofFonts)
                        .toList(),
                posture.map(read -> Unread.sentence(unread, read)).orElse(""),
                true);
    }

    /// The file in a folder that was named.
    private static String where(TableFileException failure, Path named) {
        return failure.file().equals(named.toString()) ? "" : failure.file() + ": ";
    }

    /// Without the file in its place, where that is the one that was named.
    private static Finding finding(TableProblem problem, Path named) {
        String file = String.valueOf(named.getFileName());
        String rest = problem.place().startsWith(file + ", ")
                ? problem.place().substring(file.length() + 2)
                : problem.place().equals(file) ? "" : problem.place();
        String place = rest.isEmpty() ? "" : rest + ": ";
        return new Finding(
                problem.severity(), "", "", 0, 0, place + problem.what(), problem.remedy(), false, problem.times());
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
        results.stream().map(Result::unread).filter(words -> !words.isEmpty()).forEach(err::println);
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
    ///
    /// @param unread what of it seems not to be there, in a sentence
    private record Result(Path file, List<Finding> findings, String unread, boolean read) {

        List<String> lines() {
            return findings.stream()
                    .map(finding -> Unseen.writtenOut(file + (finding.line() == 0 ? ": " : ":") + finding))
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
