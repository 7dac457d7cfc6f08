package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Findings;
import io.github.drawdownmap.data.json.Lines;
import io.github.drawdownmap.data.json.LocatedNode;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.json.TreeReader;
import io.github.drawdownmap.files.kind.FileKind;
import io.github.drawdownmap.files.kind.TableNames;
import io.github.drawdownmap.files.kind.TextEncoding;
import io.github.drawdownmap.posture.Posture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads posture files: GeoJSON with a member `posture`, format 2 or 1.
///
/// All problems of a file are found at once. Only a file that cannot be read at all, or is no JSON, is an exception.
public final class PostureReader {
    private static final String BUNDLED = "iraq-drawdown.geojson";
    private static final int MOST_BYTES = 64 << 20;
    private static final Path STANDARD_INPUT = Path.of("-");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private PostureReader() {}

    /// The posture that comes with the program.
    public static Posture bundled() {
        try (InputStream stream = PostureReader.class.getResourceAsStream(BUNDLED)) {
            if (stream == null) throw new IllegalStateException("the program was built without " + BUNDLED);
            Reading reading = read(stream, BUNDLED);
            return reading.posture().orElseThrow(() -> new IllegalStateException(BUNDLED + ": " + reading.findings()));
        } catch (IOException | PostureFileException e) {
            throw new IllegalStateException("the bundled posture cannot be read", e);
        }
    }

    /// Whether a path is `-`, by which commands mean standard input.
    public static boolean isStandardInput(Path path) {
        return path.equals(STANDARD_INPUT);
    }

    /// @param path a file, or `-` for standard input
    public static Reading read(Path path) throws PostureFileException {
        if (isStandardInput(path)) return read(StandardInput.stream(), "standard input");
        String file = path.toString();
        if (Files.isDirectory(path)) throw folder(path);
        try (InputStream stream = Files.newInputStream(path)) {
            return TableNames.isTable(path) ? readTable(stream, file) : read(stream, file);
        } catch (NoSuchFileException e) {
            throw new PostureFileException(file, "there is no such file", "check the name", e);
        } catch (AccessDeniedException e) {
            throw new PostureFileException(file, "the file may not be read", "ask its owner for permission", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static PostureFileException folder(Path folder) {
        return TableNames.areAllIn(folder)
                ? tables(folder.toString(), null)
                : new PostureFileException(
                        folder.toString(), "this is a folder", "choose a posture file inside it", null);
    }

    /// A file with the name of a table may be a posture file all the same.
    private static Reading readTable(InputStream stream, String file) throws PostureFileException {
        try {
            return read(stream, file);
        } catch (PostureFileException e) {
            throw tables(file, e);
        }
    }

    private static PostureFileException tables(String file, @Nullable Throwable cause) {
        return new PostureFileException(file, PostureFileException.TABLES, PostureFileException.CONVERT, cause);
    }

    /// @param file what to call it when something is wrong
    static Reading read(InputStream stream, String file) throws PostureFileException {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        if (bytes.length > MOST_BYTES)
            throw new PostureFileException(
                    file, "the file is larger than " + (MOST_BYTES >> 20) + " MB", "choose a posture file", null);
        return read(decode(bytes, file), file);
    }

    /// @param file what to call it when something is wrong
    public static Reading read(String text, String file) throws PostureFileException {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        String json = marked ? text.substring(1) : text;
        Lines lines = new Lines(json);
        Findings findings = new Findings(lines);
        LocatedNode root = new TreeReader(file, json, lines).read();
        PostureBinder binder = new PostureBinder(lastName(file), findings);
        Optional<Posture> posture = binder.bind(root);
        return new Reading(
                posture,
                findings.inOrder(),
                posture.map(read -> Unread.in(read, binder.lost())).orElse(List.of()));
    }

    private static String lastName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static PostureFileException unreadable(String file, IOException cause) {
        return new PostureFileException(
                file, "the file cannot be read (" + cause.getMessage() + ")", "check the disk or try again", cause);
    }

    private static String decode(byte[] bytes, String file) throws PostureFileException {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        refuseOthers(bytes, file);
        if (!result.isError()) return decoded;
        Lines lines = new Lines(decoded);
        int end = decoded.length();
        throw new PostureFileException(
                file,
                lines.line(end),
                lines.column(end),
                "here the text is not UTF-8",
                "save the file as UTF-8, or choose a posture file",
                null);
    }

    /// Says what a file is that is no text in UTF-8 from its beginning on.
    private static void refuseOthers(byte[] bytes, String file) throws PostureFileException {
        Optional<ForeignFile> foreign = FileKind.of(bytes).map(ForeignFile::of);
        if (foreign.isPresent())
            throw new PostureFileException(
                    file, foreign.get().what(), foreign.get().remedy(), null);
        Optional<TextEncoding> other = TextEncoding.of(bytes);
        if (other.isPresent())
            throw new PostureFileException(
                    file,
                    "the text is " + other.get().title() + ", not UTF-8",
                    "save the file as UTF-8, or choose a posture file",
                    null);
    }
}
