package io.github.drawdownmap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @Nested
    class A_file {
        @TempDir
        private Path folder = Path.of("");

        private long count() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.count();
            }
        }

        @Test
        void appears_when_it_is_kept() throws IOException {
            Path target = folder.resolve("a.txt");
            try (WholeFile file = WholeFile.at(target, false)) {
                file.out().write('x');
                assertThat(target).doesNotExist();
                file.keep();
            }
            assertThat(target).hasContent("x");
            assertThat(count()).isOne();
        }

        @Test
        void leaves_nothing_when_it_is_not() throws IOException {
            try (WholeFile file = WholeFile.at(folder.resolve("a.txt"), false)) {
                file.out().write('x');
            }
            assertThat(count()).isZero();
        }

        @Test
        void replaces_only_when_it_may() throws IOException {
            Path target = Files.writeString(folder.resolve("a.txt"), "old");
            assertThatThrownBy(() -> WholeFile.check(target, false)).isInstanceOf(FileAlreadyExistsException.class);
            try (WholeFile file = WholeFile.at(target, true)) {
                file.out().write('x');
                file.keep();
            }
            assertThat(target).hasContent("x");
        }

        @Test
        void needs_its_folder() {
            assertThatThrownBy(() -> WholeFile.check(folder.resolve("no/a.txt"), false))
                    .isInstanceOf(MissingFolderException.class);
        }

        /// No file system in use takes more than 255 letters.
        @Test
        void needs_a_name_that_the_disk_takes() throws IOException {
            Path target = folder.resolve("a".repeat(300) + ".txt");
            assertThatThrownBy(() -> WholeFile.check(target, false)).isInstanceOf(FileSystemException.class);
            assertThat(count()).isZero();
        }

        /// Not even the user who may do everything can put a file there.
        @Test
        @EnabledOnOs(OS.LINUX)
        void needs_a_folder_that_takes_files() {
            assertThatThrownBy(() -> WholeFile.check(Path.of("/sys/a.txt"), false))
                    .isInstanceOf(FileSystemException.class);
        }

        @Test
        void is_looked_at_beforehand_without_a_trace() throws IOException {
            WholeFile.check(folder.resolve("a.txt"), false);
            assertThat(count()).isZero();
        }

        @Test
        void is_given_up_by_a_thread_that_is_interrupted() throws IOException {
            try (WholeFile file = WholeFile.at(folder.resolve("a.txt"), false)) {
                file.out().write('x');
                Thread.currentThread().interrupt();
                assertThatThrownBy(file::keep).isInstanceOf(ClosedByInterruptException.class);
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThat(count()).isZero();
        }

        @Test
        void is_written_behind_a_link_that_stays() throws IOException {
            Path real = Files.writeString(folder.resolve("real.txt"), "old");
            Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));
            write(link, true);
            assertThat(link).isSymbolicLink();
            assertThat(real).hasContent("x");
            assertThat(count()).isEqualTo(2);
        }

        @Test
        void is_not_written_where_links_lead_to_each_other() throws IOException {
            Path one = Files.createSymbolicLink(folder.resolve("one.txt"), Path.of("other.txt"));
            Files.createSymbolicLink(folder.resolve("other.txt"), Path.of("one.txt"));
            assertThatThrownBy(() -> write(one, true)).hasMessageContaining("Too many levels of symbolic links");
            assertThat(one).isSymbolicLink();
        }

        @Test
        void is_written_behind_a_link_to_what_is_not_there_yet() throws IOException {
            Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("new.txt"));
            write(link, false);
            assertThat(link).isSymbolicLink();
            assertThat(folder.resolve("new.txt")).hasContent("x");
        }

        @Test
        @EnabledOnOs(OS.LINUX)
        void is_a_device_when_one_is_there() throws IOException {
            Path device = Files.createSymbolicLink(folder.resolve("nothing"), Path.of("/dev/null"));
            write(device, false);
            assertThat(device).isSymbolicLink();
            assertThat(count()).isOne();
            Files.delete(device);
        }

        @Test
        @EnabledOnOs(OS.LINUX)
        void says_why_a_device_takes_nothing() throws IOException {
            try (WholeFile file = WholeFile.at(Path.of("/dev/full"), false)) {
                file.out().write('x');
                assertThatThrownBy(file::keep).hasMessage("No space left on device");
            } catch (IOException closed) {
                assertThat(closed).hasMessage("No space left on device");
            }
        }

        @Test
        @EnabledOnOs({OS.LINUX, OS.MAC})
        void may_be_read_by_those_who_might_read_the_one_before() throws IOException {
            Path target = Files.writeString(folder.resolve("a.txt"), "old");
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw----"));
            write(target, true);
            assertThat(Files.getPosixFilePermissions(target)).isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
        }

        @Test
        @EnabledOnOs({OS.LINUX, OS.MAC})
        void may_have_as_long_a_name_as_the_system_takes() throws IOException {
            Path target = folder.resolve("x".repeat(251) + ".txt");
            write(target, false);
            assertThat(target).hasContent("x");
        }

        @Test
        void is_made_under_a_name_that_nobody_can_foresee() throws IOException {
            Path target = folder.resolve("a.txt");
            try (WholeFile one = WholeFile.at(target, false);
                    WholeFile other = WholeFile.at(target, false)) {
                one.out().write('x');
                other.out().write('x');
                assertThat(count()).isEqualTo(2);
            }
        }

        @Test
        void takes_away_what_a_program_left_that_was_killed() throws Exception {
            Process killed = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            Several_files.root(WholeFile.class)
                                    + File.pathSeparator
                                    + Several_files.root(HalfWritten.class),
                            HalfWritten.class.getName(),
                            folder.resolve("1.txt").toString())
                    .start();
            assertThat(killed.inputReader().readLine()).isEqualTo("writing");
            killed.destroyForcibly();
            assertThat(killed.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(count()).isOne();

            write(folder.resolve("a.txt"), false);

            assertThat(folder).isDirectoryContaining("glob:**/a.txt");
            assertThat(count()).isOne();
        }

        private static void write(Path target, boolean replace) throws IOException {
            try (WholeFile file = WholeFile.at(target, replace)) {
                file.out().write('x');
                file.keep();
            }
        }
    }

    @Nested
    class Several_files {
        @TempDir
        private Path folder = Path.of("");

        private List<String> names() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString()).sorted().toList();
            }
        }

        private void fill(WholeFiles files, String name) throws IOException {
            WholeFile file = files.add(folder.resolve(name));
            file.out().write('x');
            file.complete();
        }

        @Test
        void appear_together() throws IOException {
            try (WholeFiles files = new WholeFiles(false)) {
                fill(files, "1.txt");
                fill(files, "2.txt");
                assertThat(names()).doesNotContain("1.txt", "2.txt");
                files.keep();
            }
            assertThat(names()).containsExactly("1.txt", "2.txt");
        }

        @Test
        void leave_nothing_when_the_last_is_not_written_and_those_that_were_there_stay() throws IOException {
            Path old = Files.writeString(folder.resolve("1.txt"), "old");
            try (WholeFiles files = new WholeFiles(true)) {
                fill(files, "1.txt");
                fill(files, "2.txt");
            }
            assertThat(names()).containsExactly("1.txt");
            assertThat(old).hasContent("old");
        }

        @Test
        void leave_nothing_when_the_program_is_told_to_end() throws Exception {
            Process program = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            root(WholeFile.class) + File.pathSeparator + root(HalfWritten.class),
                            HalfWritten.class.getName(),
                            folder.resolve("1.txt").toString(),
                            folder.resolve("2.txt").toString())
                    .start();
            assertThat(program.inputReader().readLine()).isEqualTo("writing");
            assertThat(names()).hasSize(2);
            program.destroy();
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(names()).isEmpty();
        }

        /// The folder of classes that a class was loaded from.
        static Path root(Class<?> type) throws URISyntaxException {
            String name = type.getName().replace('.', '/') + ".class";
            String file = Objects.requireNonNull(type.getResource("/" + name)).toString();
            return Path.of(new URI(file.substring(0, file.length() - name.length())));
        }
    }
}
