package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.data.Reading;
import io.github.drawdownmap.data.Unread;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.files.WholeFile;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.posture.KnownPosture;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.shell.command.misuse.Misuse;
import io.github.drawdownmap.wording.DayWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/// The options that say what posture a command is about.
final class PostureInput {
    private final Choice<Path> file = Choice.option(
            Path.class, "--posture", "FILE", "Posture file (default: the one that comes with the program).");

    private final Choice<DayOption> knownOn = Choice.option(
            DayOption.class,
            "--known-on",
            "DAY",
            "Leave out what was published only after this day, and say so in what is written.");

    @Mixin
    final CommandSpec choices = Choice.all(file, knownOn);

    /// Reads the posture; says so when not all of the file could be used, and which day of knowledge was taken.
    Posture posture() {
        Posture read = file.given().map(this::read).orElseGet(PostureReader::bundled);
        knownOn(read).ifPresent(day -> knownOn.value().tell(day, err()));
        return read;
    }

    private PrintWriter err() {
        return Choice.commandLine(choices).getErr();
    }

    /// Fails when what is to be written would take the place of what is read, whatever is forced.
    void keepFrom(Path target) {
        Optional<Path> read = file.given().filter(path -> !PostureReader.isStandardInput(path));
        if (read.isEmpty() || Output.isStandard(target)) return;
        try {
            if (WholeFile.replaces(target, read.get()))
                throw new CommandFailure(Messages.text("command.onto-itself", target));
        } catch (IOException gone) {
            throw Output.failure(target, gone);
        }
    }

    /// The file, for the code of a look; empty for the posture that comes with the program, for standard input, and for
    /// a pipe, which gives what it holds only once.
    Optional<LookCode.NamedFile> namedFile() {
        Optional<Path> kept = file.given().filter(path -> !PostureReader.isStandardInput(path));
        return kept.filter(Files::isRegularFile).map(path -> {
            try {
                return LookCode.NamedFile.of(path, Files.readAllBytes(path));
            } catch (IOException gone) {
                throw Output.failure(path, gone);
            }
        });
    }

    /// The day on whose knowledge all is to rest; empty when it rests on all.
    ///
    /// @throws CommandFailure for a day that the data do not reach: nobody can tell what was known on it
    Optional<LocalDate> knownOn(Posture posture) {
        return knownOn.given().map(day -> reached(posture, day.anywhere(posture)));
    }

    private static LocalDate reached(Posture posture, LocalDate day) {
        LocalDate last = new KnownPosture(posture).lastDay();
        if (day.isAfter(last))
            throw new CommandFailure(Messages.text("command.known-on.later", DayWords.full(day), DayWords.full(last)));
        return day;
    }

    private Posture read(Path path) {
        try {
            Reading reading = PostureReader.read(path);
            if (reading.posture().isEmpty()) throw new CommandFailure(Messages.text("command.unusable", path));
            if (reading.hasErrors()) {
                PrintWriter err = err();
                err.println(Messages.text("command.partly", path));
                String unread =
                        Unread.sentence(reading.unread(), reading.posture().get());
                if (!unread.isEmpty()) err.println(unread);
            }
            return reading.posture().get();
        } catch (PostureFileException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    /// The planned track with an id.
    static Track plan(Posture posture, String id) {
        return planCalled(posture, id)
                .orElseThrow(() -> new CommandFailure(noPlan(posture, id, List.of("plan", "reported"))));
    }

    /// The plan of an id, or the only one that is called so, whatever its accents and capitals.
    static Optional<Track> planCalled(Posture posture, String named) {
        List<Track> plans = posture.plannedTracks();
        return plans.stream()
                .filter(track -> track.id().equals(named))
                .findFirst()
                .or(() -> onlyCalled(named, plans, track -> Stream.of(track.label())));
    }

    /// The one that is called so, whatever its accents and capitals, if there is only one.
    ///
    /// @param names of each
    static <T> Optional<T> onlyCalled(String named, List<T> all, Function<T, Stream<String>> names) {
        String plain = Spelling.unmarked(named);
        List<T> called = all.stream()
                .filter(one -> names.apply(one)
                        .anyMatch(name -> Spelling.unmarked(name).equalsIgnoreCase(plain)))
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /// @param others words that could have been written instead of that of a plan
    static String noPlan(Posture posture, String named, List<String> others) {
        List<String> plans = posture.plannedTracks().stream().map(Track::id).toList();
        String told = Spelling.some(plans);
        String sentence = others.isEmpty()
                ? Messages.text("command.no-plan", named, told)
                : Messages.text("command.no-track", named, told, Spelling.choice(others));
        return Misuse.orMeant(
                sentence, named, Stream.concat(plans.stream(), others.stream()).toList());
    }

    /// Whether a word on the command line is one of the program's own.
    static boolean is(String word, String given) {
        return given.toLowerCase(Locale.ROOT).equals(word);
    }
}
