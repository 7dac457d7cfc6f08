package io.github.drawdownmap.shell.window.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.basemap.BasemapChoice;
import io.github.drawdownmap.export.table.Table;
import io.github.drawdownmap.geo.GeoBounds;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.picture.PictureSize;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.Reports;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import io.github.drawdownmap.time.Step;
import io.github.drawdownmap.ui.controls.CopiedText;
import io.github.drawdownmap.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.threeten.extra.LocalDateRange;

@ExtendWith(InWindow.class)
class ExportMenuTest {
    private static final int SECONDS = 60;
    private static final long MILLISECONDS = 1000L * SECONDS;
    private static final Frame NORTH =
            new Frame.Box(WorldBounds.of(new GeoBounds(new LatLon(35, 42), new LatLon(37, 45))));
    private static final Frame.Around NORTH_IN_THE_MIDDLE = new Frame.Around(new LatLon(36, 43.5), 7);

    private final Background background = new Background();
    private final StackPane layers = new StackPane();
    private final CompletableFuture<String> told = new CompletableFuture<>();
    private final CompletableFuture<Path> saved = new CompletableFuture<>();
    private final CompletableFuture<Task<?>> working = new CompletableFuture<>();

    private Optional<Path> logo = Optional.empty();

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set by start()
    private Stage owner;

    @SuppressWarnings("NullAway.Init") // set by start()
    private ExportMenu menu;

    private Optional<Path> open = Optional.empty();

    @Start
    void start(Stage stage) {
        Session session = new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY);
        session.seek(LocalDate.of(2025, 6, 30));
        owner = stage;
        menu = menu(session);
        layers.getChildren().add(menu);
        stage.setScene(new Scene(layers, 900, 700));
        stage.show();
    }

    private ExportMenu menu(Session session) {
        Sheets sheets = new Sheets(layers);
        return new ExportMenu(
                session,
                new OnScreen(
                        () -> Theme.LIGHT,
                        BasemapChoice.Offline::new,
                        () -> NORTH,
                        () -> NORTH_IN_THE_MIDDLE,
                        Optional::empty,
                        () -> open),
                new Desk(
                        owner,
                        sheets,
                        new Reports(sheets),
                        background,
                        told::complete,
                        saved::complete,
                        (task, words) -> working.complete(task),
                        new Signature(() -> "The Daily Planet", () -> logo, credit -> {}, changed -> {})));
    }

    @AfterEach
    void close() {
        background.close();
    }

    private void choose(int item) {
        Platform.runLater(() -> menu.getItems().get(item).fire());
    }

    @Test
    void it_offers_pictures_an_animation_and_each_table() {
        assertThat(menu.getItems().stream().map(item -> item.getText()).toList())
                .containsExactly(
                        "Picture of this day…",
                        "Copy picture with its words",
                        "Copy link to this look",
                        "Animation…",
                        "Print…",
                        null,
                        "Table for spreadsheets (CSV)…",
                        "For Google Earth (KML)…",
                        "For QGIS and kepler.gl (GeoJSON)…");
    }

    @Test
    void a_copied_picture_has_its_words_with_it() throws Exception {
        choose(1);
        assertThat(told.get(SECONDS, TimeUnit.SECONDS)).isEqualTo("The picture is on the clipboard, with its words");
        String words = WaitForAsyncUtils.waitForAsyncFx(
                1000, () -> Clipboard.getSystemClipboard().getString());
        double width = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Clipboard.getSystemClipboard().getImage().getWidth());
        assertThat(words)
                .contains("Coalition drawdown in Iraq, 30 June 2025.", "Erbil: as before the drawdown, by the plan.");
        assertThat(width).isEqualTo(2880);
    }

    /// What a maker's logo was remembered from may be gone since.
    @Test
    void a_copied_picture_whose_logo_is_gone_is_copied_and_that_is_told() throws Exception {
        logo = Optional.of(folder.resolve("gone.png"));
        choose(1);
        assertThat(told.get(SECONDS, TimeUnit.SECONDS))
                .isEqualTo("The picture is on the clipboard, with its words but without the logo: "
                        + folder.resolve("gone.png") + " is not there.");
    }

    @Test
    void what_its_maker_puts_on_a_picture_is_read_again_for_one_that_nothing_is_chosen_for() throws IOException {
        Path mark = folder.resolve("mark.png");
        ImageIO.write(new BufferedImage(30, 10, BufferedImage.TYPE_INT_RGB), "png", mark.toFile());
        Signature signature =
                new Signature(() -> "The Daily Planet", () -> Optional.of(mark), credit -> {}, changed -> {});
        assertThat(signature.written().problem()).isEmpty();
        assertThat(signature.written().lettering().credit()).isEqualTo("The Daily Planet");
        assertThat(signature.written().lettering().logo()).isPresent();
    }

    @Test
    void a_copied_link_is_the_code_of_the_look() throws Exception {
        choose(2);
        assertThat(told.get(SECONDS, TimeUnit.SECONDS)).isEqualTo("The link to this look is on the clipboard");
        String link = WaitForAsyncUtils.waitForAsyncFx(
                1000, () -> Clipboard.getSystemClipboard().getString());
        LookCode code = LookCode.of(Look.at(PostureFixture.posture()).on(LocalDate.of(2025, 6, 30)))
                .in(NORTH_IN_THE_MIDDLE);
        assertThat(LookCode.parse(link)).isEqualTo(new LookCode.Reading.Read(code));
    }

    /// The picture takes seconds to be drawn. It took the place of a link that was copied meanwhile.
    @Test
    void a_copied_link_stops_the_picture_that_is_still_being_drawn() throws Exception {
        choose(1);
        Task<?> drawing = working.get(SECONDS, TimeUnit.SECONDS);
        choose(2);
        assertThat(told.get(SECONDS, TimeUnit.SECONDS)).isEqualTo("The link to this look is on the clipboard");
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> isDone(drawing));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onClipboard()).startsWith("drawdown-map:");
    }

    @Test
    void a_picture_that_is_drawn_late_leaves_a_text_that_was_copied_since() throws Exception {
        choose(1);
        Task<?> drawing = working.get(SECONDS, TimeUnit.SECONDS);
        Platform.runLater(() -> CopiedText.put("a sentence"));
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> isDone(drawing));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onClipboard()).isEqualTo("a sentence");
    }

    private static boolean isDone(Task<?> task) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(MILLISECONDS, task::isDone);
    }

    private static String onClipboard() throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(
                MILLISECONDS, () -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void a_picture_that_could_not_be_written_is_chosen_still() throws Exception {
        choose(0);
        waitForPreview(1440);
        WaitForAsyncUtils.waitForAsyncFx(
                MILLISECONDS, () -> choice("Shape").getSelectionModel().select(3));
        waitForPreview(600);
        Path file = folder.resolve("gone").resolve("picture.png");
        PictureOptions options = PictureOptions.of(new PictureSize(600, 400), 1, Theme.LIGHT);
        WaitForAsyncUtils.waitForAsyncFx(
                MILLISECONDS, () -> menu.leaveAndSave(file, options, Look.opening(PostureFixture.posture())));
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        MILLISECONDS, () -> reported().anyMatch(words -> words.contains("cannot be written"))));
        WaitForAsyncUtils.waitForAsyncFx(MILLISECONDS, () -> ((Button) layers.lookup(".message-page .button")).fire());
        assertThat(layers.lookup(".picture-pane")).isNotNull();
        assertThat(choice("Shape").getSelectionModel().getSelectedIndex()).isEqualTo(3);
    }

    @Test
    void the_picture_page_draws_what_is_chosen() throws Exception {
        choose(0);
        waitForPreview(1440);
        assertThat(owner.getScene().getFocusOwner()).isEqualTo(choice("Map"));
        assertThat(List.<Object>copyOf(choice("Map").getItems())).containsExactly(NORTH, Frame.ALL);

        WaitForAsyncUtils.waitForAsyncFx(
                1000, () -> choice("Shape").getSelectionModel().select(3));
        waitForPreview(600);
        assertThat(choice("Size").getValue()).isEqualTo(1.8);
    }

    @Test
    void in_a_low_window_the_page_scrolls_to_the_control_that_has_the_keyboard() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(MILLISECONDS, () -> owner.setHeight(400));
        choose(0);
        waitForPreview(1440);
        Node title = layers.lookup(".picture-pane .text-field");
        WaitForAsyncUtils.waitForAsyncFx(MILLISECONDS, title::requestFocus);
        assertThat(isInView(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void in_a_low_window_the_button_that_a_page_is_for_is_in_view(int item) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(MILLISECONDS, () -> owner.setHeight(400));
        choose(item);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isInView(layers.lookup(".sheet-page .button:default"))).isTrue();
    }

    private boolean isInView(Node node) {
        Node sheet = layers.lookup(".sheet-page");
        return sheet.localToScene(sheet.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void an_animation_is_of_the_days_that_are_chosen() throws Exception {
        choose(3);
        WaitForAsyncUtils.waitForFxEvents();
        type("From", "15 June 2025");
        type("To", "2025-06-01");
        // 1, 8 and 15 June
        waitForWords(".animation-pane", "3 frames, about");

        type("To", "31 June 2025");
        waitForWords(".animation-pane", "June 2025 has 30 days");
        Node save = layers.lookup(".animation-pane .button:default");
        assertThat(save.isDisabled()).isTrue();
        type("To", "2025-06-01");
        waitForWords(".animation-pane", "3 frames, about");
        assertThat(save.isDisabled()).isFalse();
    }

    @Test
    void an_animation_of_changes_stays_long_enough_to_be_read_unless_another_speed_is_chosen() throws Exception {
        choose(3);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(speedAfter(Step.CHANGE)).isEqualTo(1);
        assertThat(speedAfter(Step.DAY)).isEqualTo(8);
        WaitForAsyncUtils.waitForAsyncFx(MILLISECONDS, () -> speed().setValue(12));
        assertThat(speedAfter(Step.MONTH)).isEqualTo(12);
    }

    private double speedAfter(Step step) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(MILLISECONDS, () -> {
            ComboBox<?> steps = choice("A frame for each");
            steps.getSelectionModel().select(steps.getItems().indexOf(step));
            return speed().getValue();
        });
    }

    private Slider speed() {
        return (Slider) layers.lookup(".animation-pane .slider");
    }

    private void type(String name, String text) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(
                MILLISECONDS,
                () -> layers.lookupAll(".picture-choices .label").stream()
                        .map(Label.class::cast)
                        .filter(label -> label.getText().equals(name))
                        .forEach(label -> ((TextField) label.getLabelFor()).setText(text)));
    }

    private void waitForWords(String pane, String words) throws Exception {
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> layers.lookupAll(pane + " .label").stream()
                        .anyMatch(node -> ((Labeled) node).getText().contains(words)));
    }

    private void waitForPreview(double width) throws Exception {
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> layers.lookupAll(".picture-pane .image-view").stream()
                        .map(node -> ((ImageView) node).getImage())
                        .anyMatch(image -> image != null && image.getWidth() == width));
    }

    private ComboBox<?> choice(String name) {
        return layers.lookupAll(".picture-choices .label").stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().equals(name))
                .map(label -> (ComboBox<?>) label.getLabelFor())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_saved_file_is_told_with_its_place() throws Exception {
        Path file = folder.resolve("table.kml");
        Platform.runLater(() -> menu.saveTable(Table.KML, file));
        assertThat(saved.get(SECONDS, TimeUnit.SECONDS)).isEqualTo(file);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void a_table_sets_its_reports_beside_the_plan_on_show() throws Exception {
        Session session = new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY);
        session.choosePlan(PostureFixture.JOINT_STATEMENT);
        Path file = folder.resolve("table.csv");
        Platform.runLater(() -> menu(session).saveTable(Table.CSV, file));
        saved.get(SECONDS, TimeUnit.SECONDS);
        assertThat(Files.readAllLines(file))
                .filteredOn(row -> row.contains(",reported,"))
                .isNotEmpty()
                .allMatch(row -> row.contains(PostureFixture.JOINT_STATEMENT.id()));
    }

    @Test
    void a_cancelled_picture_leaves_nothing_in_its_folder() throws Exception {
        PictureOptions options = PictureOptions.of(new PictureSize(1440, 900), 2, Theme.LIGHT);
        Platform.runLater(() ->
                menu.savePicture(folder.resolve("day.png"), options, Look.opening(PostureFixture.posture()), () -> {}));
        assertCancelledLeavesNothing();
    }

    @Test
    void a_cancelled_table_leaves_nothing_in_its_folder() throws Exception {
        Posture posture = PostureFixture.posture();
        LocalDate thirtyYearsOn = posture.firstDay().plusYears(30);
        Session session = new Session(
                Look.at(PostureFixture.posture(posture.sites(), posture.firstDay(), thirtyYearsOn)),
                PostureFixture.TODAY);
        Platform.runLater(() -> menu(session).saveTable(Table.CSV, folder.resolve("table.csv")));
        assertCancelledLeavesNothing();
    }

    @Test
    void a_folder_that_is_gone_is_told_in_a_sentence() throws Exception {
        Path file = folder.resolve("gone").resolve("table.csv");
        Platform.runLater(() -> menu.saveTable(Table.KML, file));
        String sentence = file + " cannot be written: its folder does not exist. Make the folder first.";
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        MILLISECONDS, () -> reported().anyMatch(sentence::equals)));
    }

    @Test
    void a_table_does_not_take_the_place_of_the_posture_that_is_open() throws Exception {
        Path posture = Files.writeString(folder.resolve("story.geojson"), "the story");
        open = Optional.of(posture);
        Platform.runLater(() -> menu.saveTable(Table.GEOJSON, posture));
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        MILLISECONDS, () -> reported().anyMatch(words -> words.contains("is the posture itself"))));
        assertThat(posture).hasContent("the story");
    }

    private Stream<String> reported() {
        return layers.lookupAll(".message-page .label").stream().map(node -> ((Labeled) node).getText());
    }

    private void assertCancelledLeavesNothing() throws Exception {
        Task<?> task = working.get(SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> !isEmpty(folder));
        Platform.runLater(task::cancel);
        assertThat(told.get(SECONDS, TimeUnit.SECONDS)).isEqualTo("Cancelled; nothing was exported");
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> isEmpty(folder));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void the_animation_page_shows_a_frame_and_says_how_large_it_will_be() throws Exception {
        choose(3);
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> layers.lookupAll(".animation-pane .image-view").stream()
                        .anyMatch(node -> ((ImageView) node).getImage() != null));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(layers.lookupAll(".animation-pane .label").stream().map(node -> ((Labeled) node).getText()))
                .anyMatch(text -> text.matches("127 frames, about \\d+\\.\\d MB"));
    }

    @Test
    void while_only_its_frame_is_drawn_the_animation_page_closes_at_once() throws Exception {
        choose(3);
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(
                MILLISECONDS,
                () -> layers.lookupAll(".animation-pane .button").stream()
                        .map(Button.class::cast)
                        .filter(button -> !button.isDefaultButton() && "Close".equals(button.getText()))
                        .forEach(Button::fire));
        assertThat(layers.lookup(".animation-pane")).isNull();
    }

    @Test
    void who_leaves_the_animation_page_while_it_is_written_is_told_that_there_is_no_file() throws Exception {
        choose(3);
        WaitForAsyncUtils.waitForFxEvents();
        LocalDateRange span = LocalDateRange.ofClosed(LocalDate.of(2024, 9, 1), LocalDate.of(2027, 1, 31));
        Platform.runLater(
                () -> ((AnimationPane) layers.lookup(".animation-pane")).write(folder.resolve("animation.gif"), span));
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> !isEmpty(folder));
        Platform.runLater(() -> ((Button) layers.lookup(".sheet-heading .close")).fire());
        assertThat(told.get(SECONDS, TimeUnit.SECONDS)).isEqualTo("Cancelled; no file was written");
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> isEmpty(folder));
    }
}
