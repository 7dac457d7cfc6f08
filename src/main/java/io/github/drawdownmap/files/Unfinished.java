package io.github.drawdownmap.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The files that are being written. Ctrl-C ends the program without closing anything, so they are taken away then;
/// that is the program's own end, hence one set for all of it.
///
/// A program that was killed leaves its files; the next one that writes into the folder takes them away. Their names
/// tell nobody beforehand what a file will be called, so that nothing can be put there for the program to write into.
final class Unfinished {
    private static final Set<Path> FILES = new HashSet<>();
    private static final Set<Path> SWEPT = new HashSet<>();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String MACHINE = machine();
    private static final Pattern NAME =
            Pattern.compile("\\.drawdown-map-([0-9a-f]{8})-(\\d{1,18})-[0-9a-f]{16}\\.part");
    /// Other machines may write into a folder that they share, whose programs cannot be looked for.
    private static final Duration OLDEST = Duration.ofDays(1);

    private static final AtomicBoolean ENDED = new AtomicBoolean();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::removeAll, "unfinished files"));
    }

    private Unfinished() {}

    /// A name in the folder of a file that nobody can guess.
    static Path nameBeside(Path target) {
        String random = HexFormat.of().toHexDigits(RANDOM.nextLong());
        return target.resolveSibling(
                ".drawdown-map-" + MACHINE + "-" + ProcessHandle.current().pid() + "-" + random + ".part");
    }

    /// Makes the file, which must not be there, ready to be written by a thread that has not been interrupted.
    ///
    /// @param permissions who may use it; empty for those that the system gives a new file
    static synchronized OutputStream open(Path file, Optional<Set<PosixFilePermission>> permissions)
            throws IOException {
        if (ENDED.get()) throw new InterruptedIOException("the program is ending");
        sweep(file.toAbsolutePath().resolveSibling(""));
        // Unlike the stream of Files.newOutputStream, a channel's ends when its thread is interrupted.
        FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                permissions.stream().map(PosixFilePermissions::asFileAttribute).toArray(FileAttribute<?>[]::new));
        FILES.add(file);
        // The system takes away what it takes from every new file.
        if (permissions.isPresent()) Files.setPosixFilePermissions(file, permissions.get());
        return Channels.newOutputStream(channel);
    }

    /// The file has been moved to where it belongs.
    static synchronized void moved(Path file) {
        FILES.remove(file);
    }

    static synchronized void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        FILES.remove(file);
    }

    private static synchronized void removeAll() {
        ENDED.set(true);
        for (Path file : FILES) removeQuietly(file);
    }

    /// Nobody is there to tell when it does not work, and others go all the same.
    private static void removeQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It stays.
        }
    }

    /// Takes away what programs have left that were killed; once for each folder.
    private static void sweep(Path folder) {
        if (!SWEPT.add(folder)) return;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".drawdown-map-*.part")) {
            for (Path file : files) if (isLeft(file)) removeQuietly(file);
        } catch (IOException e) {
            // A folder that may not be listed can be written into all the same.
        }
    }

    private static boolean isLeft(Path file) throws IOException {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return false;
        if (name.group(1).equals(MACHINE))
            return ProcessHandle.of(Long.parseLong(name.group(2))).isEmpty();
        Instant written =
                Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        return written.plus(OLDEST).isBefore(Instant.now());
    }

    /// Which machine, and which of the worlds inside it, counts the programs: its start and its space of numbers.
    private static String machine() {
        String told;
        try {
            told = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"))
                    + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
        } catch (IOException | RuntimeException notLinux) {
            told = System.getProperty("os.name", "") + System.getProperty("user.home", "");
        }
        return HexFormat.of().toHexDigits(told.hashCode());
    }
}
