package io.github.drawdownmap.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
    private static final int SECONDS = 20;
    private static final String GONE = "gone";

    @TempDir
    Path folder;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @SuppressWarnings("NullAway.Init") // set by prepare()
    private Path file;

    private Optional<FileWatch> watch = Optional.empty();

    @BeforeEach
    void prepare() throws IOException {
        file = Files.writeString(folder.resolve("posture.geojson"), "one");
    }

    @AfterEach
    void close() {
        watch.ifPresent(FileWatch::close);
    }

    /// Watches, and waits until it does: what is another from the start is told when the folder is being watched.
    private Path storyInAFolder() throws IOException {
        Path stories = Files.createDirectory(folder.resolve("stories"));
        return Files.writeString(stories.resolve("posture.geojson"), "one");
    }

    private void watch(Path path) throws InterruptedException {
        watch = Optional.of(FileWatch.start(path, FileWatch.Stamp::of, Optional.empty(), () -> heard.add(read(path))));
        assertThat(heard.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo("one");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            return GONE;
        }
    }

    private void await(String content) throws InterruptedException {
        String latest = "";
        while (!latest.equals(content)) {
            latest = heard.poll(SECONDS, TimeUnit.SECONDS);
            assertThat(latest).as("told in time").isNotNull();
        }
    }

    @Test
    void a_file_that_is_written_over_is_told() throws Exception {
        watch(file);
        Files.writeString(file, "two and more");
        await("two and more");
    }

    @Test
    void a_file_that_another_takes_the_place_of_is_told_each_time() throws Exception {
        watch(file);
        for (String content : new String[] {"two", "three"}) {
            Path draft = Files.writeString(folder.resolve("draft"), content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            await(content);
        }
    }

    @Test
    void a_file_that_goes_and_comes_back_is_told_when_it_is_back() throws Exception {
        watch(file);
        Files.delete(file);
        Files.writeString(file, "back");
        await("back");
    }

    @Test
    void a_file_that_is_deleted_is_told_and_so_is_the_same_file_when_it_is_back() throws Exception {
        Path away = folder.resolve("away");
        watch(file);
        Files.move(file, away);
        await(GONE);
        Files.move(away, file);
        await("one");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_whose_folder_is_moved_away_or_deleted_is_told() throws Exception {
        Path story = storyInAFolder();
        Path stories = story.getParent();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("stories");
        watch(story);
        Files.move(stories, elsewhere);
        await(GONE);
        Files.move(elsewhere, stories);
        await("one");
        Files.delete(story);
        Files.delete(stories);
        await(GONE);
    }

    @Test
    void of_files_that_belong_together_each_is_told() throws Exception {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Path sites = Files.writeString(tables.resolve("sites.csv"), "one");
        watch = Optional.of(FileWatch.start(
                tables, all -> FileWatch.Stamp.of(List.of(sites)), Optional.empty(), () -> heard.add(read(sites))));
        await("one");
        Files.writeString(sites, "two and more");
        await("two and more");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void behind_a_link_the_file_is_watched_where_it_lies() throws Exception {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("links")).resolve("link"), file);
        watch(link);
        Files.writeString(file, "two and more");
        await("two and more");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_that_leads_elsewhere_now_is_followed_there() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        Path elsewhere = Files.writeString(
                Files.createDirectory(folder.resolve("elsewhere")).resolve("posture.geojson"), "elsewhere");
        watch(link);
        Path draft = Files.createSymbolicLink(folder.resolve("draft"), elsewhere);
        Files.move(draft, link, StandardCopyOption.REPLACE_EXISTING);
        await("elsewhere");
        Files.writeString(elsewhere, "elsewhere, later");
        await("elsewhere, later");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_that_another_takes_the_place_of_is_followed() throws Exception {
        Path story = storyInAFolder();
        Path stories = story.getParent();
        watch(story);
        Files.move(stories, folder.resolve("stories, old"));
        Files.createDirectory(stories);
        Files.writeString(story, "two and more");
        await("two and more");
        Files.writeString(story, "three, and still more");
        await("three, and still more");
    }

    /// A log, or a download that goes on.
    @Test
    void a_neighbour_that_is_never_quiet_keeps_nothing_back() throws Exception {
        watch(file);
        Thread log = Thread.startVirtualThread(this::writeOn);
        Files.writeString(file, "two and more");
        await("two and more");
        log.interrupt();
        log.join();
    }

    private void writeOn() {
        try {
            for (int line = 0; !Thread.currentThread().isInterrupted(); line++) {
                Files.writeString(folder.resolve("log"), "line " + line);
                Thread.sleep(10);
            }
        } catch (IOException | InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void other_files_of_the_folder_are_not_told_of() throws Exception {
        watch(file);
        Files.writeString(folder.resolve("neighbour"), "other");
        Files.writeString(file, "two and more");
        await("two and more");
        assertThat(heard).isEmpty();
    }
}
