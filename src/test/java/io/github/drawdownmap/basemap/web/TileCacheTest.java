package io.github.drawdownmap.basemap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileCacheTest {
    private static final Instant UNTIL = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();

    private TileCache cache(long maxBytes) {
        return new TileCache(folder, maxBytes, clock);
    }

    private static URI address(int number) {
        return URI.create("https://t.example/" + number);
    }

    private static StoredTile tile(int number, int size) {
        byte[] picture = new byte[size];
        Arrays.fill(picture, (byte) number);
        return new StoredTile(picture, "\"v" + number + "\"", "", UNTIL, UNTIL);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Path onlyFile() throws IOException {
        assertThat(files()).hasSize(1);
        return files().getFirst();
    }

    @Test
    void a_tile_comes_back_as_it_was_written() {
        cache(1000).write(address(1), tile(1, 100));
        StoredTile read = cache(1000).read(address(1)).orElseThrow();
        assertThat(read.encoded()).hasSize(100).containsOnly(1);
        assertThat(read.etag()).isEqualTo("\"v1\"");
        assertThat(read.freshUntil()).isEqualTo(UNTIL);
    }

    @Test
    void a_tile_never_written_is_not_there() {
        assertThat(cache(1000).read(address(1))).isEmpty();
    }

    @Test
    void the_tiles_not_used_for_longest_go_first() {
        var cache = cache(10_000);
        for (int number = 0; number < 5; number++) {
            cache.write(address(number), tile(number, 1500));
            clock.pass(Duration.ofHours(2));
        }
        cache.read(address(0));
        for (int number = 5; number < 10; number++) {
            cache.write(address(number), tile(number, 1500));
            clock.pass(Duration.ofHours(2));
        }
        assertThat(cache.read(address(0))).isPresent();
        assertThat(cache.read(address(1))).isEmpty();
        assertThat(cache.read(address(9))).isPresent();
    }

    @Test
    void the_folder_stays_within_its_size_and_a_sixteenth() throws IOException {
        var cache = cache(100_000);
        for (int number = 0; number < 300; number++) cache.write(address(number), tile(number, 2000));
        long size = 0;
        for (Path file : files()) size += Files.size(file);
        assertThat(size).isBetween(90_000L, 100_000L + 100_000 / 16 + 2100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11, 60})
    void a_file_cut_short_by_a_crash_is_given_up(int length) throws IOException {
        cache(1000).write(address(1), tile(1, 100));
        Files.write(onlyFile(), Arrays.copyOf(Files.readAllBytes(onlyFile()), length));
        assertThat(cache(1000).read(address(1))).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void a_file_of_the_right_length_without_its_content_is_given_up() throws IOException {
        cache(1000).write(address(1), tile(1, 100));
        byte[] bytes = Files.readAllBytes(onlyFile());
        Arrays.fill(bytes, 50, bytes.length, (byte) 0);
        Files.write(onlyFile(), bytes);
        assertThat(cache(1000).read(address(1))).isEmpty();
    }

    @Test
    void a_part_left_by_a_crash_is_swept_and_a_young_one_is_not() throws IOException {
        Path nest = Files.createDirectories(folder.resolve("ab"));
        Path left = Files.writeString(nest.resolve("1.part"), "x");
        Path young = Files.writeString(nest.resolve("2.part"), "x");
        Files.setLastModifiedTime(left, FileTime.from(TestClock.START.minus(Duration.ofHours(2))));
        Files.setLastModifiedTime(young, FileTime.from(TestClock.START.minus(Duration.ofMinutes(2))));
        cache(1000).write(address(1), tile(1, 100));
        assertThat(left).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void a_folder_that_takes_no_tiles_is_told_once_in_a_sentence() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("tiles"), "");
        var warnings = new WarningCounter();
        var cache = new TileCache(inTheWay, 1000, new TestClock());
        cache.write(address(1), tile(1, 100));
        cache.write(address(2), tile(2, 100));
        assertThat(warnings.count()).isOne();
        assertThat(warnings.last())
                .startsWith("Tiles cannot be kept in " + inTheWay + " (")
                .endsWith("so each is fetched anew when it is needed.");
    }

    @Test
    void two_programs_may_write_and_read_the_same_tiles() throws Exception {
        var warnings = new WarningCounter();
        var one = cache(20_000);
        var other = cache(20_000);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int round = 0; round < 200; round++) {
            int number = round % 10;
            work.add(() -> {
                one.write(address(number), tile(number, 1500));
                return strangeBytes(other, number);
            });
            work.add(() -> {
                other.write(address(number), tile(number, 1500));
                return strangeBytes(one, number);
            });
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> strange : threads.invokeAll(work))
                assertThat(strange.get()).isZero();
        }
        assertThat(files()).allMatch(file -> file.toString().endsWith(".tile"));
        assertThat(warnings.count()).isZero();
    }

    /// Counts what the cache logs: each is a write or a sweep that failed.
    private static final class WarningCounter extends Handler {
        private final Logger logger = Logger.getLogger(TileCache.class.getName());
        private final AtomicInteger warnings = new AtomicInteger();
        private volatile String last = "";

        WarningCounter() {
            logger.addHandler(this);
        }

        String last() {
            return last;
        }

        int count() {
            logger.removeHandler(this);
            return warnings.get();
        }

        @Override
        public void publish(LogRecord warning) {
            warnings.incrementAndGet();
            last = String.valueOf(warning.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /// How many bytes of a tile read are not its own.
    private static int strangeBytes(TileCache cache, int number) {
        int strange = 0;
        for (byte each : cache.read(address(number)).map(StoredTile::encoded).orElse(new byte[0]))
            if (each != number) strange++;
        return strange;
    }
}
