package io.github.drawdownmap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// The packages know only what lies below them.
@AnalyzeClasses(packages = "io.github.drawdownmap", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.drawdownmap.";
    private static final long MOST_FILES = 20;

    @ArchTest
    static final ArchRule geo_knows_nothing = only("geo");

    @ArchTest
    static final ArchRule time_knows_nothing = only("time");

    @ArchTest
    static final ArchRule words_on_screen_know_nothing = only("i18n");

    @ArchTest
    static final ArchRule what_a_spreadsheet_does_knows_nothing = only("spreadsheet");

    @ArchTest
    static final ArchRule the_posture_knows_places_and_times = only("posture", "geo", "time");

    @ArchTest
    static final ArchRule reading_a_file_needs_no_more_than_the_posture =
            only("data", "posture", "geo", "time", "spreadsheet");

    @ArchTest
    static final ArchRule wording_puts_a_look_into_words = only("wording", "look", "posture", "geo", "time", "i18n");

    @ArchTest
    static final ArchRule the_look_is_at_a_posture = only("look", "posture", "geo", "time");

    @ArchTest
    static final ArchRule the_session_holds_a_look = only("session", "look", "posture", "geo", "time");

    @ArchTest
    static final ArchRule the_kit_of_all_views_knows_no_view =
            only("ui", "session", "look", "wording", "posture", "geo", "time", "i18n");

    @ArchTest
    static final ArchRule a_basemap_knows_no_sites = only("basemap", "ui.theme", "ui.pixels", "files", "geo", "i18n");

    @ArchTest
    static final ArchRule a_file_knows_nothing_of_what_is_in_it = only("files", "i18n");

    @ArchTest
    static final ArchRule views_meet_in_the_session =
            slices().matching(ROOT + "(map|timeline|details|export)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule nobody_knows_the_shell = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "shell..");

    @ArchTest
    static final ArchRule only_the_shell_reads_files = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "shell..", ROOT + "data..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "data..");

    @ArchTest
    static final ArchRule only_the_map_shows_a_basemap = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + "shell..", ROOT + "picture..", ROOT + "map..", ROOT + "basemap..", ROOT + "export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "basemap..");

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

    private static boolean ignoresValue(JavaCall<?> call) {
        return call.getName().equals("subscribe")
                && call.getTarget().getRawParameterTypes().stream()
                        .allMatch(type -> type.isEquivalentTo(Runnable.class));
    }

    /// Of our own packages, a package may know itself and those named.
    private static ArchRule only(String name, String... others) {
        String[] allowed = below(others);
        DescribedPredicate<JavaClass> foreign = JavaClass.Predicates.resideInAPackage("io.github.drawdownmap..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(ROOT + name + "..")))
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed)))
                .as("in packages of ours other than " + name + " and " + Arrays.toString(others));
        return classes()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(foreign));
    }

    private static String[] below(String... names) {
        return Arrays.stream(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}
