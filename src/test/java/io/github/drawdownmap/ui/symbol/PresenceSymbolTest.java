package io.github.drawdownmap.ui.symbol;

import static io.github.drawdownmap.posture.PostureFixture.AIN_AL_ASAD;
import static io.github.drawdownmap.posture.PostureFixture.BAGHDAD;
import static io.github.drawdownmap.posture.PostureFixture.ERBIL;
import static io.github.drawdownmap.posture.PostureFixture.LEVELS;
import static io.github.drawdownmap.posture.PostureFixture.PRESS_REPORT;
import static io.github.drawdownmap.posture.PostureFixture.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Shown;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.ui.theme.Roles;
import io.github.drawdownmap.ui.theme.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class PresenceSymbolTest {
    private final PresenceSymbol symbol = new PresenceSymbol(LEVELS, 66);
    private final StackPane around = new StackPane(symbol);

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(around, 200, 200);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_level_that_holds_is_a_disc_in_its_colour() {
        show(planned(ERBIL, "2025-06-30"));
        assertThat(visibleParts()).containsExactlyInAnyOrder("core", "center");
        assertThat(shape("core").getFill()).isEqualTo(role("-level-full"));
    }

    @Test
    void a_shift_shows_core_hatching_even_pace_and_edge() {
        show(planned(BAGHDAD, "2025-06-30"));
        assertThat(visibleParts())
                .containsExactlyInAnyOrder("ground", "tint", "hatch", "pace", "ring", "core", "center");
        assertThat(shape("core").getFill()).isEqualTo(role("-level-reduced"));
        assertThat(shape("pace").getFill()).isEqualTo(role("-level-full"));
        assertThat(shape("ring").getStrokeDashArray()).isNotEmpty();
    }

    @Test
    void none_is_a_ring_alone() {
        show(reported(AIN_AL_ASAD, "2026-01-20"));
        assertThat(visibleParts()).containsExactly("ring");
        assertThat(shape("ring").getStroke()).isEqualTo(role("-level-none-edge"));
    }

    @Test
    void a_silent_track_shows_a_question_mark_and_no_disc() {
        show(reported(ERBIL, "2026-06-01"));
        assertThat(visibleParts()).containsExactlyInAnyOrder("ground", "tint", "ring", "question");
    }

    @Test
    void before_the_first_change_there_is_a_dotted_ring() {
        show(Shown.of(new Presence.Unstated()));
        assertThat(visibleParts()).containsExactly("ring");
        assertThat(shape("ring").getStrokeDashArray()).isNotEmpty();
    }

    @Test
    void the_plan_lies_around_the_report() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        show(new Shown(ERBIL.presenceOn(REPORTED, day), Optional.of(ERBIL.presenceOn(PRESS_REPORT, day))));
        assertThat(visibleParts()).containsExactlyInAnyOrder("core", "plan-halo", "plan", "center");
        assertThat(symbol.extent()).isEqualTo(35.5);
    }

    /// Sources dispute from 19 January to 26 September 2026 that Baghdad was left.
    @ParameterizedTest
    @CsvSource({"2026-01-18, false", "2026-01-19, true", "2026-09-26, true", "2026-09-27, false"})
    void a_dispute_is_a_dotted_line_as_on_a_lane(LocalDate day, boolean isDisputed) {
        Posture bundled = PostureReader.bundled();
        Site baghdad = bundled.site("baghdad").orElseThrow();
        show(Shown.of(baghdad, bundled.reportedTrack().stream().toList(), day));
        assertThat(visibleParts().contains("dispute")).isEqualTo(isDisputed);
        if (!isDisputed) return;
        assertThat(shape("dispute").getStroke()).isEqualTo(role("-gap-text"));
        assertThat(shape("dispute").getStrokeDashArray()).isNotEmpty();
    }

    @Test
    void selection_has_a_ring_in_its_own_colour() {
        onFxThread(() -> {
            symbol.makeChoosable();
            symbol.setSelected(true);
        });
        assertThat(shape("selection").getStroke()).isEqualTo(role("-symbol-selected"));
    }

    @Test
    void without_selection_there_is_no_ring() {
        onFxThread(symbol::makeChoosable);
        assertThat(shape("selection").getStroke()).isEqualTo(Color.TRANSPARENT);
    }

    @Test
    void scrubbing_within_a_window_rebuilds_nothing_and_asks_for_no_layout() {
        show(planned(AIN_AL_ASAD, "2025-03-01"));
        List<PathElement> lines = List.copyOf(((Path) part("hatch")).getElements());
        onFxThread(() -> {
            around.layout();
            for (int day = 1; day <= 28; day++) symbol.draw(planned(AIN_AL_ASAD, "2025-03-%02d".formatted(day)), 0.5);
            assertThat(around.isNeedsLayout()).isFalse();
        });
        assertThat(((Path) part("hatch")).getElements())
                .usingElementComparator((one, other) -> one.equals(other) ? 0 : 1)
                .isEqualTo(lines);
    }

    @Test
    void a_change_of_form_leaves_the_size_of_the_node_as_it_was() {
        show(planned(ERBIL, "2025-06-30"));
        assertThat(symbol.getLayoutBounds().getWidth()).isEqualTo(66);
        show(reported(AIN_AL_ASAD, "2026-01-20"));
        assertThat(symbol.getLayoutBounds().getWidth()).isEqualTo(66);
    }

    private static Shown planned(Site site, String day) {
        return Shown.of(site.presenceOn(PRESS_REPORT, LocalDate.parse(day)));
    }

    private static Shown reported(Site site, String day) {
        return Shown.of(site.presenceOn(REPORTED, LocalDate.parse(day)));
    }

    private void show(Shown shown) {
        onFxThread(() -> symbol.draw(shown, 0));
    }

    private void onFxThread(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            action.run();
            symbol.applyCss();
        });
    }

    private List<String> visibleParts() {
        return symbol.getChildrenUnmodifiable().stream()
                .filter(part -> !List.of("target", "selection", "focus")
                        .contains(part.getStyleClass().getFirst()))
                .filter(Node::isVisible)
                .map(part -> part.getStyleClass().getFirst())
                .toList();
    }

    private Node part(String styleClass) {
        return symbol.lookup("." + styleClass);
    }

    private Shape shape(String styleClass) {
        return (Shape) part(styleClass);
    }

    private static Color role(String name) {
        return Roles.of(Theme.LIGHT).color(name);
    }
}
