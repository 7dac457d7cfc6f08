package io.github.drawdownmap.basemap.web;

import io.github.drawdownmap.basemap.tile.TileDecoder;
import io.github.drawdownmap.files.WholeFile;
import io.github.drawdownmap.files.WriteProblem;
import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tiles on disk, those not used for the longest time given up first.
///
/// Several programs may share the folder without a lock: each tile is one file, written whole to a neighbour and
/// then moved, so that a reader sees the old tile, the new one or none. A file that a crash has left torn fails its
/// checksum and counts as none. A file's time of change is the time of its last use.
///
/// A disk that is full or not writable costs the cache, never the map: it is logged once and tiles are fetched
/// again.
final class TileCache {
    private static final Logger LOG = System.getLogger(TileCache.class.getName());
    private static final String TILE = ".tile";
    private static final String PART = ".part";
    /// A picture with what is noted beside it.
    private static final int MAX_ENTRY_BYTES = TileDecoder.MAX_BYTES + (1 << 16);

    private static final Duration OLDEST_PART = Duration.ofHours(1);
    private static final Duration USE_GRAIN = Duration.ofHours(1);

    private record Entry(Path file, long size, Instant used) {}

    private final Path folder;
    private final long maxBytes;
    private final InstantSource clock;
    private long bytesUntilSweep;
    private boolean failureLogged;

    /// @param maxBytes size on disk; each running program may go beyond it by a sixteenth before it sweeps
    TileCache(Path folder, long maxBytes, InstantSource clock) {
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    Optional<StoredTile> read(URI address) {
        Path file = fileOf(address);
        try {
            StoredTile tile = StoredTile.of(bytesOf(file));
            markUsed(file);
            return Optional.of(tile);
        } catch (NoSuchFileException | ClosedByInterruptException none) {
            return Optional.empty();
        } catch (IOException damaged) {
            LOG.log(Level.DEBUG, "stored tile given up: " + file, damaged);
            remove(address);
            return Optional.empty();
        }
    }

    private static byte[] bytesOf(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        // A pipe would be waited for.
        if (!isEntry(attributes)) throw new IOException("not a stored tile");
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_ENTRY_BYTES);
        }
    }

    private static boolean isEntry(BasicFileAttributes attributes) {
        return attributes.isRegularFile() && attributes.size() <= MAX_ENTRY_BYTES;
    }

    /// To the hour: a write for each look at a tile would wear the disk for nothing.
    private void markUsed(Path file) {
        Instant now = clock.instant();
        try {
            if (Files.getLastModifiedTime(file).toInstant().plus(USE_GRAIN).isBefore(now))
                Files.setLastModifiedTime(file, FileTime.from(now));
        } catch (IOException notMarked) {
            LOG.log(Level.DEBUG, "use of a stored tile not noted: " + file, notMarked);
        }
    }

    void write(URI address, StoredTile tile) {
        try {
            byte[] bytes = tile.toBytes();
            replace(fileOf(address), bytes);
            sweepAfter(bytes.length);
        } catch (ClosedByInterruptException cancelled) {
            // Nobody waits for the tile any more; its part is gone already.
        } catch (IOException failed) {
            logOnce(failed);
        }
    }

    private void replace(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        WholeFile.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }

    void remove(URI address) {
        try {
            Files.deleteIfExists(fileOf(address));
        } catch (IOException failed) {
            logOnce(failed);
        }
    }

    /// Other programs write too, so the folder is counted anew each time that this one has added a sixteenth.
    private synchronized void sweepAfter(long written) throws IOException {
        bytesUntilSweep -= written;
        if (bytesUntilSweep >= 0) return;
        bytesUntilSweep = maxBytes / 16;
        sweep();
    }

    private void sweep() throws IOException {
        List<Entry> entries = entries();
        long size = entries.stream().mapToLong(Entry::size).sum();
        entries.sort(Comparator.comparing(Entry::used));
        for (Entry oldest : entries) {
            if (size <= maxBytes) return;
            Files.deleteIfExists(oldest.file);
            size -= oldest.size;
        }
    }

    /// All stored tiles; parts that a crash has left, and what cannot be one, are removed on the way. Files come
    /// and go meanwhile.
    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), 2, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                Instant used = attributes.lastModifiedTime().toInstant();
                if (name.endsWith(TILE) && !attributes.isDirectory() && !isEntry(attributes))
                    Files.deleteIfExists(file);
                else if (name.endsWith(TILE)) entries.add(new Entry(file, attributes.size(), used));
                else if (name.endsWith(PART) && isLeft(used)) Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException removedByAnother) {
                return FileVisitResult.CONTINUE;
            }
        });
        return entries;
    }

    /// A young part may be another program's, just being written.
    private boolean isLeft(Instant written) {
        return written.plus(OLDEST_PART).isBefore(clock.instant());
    }

    /// The name is a digest, so that addresses of any length and alphabet, keys in them included, stay out of it.
    private Path fileOf(URI address) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(address.toString().getBytes(StandardCharsets.UTF_8));
            String name = HexFormat.of().formatHex(digest, 0, 16);
            return folder.resolve(name.substring(0, 2)).resolve(name.substring(2) + TILE);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private synchronized void logOnce(IOException failed) {
        if (failureLogged) return;
        failureLogged = true;
        LOG.log(Level.WARNING, Messages.text("basemap.web.not-kept", folder, WriteProblem.reason(failed)));
    }
}
