package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.basemap.BasemapChoice;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.picture.CodedGround;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.command.LookOptions;
import io.github.drawdownmap.shell.window.file.Opening;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.TrackWords;
import io.github.drawdownmap.wording.TypedDay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Puts on show what is asked for from outside the window: by the command line, by a code, by the look that a file was
/// left in. What of it is not there is told.
final class LookRequests implements Opening.Taker {
    private final Session session;
    private final Consumer<Frame> frame;
    private final Memory memory;
    private final Consumer<String> tell;

    /// @param frame takes the part of the world to be shown
    /// @param tell takes in sentences what of what is asked for is not there; none when all is
    LookRequests(Session session, Consumer<Frame> frame, Memory memory, Consumer<String> tell) {
        this.session = session;
        this.frame = frame;
        this.memory = memory;
        this.tell = tell;
    }

    /// Shows a file as it was left, and otherwise as it opens.
    @Override
    public void open(Optional<Path> file, Look opening) {
        session.show(memory.recall(file, opening));
        frame.accept(memory.frame(file).orElse(Frame.ALL));
    }

    /// Shows the open file as it was read again, and what was on show of it as far as it is still there.
    @Override
    public void renew(Posture read) {
        Look before = session.look();
        session.renew(read);
        tell.accept(String.join(" ", lost(before, session.look())));
    }

    private static List<String> lost(Look before, Look after) {
        List<String> lost = new ArrayList<>();
        if (!after.day().equals(before.day()))
            lost.add(Messages.text("shell.renewed.day", DayWords.full(before.day()), DayWords.full(after.day())));
        before.plan()
                .filter(plan -> after.posture().track(plan.id()).isEmpty())
                .ifPresent(plan -> lost.add(Messages.text("shell.renewed.plan", TrackWords.name(plan))));
        before.site()
                .filter(site -> after.posture().site(site.id()).isEmpty())
                .ifPresent(site -> lost.add(Messages.text("shell.renewed.site", site.name(before.language()))));
        return lost;
    }

    /// Shows what the command line asks for, as far as the posture on show has it. When it asks for nothing, shows the
    /// part of the world at which that posture was left. The file of the command line is read later.
    void begin(ViewerOptions options) {
        if (options.asksForLook()) session.show(asked(options));
        else frame.accept(memory.frame(Optional.empty()).orElse(Frame.ALL));
    }

    /// Shows what the command line asks for of the posture that is open now.
    ///
    /// @param tell takes a heading, and in sentences what of it is not there
    void obey(ViewerOptions options, BiConsumer<String, String> tell) {
        Posture posture = session.look().posture();
        if (options.asksForLook()) session.show(asked(options));
        options.look.frame().ifPresent(frame);
        List<String> missing = options.missingIn(posture);
        missing.forEach(System.err::println);
        if (!missing.isEmpty() && !options.screenshot.isGiven())
            tell.accept(Messages.text("shell.options.missing", posture.title()), String.join("\n\n", missing));
    }

    /// What the command line asks for wins over what is remembered.
    private Look asked(ViewerOptions options) {
        Look asked = options.look.applyTo(session.look().afresh());
        return options.date.given().map(day -> day.in(asked.posture())).orElse(null) instanceof TypedDay.Read read
                ? asked.on(read.day())
                : asked;
    }

    /// Shows what a code stands for, at the posture on screen.
    ///
    /// @param shown the basemap on screen
    void follow(LookCode code, BasemapChoice shown) {
        session.show(code.applyTo(session.look()));
        List<String> missing =
                new ArrayList<>(LookOptions.missingIn(session.look().posture(), code));
        if (missing.isEmpty())
            frame.accept(code.frame().<Frame>map(place -> place).orElse(Frame.ALL));
        otherGround(code, shown).ifPresent(missing::add);
        tell.accept(String.join(" ", missing));
    }

    /// The file that a code names, among those opened before.
    static Optional<Path> named(LookCode code, List<Path> opened) {
        return code.file()
                .map(LookCode.NamedFile::name)
                .flatMap(name -> opened.stream()
                        .filter(file -> String.valueOf(file.getFileName()).equals(name))
                        .findFirst());
    }

    /// The map that a code names, when it is not the one on screen. It is only offered: a code from somebody else must
    /// not make the program fetch tiles.
    private static Optional<String> otherGround(LookCode code, BasemapChoice shown) {
        if (code.ground() == CodedGround.of(shown)) return Optional.empty();
        return switch (code.ground()) {
            case OFFLINE -> Optional.empty();
            case OPEN_STREET_MAP -> Optional.of(Messages.text("shell.look.osm"));
            case OTHER -> Optional.of(Messages.text("shell.look.ground"));
        };
    }
}
