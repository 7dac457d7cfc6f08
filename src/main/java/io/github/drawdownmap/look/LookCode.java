package io.github.drawdownmap.look;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is on show in some letters that can be sent along or typed from a picture: "04X2-81RB-...".
///
/// Posture, plan and site are in it as marks of their title or id: no folder of whoever made it, and no name but that
/// of the file, where it is wanted. What has all sites in view, on the program's own map and of its own posture is
/// written in version 1, which knows no other; the rest in version 2. [Signs] are what it is written in.
///
/// @param posture the mark of the posture's title
/// @param plan the mark of the plan's id
/// @param site the mark of the site's id
/// @param language of place names
/// @param frame empty when all sites are in view
/// @param file empty for the posture that comes with the program
public record LookCode(
        int posture,
        LocalDate day,
        View view,
        Optional<Integer> plan,
        Optional<Integer> site,
        Knowledge knowledge,
        String language,
        Optional<Frame.Around> frame,
        Ground ground,
        Optional<NamedFile> file) {
    private static final String SCHEME = "drawdown-map:";
    private static final int FIRST_VERSION = 1;
    private static final int VERSION = 2;

    private static final int PLAN = 1 << 4;
    private static final int SITE = 1 << 5;
    private static final int LANGUAGE = 1 << 6;

    /// The flags of version 2.
    private static final int FRAME = 1;

    private static final int FILE = 1 << 1;
    private static final int ALL_FLAGS = FRAME | FILE | 3 << 2;
    private static final List<Ground> GROUNDS = List.of(Ground.OFFLINE, Ground.OPEN_STREET_MAP, Ground.OTHER);
    private static final List<View> VIEWS = List.of(View.PLAN, View.REPORTED, View.COMPARE);
    private static final String USUAL_LANGUAGE = "en";
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z0-9-]{1,35}");

    public LookCode {
        check(day);
        if (knowledge instanceof Knowledge.On on) check(on.day());
        if (!LANGUAGE_TAG.matcher(language).matches())
            throw new IllegalArgumentException("\"" + language + "\" is no language");
    }

    private static void check(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999)
            throw new IllegalArgumentException(day + " is not within the years 0 to 9999");
    }

    /// What kind of map is below the sites. An address or a folder is nothing to be sent along.
    public enum Ground {
        OFFLINE,
        OPEN_STREET_MAP,
        OTHER
    }

    /// The file that a posture was read from.
    ///
    /// @param name without its folders; empty when it is not to be told
    /// @param mark of its content
    public record NamedFile(String name, int mark) {
        private static final int LONGEST = 60;

        public NamedFile {
            if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST)
                throw new IllegalArgumentException("\"" + name + "\" is longer than " + LONGEST + " bytes");
            if (name.contains("/") || name.contains("\\") || name.chars().anyMatch(Character::isISOControl))
                throw new IllegalArgumentException("\"" + name + "\" is no name of a file");
        }

        /// A name that is too long or too odd to be sent along is left out.
        public static NamedFile of(Path path, byte[] content) {
            int mark = Marks.of(content);
            try {
                return new NamedFile(String.valueOf(path.getFileName()), mark);
            } catch (IllegalArgumentException unfit) {
                return new NamedFile("", mark);
            }
        }

        NamedFile withoutName() {
            return new NamedFile("", mark);
        }
    }

    /// What a text turned out to be.
    public sealed interface Reading {
        record Read(LookCode code) implements Reading {}

        /// A code that only a newer version of the program can read.
        record Newer() implements Reading {}

        /// Not a code, or one with a mistake in it.
        record Mistaken() implements Reading {}
    }

    /// What a code names and a posture may not have.
    public enum Part {
        POSTURE,
        DAY,
        PLAN,
        SITE
    }

    public static LookCode of(Look look) {
        return new LookCode(
                Marks.of(look.posture().title()),
                look.day(),
                look.view(),
                look.plan().map(Track::id).map(Marks::of),
                look.site().map(Site::id).map(Marks::of),
                look.knowledge(),
                look.language(),
                Optional.empty(),
                Ground.OFFLINE,
                Optional.empty());
    }

    /// The same look with another part of the world in view.
    public LookCode in(Frame shown) {
        Optional<Frame.Around> around = shown instanceof Frame.Around place ? Optional.of(place) : Optional.empty();
        return new LookCode(posture, day, view, plan, site, knowledge, language, around, ground, file);
    }

    public LookCode over(Ground shown) {
        return new LookCode(posture, day, view, plan, site, knowledge, language, frame, shown, file);
    }

    public LookCode from(Optional<NamedFile> read) {
        return new LookCode(posture, day, view, plan, site, knowledge, language, frame, ground, read);
    }

    /// The same without the name of the file, for all to see.
    public LookCode withoutName() {
        return from(file.map(NamedFile::withoutName));
    }

    // At a posture

    /// A look at the same posture with all that the code says and the posture has; a look at another one stays.
    public Look applyTo(Look look) {
        Posture open = look.posture();
        if (posture != Marks.of(open.title())) return look;
        Optional<String> planned =
                Marks.find(plan, open.plannedTracks(), Track::id).map(Track::id);
        Optional<String> selected = Marks.find(site, open.sites(), Site::id).map(Site::id);
        return new LeftLook(day, view, planned, selected, false, Optional.empty(), knowledge, language).applyTo(look);
    }

    /// What a posture does not have of it. Of another posture nothing else is asked.
    public Set<Part> missingIn(Posture open) {
        if (posture != Marks.of(open.title())) return EnumSet.of(Part.POSTURE);
        Set<Part> missing = EnumSet.noneOf(Part.class);
        if (!open.span().contains(day)) missing.add(Part.DAY);
        if (plan.isPresent()
                && Marks.find(plan, open.plannedTracks(), Track::id).isEmpty()) missing.add(Part.PLAN);
        if (site.isPresent() && Marks.find(site, open.sites(), Site::id).isEmpty()) missing.add(Part.SITE);
        return missing;
    }

    // Written

    /// An address that a program can be asked to open.
    public String link() {
        return SCHEME + this;
    }

    @Override
    public String toString() {
        return Signs.write(bytes());
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean isFirst = frame.isEmpty() && ground == Ground.OFFLINE && file.isEmpty();
        bytes.write(isFirst ? FIRST_VERSION : VERSION);
        write(posture, bytes);
        write((int) day.toEpochDay(), bytes);
        bytes.write(flags());
        plan.ifPresent(mark -> write(mark, bytes));
        site.ifPresent(mark -> write(mark, bytes));
        if (knowledge instanceof Knowledge.On on) write((int) on.day().toEpochDay(), bytes);
        if (hasLanguage()) {
            bytes.write(language.length());
            bytes.writeBytes(language.getBytes(StandardCharsets.US_ASCII));
        }
        if (!isFirst) writeSurroundings(bytes);
        return bytes.toByteArray();
    }

    private int flags() {
        return VIEWS.indexOf(view)
                | kind(knowledge) << 2
                | (plan.isPresent() ? PLAN : 0)
                | (site.isPresent() ? SITE : 0)
                | (hasLanguage() ? LANGUAGE : 0);
    }

    private boolean hasLanguage() {
        return !language.equals(USUAL_LANGUAGE);
    }

    private void writeSurroundings(ByteArrayOutputStream bytes) {
        bytes.write((frame.isPresent() ? FRAME : 0) | (file.isPresent() ? FILE : 0) | GROUNDS.indexOf(ground) << 2);
        frame.ifPresent(place -> bytes.writeBytes(ByteBuffer.allocate(10)
                .putInt((int) Math.rint(place.center().lat() * Frame.Around.STEPS_PER_DEGREE))
                .putInt((int) Math.rint(place.center().lon() * Frame.Around.STEPS_PER_DEGREE))
                .putShort((short) Math.rint(place.zoom() * Frame.Around.STEPS_PER_ZOOM))
                .array()));
        file.ifPresent(named -> {
            write(named.mark(), bytes);
            byte[] name = named.name().getBytes(StandardCharsets.UTF_8);
            bytes.write(name.length);
            bytes.writeBytes(name);
        });
    }

    private static int kind(Knowledge knowledge) {
        return switch (knowledge) {
            case Knowledge.All all -> 0;
            case Knowledge.Tied tied -> 1;
            case Knowledge.On on -> 2;
        };
    }

    /// Three bytes, the highest first.
    private static void write(int number, ByteArrayOutputStream bytes) {
        bytes.write(number >> 16);
        bytes.write(number >> 8);
        bytes.write(number);
    }

    // Read

    /// Reads a code or a link, in capitals or not, with or without its dashes; O and 0, and I, L and 1 are the same.
    public static Reading parse(String text) {
        String code = text.strip();
        if (code.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) code = code.substring(SCHEME.length());
        return Signs.read(code).map(LookCode::read).orElseGet(Reading.Mistaken::new);
    }

    private static Reading read(byte[] bytes) {
        if (bytes.length == 0) return new Reading.Mistaken();
        if (bytes[0] != FIRST_VERSION && bytes[0] != VERSION) return new Reading.Newer();
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
            LookCode code = read(rest);
            if (bytes[0] == VERSION) code = code.withSurroundings(rest);
            return rest.hasRemaining() ? new Reading.Mistaken() : new Reading.Read(code);
        } catch (BufferUnderflowException | IllegalArgumentException inconsistent) {
            return new Reading.Mistaken();
        }
    }

    private static Knowledge knowledge(int flags, ByteBuffer bytes) {
        return switch (flags >> 2 & 3) {
            case 0 -> Knowledge.ALL;
            case 1 -> Knowledge.TIED;
            case 2 -> new Knowledge.On(day(bytes));
            default -> throw new IllegalArgumentException("flags " + flags);
        };
    }

    private static LookCode read(ByteBuffer bytes) {
        int posture = mark(bytes);
        LocalDate day = day(bytes);
        int flags = bytes.get();
        if (flags < 0 || (flags & 3) >= VIEWS.size()) throw new IllegalArgumentException("flags " + flags);
        Optional<Integer> plan = (flags & PLAN) == 0 ? Optional.empty() : Optional.of(mark(bytes));
        Optional<Integer> site = (flags & SITE) == 0 ? Optional.empty() : Optional.of(mark(bytes));
        Knowledge knowledge = knowledge(flags, bytes);
        String language = (flags & LANGUAGE) == 0 ? USUAL_LANGUAGE : text(bytes, StandardCharsets.US_ASCII);
        View view = VIEWS.get(flags & 3);
        return new LookCode(
                posture,
                day,
                view,
                plan,
                site,
                knowledge,
                language,
                Optional.empty(),
                Ground.OFFLINE,
                Optional.empty());
    }

    private LookCode withSurroundings(ByteBuffer bytes) {
        int flags = bytes.get();
        if ((flags & ~ALL_FLAGS) != 0 || flags >> 2 >= GROUNDS.size())
            throw new IllegalArgumentException("flags " + flags);
        Frame shown = (flags & FRAME) == 0 ? Frame.ALL : place(bytes);
        Optional<NamedFile> named = (flags & FILE) == 0 ? Optional.empty() : Optional.of(namedFile(bytes));
        return in(shown).over(GROUNDS.get(flags >> 2)).from(named);
    }

    private static Frame place(ByteBuffer bytes) {
        double lat = bytes.getInt() / Frame.Around.STEPS_PER_DEGREE;
        double lon = bytes.getInt() / Frame.Around.STEPS_PER_DEGREE;
        return new Frame.Around(new LatLon(lat, lon), bytes.getShort() / Frame.Around.STEPS_PER_ZOOM);
    }

    private static NamedFile namedFile(ByteBuffer bytes) {
        int mark = mark(bytes);
        return new NamedFile(text(bytes, StandardCharsets.UTF_8), mark);
    }

    private static int mark(ByteBuffer bytes) {
        return ((bytes.get() & 0xff) << 16) | ((bytes.get() & 0xff) << 8) | (bytes.get() & 0xff);
    }

    private static LocalDate day(ByteBuffer bytes) {
        return LocalDate.ofEpochDay(mark(bytes) << 8 >> 8);
    }

    /// A length and as many bytes.
    private static String text(ByteBuffer bytes, Charset charset) {
        byte[] letters = new byte[Math.min(bytes.get() & 0xff, bytes.remaining() + 1)];
        bytes.get(letters);
        return new String(letters, charset);
    }
}
