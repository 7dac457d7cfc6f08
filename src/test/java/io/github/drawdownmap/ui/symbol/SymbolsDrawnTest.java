package io.github.drawdownmap.ui.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.drawn.Drawn;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// What is drawn of a presence, as it was when somebody last looked.
@ExtendWith(InWindow.class)
class SymbolsDrawnTest {
    private static final double RADIUS = 20;
    private static final List<Level> LEVELS = PostureFixture.LEVELS;

    @ParameterizedTest
    @EnumSource
    void a_site_at_each_presence(Theme theme) {
        draw(theme, 2, () -> {
                    HBox row = new HBox(8);
                    presences().forEach(geometry -> {
                        PresenceSymbol symbol = new PresenceSymbol(LEVELS, 2 * RADIUS);
                        symbol.draw(geometry);
                        row.getChildren().add(symbol);
                    });
                    return row;
                })
                .assertLooksAsStored("presences-" + name(theme));
    }

    private static Stream<SymbolGeometry> presences() {
        Level none = LEVELS.getFirst();
        Level middle = LEVELS.get(LEVELS.size() / 2);
        Level full = LEVELS.getLast();
        SymbolGeometry left = SymbolGeometry.ofLevel(none, RADIUS);
        return Stream.concat(
                LEVELS.stream().map(level -> SymbolGeometry.ofLevel(level, RADIUS)),
                Stream.of(
                        SymbolGeometry.ofShift(full, none, 0.5, RADIUS),
                        SymbolGeometry.ofShift(full, middle, 1, RADIUS),
                        SymbolGeometry.ofSilence(middle, RADIUS),
                        SymbolGeometry.ofUnstated(RADIUS),
                        left.within(full, RADIUS)));
    }

    /// Three tints of 12 % would be one of 32 %.
    @ParameterizedTest
    @EnumSource
    void pale_symbols_that_lie_on_each_other_are_no_darker_than_one(Theme theme) {
        Color one = beside(theme, 1);
        Color three = beside(theme, 3);
        assertThat(three.getRed()).isCloseTo(one.getRed(), within(0.03));
        assertThat(three.getGreen()).isCloseTo(one.getGreen(), within(0.03));
        assertThat(three.getBlue()).isCloseTo(one.getBlue(), within(0.03));
    }

    /// The colour beside the question mark of silent symbols in one place.
    private static Color beside(Theme theme, int count) {
        Drawn drawn = draw(
                theme,
                1,
                () -> new StackPane(IntStream.range(0, count)
                        .mapToObj(index -> {
                            PresenceSymbol symbol = new PresenceSymbol(LEVELS, 2 * RADIUS);
                            symbol.draw(SymbolGeometry.ofSilence(LEVELS.getLast(), RADIUS));
                            return symbol;
                        })
                        .toArray(PresenceSymbol[]::new)));
        int argb = drawn.argb(drawn.width() / 2 - (int) (RADIUS * 0.7), drawn.height() / 2);
        return Color.rgb((argb >> 16) & 0xff, (argb >> 8) & 0xff, argb & 0xff);
    }

    @ParameterizedTest
    @EnumSource
    void the_legend_when_a_report_is_compared_with_a_plan(Theme theme) {
        draw(theme, 1, () -> {
                    Session session = new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY);
                    Legend legend = new Legend(session);
                    session.show(View.COMPARE);
                    return legend;
                })
                .assertLooksAsStored("legend-compare-" + name(theme));
    }

    private static String name(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    private interface Subject {
        Pane make();
    }

    /// At the size that the subject wants, on the ground of the theme.
    private static Drawn draw(Theme theme, double scale, Subject subject) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Pane drawn = subject.make();
            drawn.setStyle("-fx-background-color: -app-surface; -fx-padding: 8px");
            Scene scene = new Scene(drawn);
            scene.setUserAgentStylesheet(theme.userAgentStylesheet());
            scene.getStylesheets().setAll(theme.stylesheets());
            drawn.applyCss();
            drawn.autosize();
            drawn.layout();
            return Drawn.of(drawn, drawn.getWidth(), drawn.getHeight(), scale);
        });
    }
}
