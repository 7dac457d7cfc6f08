package io.github.drawdownmap.ui.symbol;

import static io.github.drawdownmap.posture.PostureFixture.FULL;
import static io.github.drawdownmap.posture.PostureFixture.NONE;
import static io.github.drawdownmap.posture.PostureFixture.REDUCED;
import static io.github.drawdownmap.posture.PostureFixture.REPORT;
import static io.github.drawdownmap.posture.PostureFixture.RESIDUAL;
import static io.github.drawdownmap.posture.PostureFixture.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.look.Shown;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.ui.symbol.SymbolGeometry.Form;
import io.github.drawdownmap.ui.symbol.SymbolGeometry.Outline;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolGeometryTest {
    private static final Offset<Double> EXACT = within(1e-9);

    /// Eleven days, so that a day is a tenth of the way.
    private static final String WINDOW = "2025-01-01/2025-01-11";

    @Group
    @Nested
    class A_level_that_holds {

        @Test
        void is_a_disc_of_the_full_radius_when_its_weight_is_1() {
            SymbolGeometry geometry = geometry(holding(FULL));
            assertThat(geometry.form()).isEqualTo(Form.HOLDING);
            assertThat(geometry.core()).isEqualTo(100);
            assertThat(geometry.outer()).isEqualTo(100);
        }

        @Test
        void is_half_as_wide_when_it_weighs_a_quarter() {
            Level quarter = new Level("quarter", 1, "Quarter", "quarter", "", 0.25);
            assertThat(geometry(holding(quarter)).core()).isCloseTo(50, EXACT);
        }

        @Property
        void has_an_area_in_proportion_to_its_weight(@ForAll @DoubleRange(min = 0.01, max = 1) double weight) {
            double radius = geometry(holding(new Level("any", 1, "Any", "any", "", weight)))
                    .core();
            assertThat(radius * radius).isCloseTo(weight * 100 * 100, within(1e-6));
        }

        @Test
        void is_a_small_hollow_ring_when_it_is_none() {
            SymbolGeometry geometry = geometry(holding(NONE));
            assertThat(geometry.form()).isEqualTo(Form.NONE);
            assertThat(geometry.core()).isZero();
            assertThat(geometry.outer()).isCloseTo(100 / 6.0, EXACT);
        }

        @Test
        void is_still_to_be_seen_when_it_is_none_in_a_small_symbol() {
            assertThat(SymbolGeometry.of(Shown.of(holding(NONE)), 0, 12).outer())
                    .isEqualTo(3.5);
        }
    }

    @Group
    @Nested
    class A_shift {

        @Test
        void has_a_core_of_what_remains_and_an_edge_at_what_was() {
            SymbolGeometry geometry = geometry(shifting(FULL, REDUCED, 0));
            assertThat(geometry.form()).isEqualTo(Form.SHIFTING);
            assertThat(geometry.rank()).isEqualTo(FULL.rank());
            assertThat(geometry.coreRank()).isEqualTo(REDUCED.rank());
            assertThat(geometry.core()).isCloseTo(100 * Math.sqrt(0.4), EXACT);
            assertThat(geometry.outer()).isEqualTo(100);
        }

        @Test
        void has_no_core_when_nothing_remains() {
            assertThat(geometry(shifting(FULL, NONE, 0.5)).core()).isZero();
        }

        @ParameterizedTest
        @CsvSource({"0, 100", "0.19, 90", "0.36, 80", "0.75, 50", "1, 0"})
        void has_its_boundary_where_an_even_loss_of_area_would_be(double share, double radius) {
            assertThat(geometry(shifting(FULL, NONE, share)).pace()).isCloseTo(radius, within(1e-6));
        }

        @Test
        void grows_from_the_core_outwards_when_the_level_rises() {
            SymbolGeometry geometry = geometry(shifting(NONE, FULL, 0.25));
            assertThat(geometry.core()).isZero();
            assertThat(geometry.pace()).isCloseTo(50, EXACT);
            assertThat(geometry.outer()).isEqualTo(100);
            assertThat(geometry.rank()).isEqualTo(FULL.rank());
        }

        @Test
        void goes_on_within_a_day() {
            // Share 0.7 and half a day of ten days: 0.75 gone, a quarter of the area left.
            Shown shown = Shown.of(shifting(FULL, NONE, 0.7));
            assertThat(SymbolGeometry.of(shown, 0.5, 100).pace()).isCloseTo(50, within(1e-6));
        }

        @Test
        void does_not_go_beyond_its_end() {
            Shown shown = Shown.of(shifting(FULL, REDUCED, 1));
            assertThat(SymbolGeometry.of(shown, 0.5, 100).pace()).isCloseTo(100 * Math.sqrt(0.4), EXACT);
        }

        @Test
        void stands_still_when_its_end_is_open() {
            Shown shown = Shown.of(new Presence.Shifting(FULL, change(NONE, "2025-01-01/..", REPORT), 0));
            assertThat(SymbolGeometry.of(shown, 0.5, 100).pace()).isEqualTo(100);
        }

        @Property
        void keeps_its_boundary_between_core_and_edge(
                @ForAll @DoubleRange(max = 1) double share, @ForAll @DoubleRange(max = 1) double dayFraction) {
            SymbolGeometry geometry = SymbolGeometry.of(Shown.of(shifting(FULL, REDUCED, share)), dayFraction, 100);
            assertThat(geometry.pace()).isBetween(geometry.core() - 1e-9, geometry.outer());
        }

        @Test
        void differs_in_pace_only_from_the_day_before() {
            SymbolGeometry before = geometry(shifting(FULL, REDUCED, 0.2));
            assertThat(geometry(shifting(FULL, REDUCED, 0.3)).isAtAnotherPaceThan(before))
                    .isTrue();
            assertThat(geometry(shifting(FULL, NONE, 0.3)).isAtAnotherPaceThan(before))
                    .isFalse();
            assertThat(geometry(holding(REDUCED)).isAtAnotherPaceThan(before)).isFalse();
        }
    }

    @Nested
    class What_is_not_known {

        @Test
        void a_silent_track_keeps_its_last_level_as_an_outline() {
            SymbolGeometry geometry = geometry(silent(REDUCED));
            assertThat(geometry.form()).isEqualTo(Form.SILENT);
            assertThat(geometry.rank()).isEqualTo(REDUCED.rank());
            assertThat(geometry.core()).isZero();
            assertThat(geometry.outer()).isCloseTo(100 * Math.sqrt(0.4), EXACT);
        }

        @Test
        void a_silent_track_has_room_for_its_question_mark() {
            assertThat(SymbolGeometry.of(Shown.of(silent(NONE)), 0, 12).outer()).isEqualTo(7);
        }

        @Test
        void an_unstated_presence_is_as_small_as_none() {
            SymbolGeometry geometry = geometry(new Presence.Unstated());
            assertThat(geometry.form()).isEqualTo(Form.UNSTATED);
            assertThat(geometry.outer()).isCloseTo(100 / 6.0, EXACT);
        }
    }

    @Nested
    class The_plan_in_the_compare_view {

        @Test
        void is_one_line_just_outside_the_disc_of_its_level() {
            assertThat(plan(holding(FULL))).contains(new Outline(0, 102.5, 0, false));
        }

        @Test
        void is_two_lines_around_both_levels_of_a_shift() {
            Level quarter = new Level("quarter", 1, "Quarter", "quarter", "", 0.25);
            assertThat(plan(shifting(FULL, quarter, 0.5))).contains(new Outline(52.5, 102.5, 0, true));
        }

        @Test
        void is_a_dashed_line_alone_when_a_shift_ends_at_none() {
            assertThat(plan(shifting(FULL, NONE, 0.5))).contains(new Outline(0, 102.5, 0, true));
        }

        @Test
        void is_a_short_bar_below_the_symbol_when_nobody_is_to_be_there() {
            double edgeOfResidual = SymbolGeometry.ofLevel(RESIDUAL, 100).outer();
            assertThat(plan(holding(NONE))).contains(new Outline(0, 0, edgeOfResidual + 5, false));
        }

        @Test
        void is_not_there_before_the_plan_begins() {
            assertThat(plan(new Presence.Unstated())).isEmpty();
        }

        private static Optional<Outline> plan(Presence planned) {
            Shown shown = new Shown(holding(RESIDUAL), Optional.of(planned));
            return SymbolGeometry.of(shown, 0, 100).plan();
        }
    }

    @Nested
    class A_dispute {
        @Test
        void is_a_line_above_what_is_disputed() {
            double edge = SymbolGeometry.ofLevel(RESIDUAL, 100).outer();
            assertThat(disputed(Optional.empty()).dispute()).isCloseTo(edge + 4, EXACT);
            assertThat(disputed(Optional.empty()).extent()).isCloseTo(edge + 4, EXACT);
        }

        /// The plan's line is 2.5 pixels outside of its level.
        @Test
        void stands_clear_of_a_line_of_the_plan() {
            double edge = SymbolGeometry.ofLevel(RESIDUAL, 100).outer();
            assertThat(disputed(Optional.of(holding(RESIDUAL))).dispute()).isCloseTo(edge + 2.5 + 4, EXACT);
            assertThat(disputed(Optional.of(holding(FULL))).dispute()).isCloseTo(edge + 4, EXACT);
        }

        @Test
        void is_not_drawn_of_what_nobody_contradicts() {
            assertThat(geometry(holding(RESIDUAL)).dispute()).isZero();
        }

        private static SymbolGeometry disputed(Optional<Presence> plan) {
            return SymbolGeometry.of(new Shown(holding(RESIDUAL), plan, false, true), 0, 100);
        }
    }

    private static SymbolGeometry geometry(Presence presence) {
        return SymbolGeometry.of(Shown.of(presence), 0, 100);
    }

    private static Presence holding(Level level) {
        return new Presence.Holding(level, change(level, "2025-01-01", REPORT));
    }

    private static Presence shifting(Level from, Level to, double share) {
        return new Presence.Shifting(from, change(to, WINDOW, REPORT), share);
    }

    private static Presence silent(Level level) {
        return new Presence.Silent(level, change(level, "2025-01-01", REPORT), LocalDate.of(2025, 1, 1));
    }
}
