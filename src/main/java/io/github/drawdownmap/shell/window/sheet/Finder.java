package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.SiteWords;
import io.github.drawdownmap.wording.SourceWords;
import io.github.drawdownmap.wording.TypedDay;
import io.github.drawdownmap.wording.WindowWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what a few typed letters may mean: a day, a site, an event, a source, a command, or the code of a look.
///
/// The words of all that can be found are taken together once, so that each further letter only looks through them.
public final class Finder {
    private static final int MOST = 60;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+]+");
    /// What can only be meant as a code.
    private static final Pattern LIKE_A_CODE =
            Pattern.compile("(drawdown-map:.*|[0-9a-z]{4}(-[0-9a-z]{1,4}){2,})", Pattern.CASE_INSENSITIVE);

    private final Look look;
    private final LocalDate today;
    private final List<Command> commands;
    private List<Thing> things = List.of();

    /// @param look what is on show
    /// @param commands what the program can do
    public Finder(Look look, LocalDate today, List<Command> commands) {
        this.look = look;
        this.today = today;
        this.commands = List.copyOf(commands);
    }

    /// Something that the program can do.
    ///
    /// @param keys that do it as well, or empty
    public record Command(String words, String keys, Runnable action) {}

    /// One of the things found.
    sealed interface Found {
        record OfDay(LocalDate day) implements Found {}

        record OfSite(Site site) implements Found {}

        record OfCommand(Command command) implements Found {}

        record OfEvent(Event event) implements Found {}

        record OfSource(Source source) implements Found {}

        record OfLook(LookCode code) implements Found {}

        /// What it is called.
        default String title() {
            return switch (this) {
                case OfDay of -> DayWords.full(of.day());
                case OfSite of -> of.site().name();
                case OfCommand of -> of.command().words();
                case OfEvent of -> of.event().title();
                case OfSource of -> of.source().title();
                case OfLook of ->
                    Messages.text("shell.find.look", DayWords.full(of.code().day()));
            };
        }

        /// What tells it from others of its name, or empty.
        default String detail() {
            return switch (this) {
                case OfDay of -> "";
                case OfSite of -> SiteWords.about(of.site());
                case OfCommand of -> of.command().keys();
                case OfEvent of -> WindowWords.briefDate(of.event().when());
                case OfSource of -> SourceWords.brief(of.source());
                case OfLook of -> of.code().toString();
            };
        }

        /// What sort of thing it is, in a word.
        default String kind() {
            return Messages.text(
                    switch (this) {
                        case OfDay of -> "shell.find.kind.day";
                        case OfSite of -> "shell.find.kind.site";
                        case OfCommand of -> "shell.find.kind.command";
                        case OfEvent of -> "shell.find.kind.event";
                        case OfSource of -> "shell.find.kind.source";
                        case OfLook of -> "shell.find.kind.look";
                    });
        }
    }

    /// The things that a text may mean, the likeliest first; sites and commands when nothing is typed.
    List<Found> find(String text) {
        String wanted = plain(text);
        if (wanted.isEmpty())
            return Stream.concat(sites(), commands.stream().map(Found.OfCommand::new))
                    .toList();
        List<Found> found = new ArrayList<>();
        code(text).ifPresent(code -> found.add(new Found.OfLook(code)));
        if (typedDay(text) instanceof TypedDay.Read read) found.add(new Found.OfDay(read.day()));
        things().stream()
                .flatMap(thing -> thing.hit(wanted).stream())
                .sorted(Comparator.comparingInt(Hit::rank))
                .map(Hit::found)
                .limit(MOST)
                .forEach(found::add);
        return found;
    }

    /// Why nothing is found, in a sentence.
    String nothing(String text) {
        if (LIKE_A_CODE.matcher(text.strip()).matches())
            return Messages.text(
                    LookCode.parse(text) instanceof LookCode.Reading.Newer
                            ? "wording.look.newer"
                            : "wording.look.mistaken",
                    Messages.quoted(text.strip()));
        if (typedDay(text) instanceof TypedDay.Rejected rejected && text.chars().anyMatch(Character::isDigit))
            return rejected.reason();
        return Messages.text("shell.find.nothing", Messages.quoted(text.strip()));
    }

    private static Optional<LookCode> code(String text) {
        return LookCode.parse(text) instanceof LookCode.Reading.Read read ? Optional.of(read.code()) : Optional.empty();
    }

    private TypedDay typedDay(String text) {
        Posture posture = look.posture();
        return TypedDay.parse(text, new TypedDay.Frame(posture.firstDay(), posture.lastDay(), look.day(), today));
    }

    private List<Thing> things() {
        if (things.isEmpty()) {
            Posture known = look.known();
            Map<Source, String> claims = claims(known);
            things = Stream.of(
                            sites().map(site -> Thing.of(site, "")),
                            commands.stream().map(command -> Thing.of(new Found.OfCommand(command), "")),
                            known.events().stream().map(event -> Thing.of(new Found.OfEvent(event), says(event))),
                            known.sources().stream()
                                    .map(source -> Thing.of(
                                            new Found.OfSource(source),
                                            source.note() + " " + claims.getOrDefault(source, ""))))
                    .flatMap(each -> each)
                    .toList();
        }
        return things;
    }

    private static String says(Event event) {
        return Stream.concat(
                        Stream.of(event.text(), event.note()),
                        event.citations().stream().map(Citation::says))
                .collect(Collectors.joining(" "));
    }

    /// What each source claims where sources disagree.
    private static Map<Source, String> claims(Posture known) {
        return known.contradictions().stream()
                .flatMap(matter -> matter.claims().stream())
                .flatMap(
                        claim -> claim.citations().stream().map(citation -> Map.entry(citation.source(), claim.says())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + " " + other));
    }

    private Stream<Found> sites() {
        return look.known().sites().stream().map(Found.OfSite::new);
    }

    /// Small letters without accents, and a blank for what is no letter.
    private static String plain(String text) {
        return BETWEEN.matcher(Spelling.unmarked(text)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /// Something that has all the typed words in it.
    ///
    /// @param rank the lower the likelier: what is called so before what only says so, a site before a source
    private record Hit(Found found, int rank) {}

    /// Something that can be found, with its words as a search takes them.
    ///
    /// @param names what it is called
    /// @param called the same in one, with what tells it from others of its name
    /// @param says what it tells besides
    private record Thing(Found found, List<String> names, String called, String says) {
        private static final int ONLY_CALLED = 100;
        private static final int ONLY_SAYS = 101;

        static Thing of(Found found, String says) {
            List<String> names = names(found).map(Finder::plain).toList();
            return new Thing(found, names, String.join(" ", names) + " " + plain(found.detail()), plain(says));
        }

        Optional<Hit> hit(String wanted) {
            List<String> words = List.of(wanted.split(" "));
            if (!words.stream().allMatch(called::contains))
                return words.stream().allMatch(word -> called.contains(word) || says.contains(word))
                        ? Optional.of(new Hit(found, ONLY_SAYS))
                        : Optional.empty();
            boolean begins = names.stream().anyMatch(name -> name.startsWith(wanted));
            boolean named =
                    names.stream().anyMatch(name -> words.stream().allMatch(word -> (" " + name).contains(" " + word)));
            int kind = 2 * kind(found);
            return Optional.of(new Hit(found, begins ? kind : named ? kind + 1 : ONLY_CALLED));
        }

        private static int kind(Found found) {
            return switch (found) {
                case Found.OfLook look -> 0;
                case Found.OfDay day -> 1;
                case Found.OfSite site -> 2;
                case Found.OfCommand command -> 3;
                case Found.OfEvent event -> 4;
                case Found.OfSource source -> 5;
            };
        }

        /// A site is found by its name in any language.
        private static Stream<String> names(Found found) {
            return found instanceof Found.OfSite of ? of.site().names().values().stream() : Stream.of(found.title());
        }
    }
}
