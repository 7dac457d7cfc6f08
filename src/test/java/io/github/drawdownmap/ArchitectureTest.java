package io.github.drawdownmap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.chrono.ChronoLocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.assertj.core.api.SoftAssertions;

/// The packages know only what lies below them.
@AnalyzeClasses(packages = "io.github.drawdownmap", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.drawdownmap.";
    private static final long MOST_FILES = 20;
    private static final int MOST_LINES = 350;
    private static final int LONGEST_LINE = 120;

    /// From the ground up: a package, and which of those below it may know. The shell connects all of them.
    private static final Map<String, List<String>> HOUSE = house("""
            geo:
            time:
            i18n:
            spreadsheet:
            posture: geo time
            files: i18n
            look: posture geo time
            data: posture files geo time spreadsheet
            session: look posture
            wording: look posture geo time i18n
            ui: session look wording posture time i18n
            basemap: ui.theme ui.pixels files geo i18n
            timeline: ui session look wording posture time i18n
            details: ui session look wording posture time i18n
            export: ui.theme wording posture geo time i18n spreadsheet
            map: basemap ui session look wording posture geo i18n
            picture: map timeline export basemap ui session look wording posture files time i18n
            """);

    @ArchTest
    static void a_package_knows_no_more_than_it_may(JavaClasses classes) {
        SoftAssertions all = new SoftAssertions();
        HOUSE.forEach((name, below) -> {
            String[] allowed = Stream.concat(Stream.of(name, "shell"), below.stream())
                    .map(ArchitectureTest::inside)
                    .toArray(String[]::new);
            all.assertThatCode(() -> onlyOf(name, allowed).check(classes)).doesNotThrowAnyException();
        });
        all.assertAll();
    }

    @ArchTest
    static void a_package_may_know_no_more_than_it_needs(JavaClasses classes) {
        SoftAssertions all = new SoftAssertions();
        HOUSE.forEach((name, below) -> all.assertThat(below)
                .as("what " + name + " may know")
                .filteredOn(other -> !knows(classes, name, other))
                .isEmpty());
        all.assertAll();
    }

    @ArchTest
    static void arrows_of_the_house_point_down(JavaClasses classes) {
        List<String> order = List.copyOf(HOUSE.keySet());
        HOUSE.forEach((name, below) -> assertThat(below)
                .as(name)
                .map(other -> order.indexOf(other.replaceFirst("[.].*", "")))
                .allSatisfy(floor -> assertThat(floor).isBetween(0, order.indexOf(name) - 1)));
        Set<String> rooms = classes.stream()
                .map(JavaClass::getPackageName)
                .filter(room -> room.startsWith(ROOT))
                .map(room -> room.substring(ROOT.length()).replaceFirst("[.].*", ""))
                .collect(Collectors.toSet());
        assertThat(rooms)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(order.stream(), Stream.of("shell")).toList());
    }

    private static Map<String, List<String>> house(String rooms) {
        Map<String, List<String>> house = new LinkedHashMap<>();
        rooms.lines()
                .map(line -> line.split(":", -1))
                .forEach(room -> house.put(
                        room[0],
                        Stream.of(room[1].split(" ", -1))
                                .filter(other -> !other.isEmpty())
                                .toList()));
        return house;
    }

    private static boolean knows(JavaClasses classes, String name, String other) {
        return classes.stream()
                .filter(JavaClass.Predicates.resideInAPackage(inside(name)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(arrow -> arrow.getTargetClass().getPackageName().startsWith(ROOT + other));
    }

    /// The shell is left to the rule on it.
    private static ArchRule onlyOf(String name, String... allowed) {
        DescribedPredicate<JavaClass> foreign = JavaClass.Predicates.resideInAPackage("io.github.drawdownmap..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed)))
                .as("in packages of ours other than " + Arrays.toString(allowed));
        return noClasses().that().resideInAPackage(inside(name)).should().dependOnClassesThat(foreign);
    }

    private static String inside(String name) {
        return ROOT + name + "..";
    }

    @ArchTest
    static final ArchRule nobody_knows_the_shell = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "shell..");

    @ArchTest
    static final ArchRule packages_form_no_ring =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rooms_of_a_package_form_no_ring =
            slices().matching(ROOT + "(**)").should().beFreeOfCycles();

    @ArchTest
    static void a_package_is_small_enough_to_be_seen_at_once(JavaClasses classes) {
        Map<String, Long> files = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_FILES));
    }

    @ArchTest
    static final ArchRule only_what_reads_and_writes_json_knows_jackson = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "data..", ROOT + "export.table")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule only_map_and_basemap_know_gluon = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "map..", ROOT + "basemap..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.gluonhq..");

    @ArchTest
    static void a_package_says_what_it_is(JavaClasses classes) throws IOException {
        assertThat(sources(classes))
                .allSatisfy(file ->
                        assertThat(file.resolveSibling("package-info.java")).exists());
    }

    @ArchTest
    static void a_file_is_read_in_one_sitting(JavaClasses classes) throws IOException {
        assertThat(sources(classes))
                .allSatisfy(file ->
                        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    /// By a JDK that knows comments of three slashes, the formatter counts the indent of such a line twice, breaks one
    /// that is then too long, and leaves code that is none: whoever runs Maven by it could not build.
    @ArchTest
    static void the_lines_of_a_comment_are_short_enough_for_the_formatter_by_any_jdk(JavaClasses classes)
            throws IOException {
        assertThat(classes).isNotEmpty();
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> {
                        List<String> lines = Files.readAllLines(file);
                        for (int i = 1; i < lines.size(); i++) {
                            int indent = lines.get(i).indexOf("///");
                            if (indent > 0 && lines.get(i - 1).strip().startsWith("///"))
                                assertThat(lines.get(i)).hasSizeLessThanOrEqualTo(LONGEST_LINE - indent);
                        }
                    });
        }
    }

    /// The files that classes come from.
    private static Set<Path> sources(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getPackageName().startsWith(ROOT))
                .map(type -> Path.of("src", "main", "java")
                        .resolve(type.getPackageName().replace('.', '/'))
                        .resolve(type.getSource().orElseThrow().getFileName().orElseThrow()))
                .collect(Collectors.toSet());
    }

    /// Those of a nested class that is no group of properties as well are left out without a word.
    @ArchTest
    static void each_property_is_tried(JavaClasses classes) throws IOException {
        assertThat(classes).isNotEmpty();
        try (Stream<Path> tests = Files.walk(Path.of("src", "test", "java"))) {
            assertThat(tests.filter(file -> file.toString().endsWith("Test.java")))
                    .allSatisfy(file -> {
                        List<String> parts = List.of(Files.readString(file).split("\n    @Nested\n"));
                        for (int i = 1; i < parts.size(); i++)
                            if (parts.get(i).contains("\n        @Property"))
                                assertThat(parts.get(i - 1)).endsWith("\n    @Group");
                    });
        }
    }

    /// The file of tiles hushes an engine that logs in its own way.
    @ArchTest
    static final ArchRule there_is_one_log = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + "basemap.mbtiles.MbTilesFile")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule today_is_passed_in = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "shell..")
            .should()
            .callMethodWhere(describe("one asks the calendar", ArchitectureTest::asksCalendar));

    @ArchTest
    static final ArchRule nothing_that_all_share_changes = fields().that()
            .areStatic()
            .and(describe("are written by us", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            // Gluon makes the retriever by itself and has no way to hand it anything.
            .and()
            .areNotDeclaredIn(ROOT + "map.tiles.GluonTileRetriever")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule only_the_shell_prints = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "shell..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    /// Elsewhere what is told arrives on the thread of the screen already.
    @ArchTest
    static final ArchRule few_go_over_to_the_thread_of_the_screen = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "shell..", ROOT + "map..", ROOT + "picture", ROOT + "ui.controls.selection")
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule pixels_are_painted_in_few_places = noClasses()
            .that()
            .resideOutsideOfPackages(below(
                    "basemap", "map.names", "map.tiles", "export.picture", "picture", "ui.pixels", "ui.theme", "shell"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.print..");

    @ArchTest
    static final ArchRule values_words_and_files_need_no_screen = noClasses()
            .that()
            .resideInAnyPackage(
                    below("geo", "time", "posture", "look", "data", "files", "i18n", "spreadsheet", "wording"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "java.awt..", "javax.swing..");

    @ArchTest
    static final ArchRule the_session_has_properties_and_no_nodes = noClasses()
            .that()
            .resideInAPackage(ROOT + "session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..");

    /// Without a locale of its own, a number in a file's name or a stylesheet is written in the digits of the
    /// machine's.
    @ArchTest
    static final ArchRule nothing_is_written_as_the_machine_happens_to_write = noClasses()
            .should()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(PrintStream.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(PrintWriter.class, "printf", String.class, Object[].class);

    /// Such a listener hears of a value that has become invalid once, and never again unless it reads the value.
    @ArchTest
    static final ArchRule who_subscribes_to_a_value_reads_it = noClasses()
            .should()
            .callMethodWhere(describe("one subscribes without the value", ArchitectureTest::ignoresValue));

    private static boolean asksCalendar(JavaCall<?> call) {
        boolean isToday = call.getName().equals("now") && call.getTargetOwner().isAssignableTo(ChronoLocalDate.class);
        boolean isClock =
                call.getName().startsWith("system") && call.getTargetOwner().isAssignableTo(Clock.class);
        return isToday || isClock;
    }

    private static boolean ignoresValue(JavaCall<?> call) {
        return call.getName().equals("subscribe")
                && call.getTarget().getRawParameterTypes().stream()
                        .allMatch(type -> type.isEquivalentTo(Runnable.class));
    }

    private static String[] below(String... names) {
        return Arrays.stream(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}
