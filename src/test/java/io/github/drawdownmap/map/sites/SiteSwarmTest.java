package io.github.drawdownmap.map.sites;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.map.ManySites;
import io.github.drawdownmap.map.OpenMap;
import io.github.drawdownmap.map.names.SiteName;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.ui.theme.LabelColors;
import io.github.drawdownmap.ui.theme.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Many sites are painted, and can be used like few.
@SuppressWarnings("NullAway.Init")
class SiteSwarmTest extends OpenMap {

    @Override
    protected Posture posture() {
        return ManySites.posture(100);
    }

    @BeforeEach
    void waitUntilDrawn() {
        shown.waitUntilSettled();
    }

    private Site site(int index) {
        return shown.session().look().posture().sites().get(index);
    }

    private int colorAt(LatLon position) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            PixelReader pixels = shown.map().snapshot(null, null).getPixelReader();
            Point2D point = shown.viewport().pointOf(position);
            return pixels.getArgb((int) point.getX() + 3, (int) point.getY() + 3);
        });
    }

    @Test
    void no_site_is_a_node() {
        assertThat(shown.nodes(".site-layer .presence-symbol")).isEmpty();
    }

    @Test
    void every_site_in_view_follows_the_day(FxRobot robot) {
        // The second site has the history of Baghdad: full at first, none after 2026.
        LatLon position = site(1).position();
        robot.interact(() -> {
            shown.viewport().show(position, 9);
            shown.session().seek(LocalDate.of(2024, 9, 1));
        });
        shown.waitUntilSettled();
        int full = colorAt(position);

        robot.interact(() -> shown.session().seek(LocalDate.of(2027, 1, 15)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(colorAt(position)).isNotEqualTo(full);
    }

    /// In the colour of the names of sites, to the right of the symbol.
    @Test
    void painted_sites_are_named_on_the_map(FxRobot robot) {
        LatLon position = site(1).position();
        robot.interact(() -> shown.viewport().show(position, 9));
        shown.waitUntilSettled();

        assertThat(inkBesideSymbol(position)).isPositive();
    }

    private long inkBesideSymbol(LatLon position) {
        int ink = LabelColors.of(Theme.LIGHT).site().getRGB();
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            PixelReader pixels = shown.map().snapshot(null, null).getPixelReader();
            Point2D point = shown.viewport().pointOf(position);
            return IntStream.rangeClosed(20, 60)
                    .flatMap(x -> IntStream.rangeClosed(-8, 8)
                            .map(y -> pixels.getArgb((int) point.getX() + x, (int) point.getY() + y)))
                    .filter(color -> color == ink)
                    .count();
        });
    }

    @Test
    void a_site_with_a_label_of_its_own_is_not_named_twice(FxRobot robot) {
        var names = new SitesAmongNames(shown.session(), layer(), swarm());
        WorldBounds world = new WorldBounds(0, 0, 1, 1);
        assertThat(names.named(world, 9)).hasSize(100);
        robot.interact(() -> shown.session().select(site(5)));
        assertThat(names.named(world, 9).stream().map(SiteName::words))
                .hasSize(99)
                .doesNotContain("Site 5");
    }

    @Test
    void where_there_are_more_sites_than_names_find_room_none_is_named(FxRobot robot) {
        robot.interact(() -> shown.session().show(shown.session().look().of(ManySites.posture(401))));
        shown.waitUntilSettled();
        var names = new SitesAmongNames(shown.session(), layer(), swarm());
        assertThat(names.named(new WorldBounds(0, 0, 1, 1), 9)).isEmpty();
    }

    private SiteLayer layer() {
        return (SiteLayer) shown.nodes(".site-layer").getFirst();
    }

    private SiteSwarm swarm() {
        return shown.map().lookupAll("*").stream()
                .filter(SiteSwarm.class::isInstance)
                .map(SiteSwarm.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_click_selects_a_site_and_makes_it_a_node_with_its_name(FxRobot robot) {
        robot.interact(() -> shown.viewport().show(site(5).position(), 11));

        robot.clickOn(shown.onScreen(site(5)));

        assertThat(shown.session().look().site()).contains(site(5));
        assertThat(shown.nodes("#site-site-5")).hasSize(1);
    }

    @Test
    void tab_walks_the_sites_and_enter_opens_one(FxRobot robot) {
        robot.interact(() -> shown.map().requestFocus());

        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);

        assertThat(shown.session().look().site()).contains(site(2));
    }

    @Test
    void of_many_at_one_place_the_symbol_says_how_many_and_pointing_at_it_lists_them(FxRobot robot) {
        assertThat(shown.nodes(".place-count")).isEmpty();
        robot.interact(() -> shown.session().show(shown.session().look().of(ManySites.atOnePlace(14))));
        shown.waitUntilSettled();
        assertThat(texts(".place-count")).containsExactly("14");

        robot.moveTo(shown.onScreen(site(0)));
        assertThat(texts(".site-card > .name")).containsExactly("14 sites at this place");
        assertThat(texts(".site-card > .said")).hasSize(12).first().asString().startsWith("Site 0: ");
        assertThat(texts(".site-card > .more")).containsExactly("and 2 more");

        robot.clickOn(".place-count");
        assertThat(shown.session().look().site()).isEmpty();
        robot.clickOn("Site 3");
        assertThat(shown.session().look().site().map(Site::id)).contains("site-3");
    }

    /// Symbols at the pole are moved in until they are whole, onto those a little farther south.
    @Test
    void symbols_that_lie_on_each_other_at_the_pole_alone_are_both_offered(FxRobot robot) {
        Posture polar = ManySites.posture(20, new LatLon(90, 44), new LatLon(84.9, 44), new LatLon(80, 44));
        robot.interact(() -> shown.session().show(shown.session().look().of(polar)));
        shown.waitUntilSettled();
        var swarm = (SiteSwarm) shown.nodes("SiteSwarm").getFirst();

        assertThat(swarm.lyingOn(site(0))).containsExactly(site(0), site(1));
        assertThat(swarm.lyingOn(site(2))).containsExactly(site(2));
    }

    /// At zoom 9 a quarter of a degree of longitude is 91 pixels, where a label at the right would stand.
    @Test
    void the_label_of_the_selected_site_stands_where_no_symbol_is(FxRobot robot) {
        LatLon chosen = new LatLon(50, 10);
        LatLon beside = new LatLon(50, 10.25);
        Posture posture = ManySites.posture(20, chosen, beside);
        robot.interact(() -> {
            shown.session().show(shown.session().look().of(posture));
            shown.viewport().show(chosen, 9);
            shown.session().select(posture.sites().getFirst());
        });
        shown.waitUntilSettled();

        Node label = shown.node(".site-label");
        assertThat(label.isVisible()).isTrue();
        assertThat(label.getBoundsInParent()
                        .intersects(LabelSides.square(shown.viewport().pointOf(beside), 20)))
                .isFalse();
    }

    /// On that day sites like Ain al-Asad have nobody any more, those like Erbil clearly fewer than before.
    @Test
    void a_small_symbol_lies_above_a_larger_one_wherever_the_file_names_it(FxRobot robot) {
        LatLon small = new LatLon(33, 44);
        LatLon large = new LatLon(33, 44.01);
        LatLon[] away = {new LatLon(35, 41), new LatLon(35, 42), new LatLon(35, 43), new LatLon(35, 45)};

        int last = colorAt(small, ManySites.posture(100, away[0], away[1], large, small), robot);
        int first = colorAt(small, ManySites.posture(100, small, away[0], away[1], away[2], away[3], large), robot);

        assertThat(first).isEqualTo(last);
    }

    /// The third and the fourth site, of which the fourth has nobody any more, at one place.
    @Test
    void of_several_at_one_place_who_is_still_there_is_seen_wherever_the_file_names_it(FxRobot robot) {
        LatLon place = new LatLon(50, 10);
        LatLon beside = new LatLon(52, 14);
        LatLon far = new LatLon(46, 6);
        int alone = colorAt(place, ManySites.posture(20, far, far, place, beside), robot);
        int nobody = colorAt(place, ManySites.posture(20, far, far, beside, place), robot);
        assertThat(nobody).isNotEqualTo(alone);
        assertThat(colorAt(place, ManySites.posture(20, far, far, place, place), robot))
                .isEqualTo(alone);
    }

    private int colorAt(LatLon position, Posture posture, FxRobot robot) {
        robot.interact(() -> {
            shown.session().show(shown.session().look().of(posture).on(LocalDate.of(2026, 3, 1)));
            shown.viewport().show(position, 9);
        });
        shown.waitUntilSettled();
        return colorAt(position);
    }

    private List<String> texts(String selector) {
        return shown.nodes(selector).stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
