package io.github.drawdownmap.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.basemap.BasemapChoice;
import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.Reports;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class BasemapMenuTest {
    private static final TileKey TILE = new TileKey(0, 0, 0);

    /// Nothing listens on port 1 of this computer.
    private static final String DEAD_SERVER = "http://127.0.0.1:1/{z}/{x}/{y}.png";

    private static final int OFFLINE = 0;
    private static final int OPEN_STREET_MAP = 1;
    private static final int OTHER_SERVER = 2;

    @TempDir
    Path folder;

    private final Background background = new Background();
    private final List<Optional<TileSource>> shown = new ArrayList<>();
    private final StringProperty notice = new SimpleStringProperty("");

    @SuppressWarnings("NullAway.Init") // set by start()
    private Session session;

    @SuppressWarnings("NullAway.Init") // set by start()
    private BasemapMenu menu;

    @Start
    void start(Stage stage) {
        session = new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY);
        StackPane layers = new StackPane();
        Sheets sheets = new Sheets(layers);
        menu = new BasemapMenu(session, stage, shown::add, notice, sheets, new Reports(sheets), background);
        layers.getChildren().add(menu);
        stage.setScene(new Scene(layers, 700, 500));
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(menu::close);
        background.close();
    }

    @Test
    void tiles_that_have_been_replaced_are_closed(FxRobot robot) throws Exception {
        Path file = mapFile("first");
        robot.interact(() -> menu.open(file));
        TileSource first = awaitFile("first.mbtiles");
        assertThat(first.fetch(TILE, 1).get(20, TimeUnit.SECONDS).pixels().width())
                .isEqualTo(256);

        robot.interact(() -> menu.chooseNamed("offline"));

        awaitClosed(first);
    }

    @Test
    void the_tiles_on_show_are_closed_with_the_window(FxRobot robot) throws Exception {
        Path file = mapFile("first");
        robot.interact(() -> menu.open(file));
        TileSource first = awaitFile("first.mbtiles");
        robot.interact(menu::close);
        awaitClosed(first);
    }

    @Test
    void a_file_that_opens_after_something_else_was_asked_for_is_not_shown(FxRobot robot) throws Exception {
        Path slow = mapFile("slow");
        Path last = mapFile("last");
        robot.interact(() -> {
            menu.open(slow);
            menu.chooseNamed("offline");
        });
        robot.interact(() -> menu.open(last));
        awaitFile("last.mbtiles");

        assertThat(shown).hasSize(2).first().isEqualTo(Optional.empty());
    }

    @Test
    void a_server_that_is_no_longer_on_show_has_nothing_to_say(FxRobot robot) {
        robot.interact(() -> {
            menu.chooseNamed(DEAD_SERVER);
            CompletableFuture<TileImage> tile = shown.getLast().orElseThrow().fetch(TILE, 1);
            assertThat(tile).failsWithin(20, TimeUnit.SECONDS);
            menu.chooseNamed("offline");
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(notice.get()).isEmpty();
    }

    @Test
    void a_server_on_show_that_takes_no_connections_is_told_of(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            menu.chooseNamed(DEAD_SERVER);
            CompletableFuture<TileImage> tile = shown.getLast().orElseThrow().fetch(TILE, 1);
            assertThat(tile).failsWithin(20, TimeUnit.SECONDS);
        });
        await(() -> notice.get().contains("127.0.0.1:1 takes no connections"));
    }

    @Test
    void before_a_server_is_asked_for_tiles_the_user_is_and_escape_is_a_no(FxRobot robot) {
        robot.interact(item(OPEN_STREET_MAP)::fire);
        assertThat(words(robot)).anyMatch(line -> line.startsWith("Load map tiles from tile.openstreetmap.org"));
        robot.push(KeyCode.ESCAPE);
        assertThat(words(robot)).isEmpty();
        assertThat(menu.chosen()).isEqualTo(new BasemapChoice.Offline());
        assertThat(item(OFFLINE).isSelected()).isTrue();

        robot.interact(item(OPEN_STREET_MAP)::fire);
        robot.push(KeyCode.ENTER);
        assertThat(menu.chosen()).isInstanceOf(BasemapChoice.Server.class);
        assertThat(words(robot)).isEmpty();

        robot.interact(item(OFFLINE)::fire);
        robot.interact(item(OPEN_STREET_MAP)::fire);
        assertThat(words(robot)).as("nobody is asked twice").isEmpty();
    }

    @Test
    void an_address_that_is_none_is_told_where_it_is_typed_and_a_good_one_leads_to_consent(FxRobot robot) {
        robot.interact(item(OTHER_SERVER)::fire);
        TextField address = robot.lookup(".message-page .text-field").queryAs(TextField.class);
        assertThat(address.isFocused()).isTrue();
        robot.interact(() -> address.setText("tiles.example.org"));
        robot.push(KeyCode.ENTER);
        assertThat(words(robot)).anyMatch(line -> line.contains("tiles.example.org") && line.contains("https://"));

        robot.interact(() -> address.setText("https://tiles.example.org/{z}/{x}/{y}.png"));
        robot.push(KeyCode.ENTER);
        assertThat(words(robot)).contains("Load map tiles from tiles.example.org?");
        robot.push(KeyCode.ESCAPE);
        assertThat(item(OFFLINE).isSelected()).isTrue();
        assertThat(shown).isEmpty();
    }

    @Test
    void whatever_languages_a_posture_has_names_in_are_offered_by_their_own_names(FxRobot robot) {
        Menu names = (Menu) menu.getItems().getLast();
        assertThat(names.getItems()).extracting(MenuItem::getText).containsExactly("English", "العربية", "کوردی");

        Posture posture = PostureFixture.posture();
        List<Site> sites = posture.sites().stream()
                .map(site -> PostureFixture.named(site, Map.of("en", site.name(), "fr", "La base")))
                .toList();
        robot.interact(
                () -> session.show(Look.at(PostureFixture.posture(sites, posture.firstDay(), posture.lastDay()))));
        assertThat(names.getItems())
                .extracting(MenuItem::getText)
                .containsExactly("English", "العربية", "کوردی", "français");
        robot.interact(() -> names.getItems().getLast().fire());
        assertThat(session.look().language()).isEqualTo("fr");
        assertThat(((RadioMenuItem) names.getItems().getLast()).isSelected()).isTrue();
    }

    /// Far from Iraq the map has hardly more than countries in Kurdish.
    @Test
    void kurdish_is_offered_where_the_map_has_it_and_where_it_was_chosen(FxRobot robot) {
        Menu names = (Menu) menu.getItems().getLast();
        Site gao = PostureFixture.site(
                "gao",
                Map.of("en", "Gao", "fr", "Gao"),
                "Camp",
                new LatLon(16.25, -0.01),
                PostureFixture.BAGHDAD.tracks());
        Look inMali = Look.at(PostureFixture.posture(List.of(gao)));
        robot.interact(() -> session.show(inMali));
        assertThat(names.getItems()).extracting(MenuItem::getId).containsExactly("en", "ar", "fr");

        robot.interact(() -> session.show(Look.at(PostureFixture.posture())));
        assertThat(names.getItems()).extracting(MenuItem::getId).containsExactly("en", "ar", "ckb");
        robot.interact(() -> names.getItems().getLast().fire());
        robot.interact(() -> session.show(inMali.named("ckb")));
        assertThat(names.getItems()).extracting(MenuItem::getId).containsExactly("en", "ar", "fr", "ckb");
        assertThat(((RadioMenuItem) names.getItems().getLast()).isSelected()).isTrue();
    }

    private RadioMenuItem item(int index) {
        return (RadioMenuItem) menu.getItems().get(index);
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(".sheet-page .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private TileSource awaitFile(String name) throws TimeoutException {
        await(() -> menu.chosen() instanceof BasemapChoice.TileFile file
                && file.path().endsWith(name));
        return shown.getLast().orElseThrow();
    }

    /// A source that is closed says so of each tile.
    private static void awaitClosed(TileSource source) throws TimeoutException {
        await(() -> source.fetch(TILE, 1)
                .handle((tile, failure) ->
                        failure instanceof TileFailure why && why.reason() == TileFailure.Reason.CLOSED)
                .get(20, TimeUnit.SECONDS));
    }

    private Path mapFile(String name) throws Exception {
        Path file = folder.resolve(name + ".mbtiles");
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB), "png", picture);
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = database.createStatement()) {
            statement.executeUpdate("create table metadata (name text, value text)");
            statement.executeUpdate(
                    "create table tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)");
            try (var tile = database.prepareStatement("insert into tiles values (0, 0, 0, ?)")) {
                tile.setBytes(1, picture.toByteArray());
                tile.executeUpdate();
            }
        }
        return file;
    }
}
