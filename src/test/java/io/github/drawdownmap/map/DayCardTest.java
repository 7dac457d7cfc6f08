package io.github.drawdownmap.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.MouseEvents;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(InWindow.class)
class DayCardTest {
    private final Session session = new Session(Look.opening(PostureReader.bundled()), LocalDate.of(2026, 11, 24));

    @Test
    void every_view_and_day_has_a_row_for_each_site_and_the_same_height(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            for (View view : View.values()) {
                session.show(view);
                layOut(card);
                double height = card.prefHeight(-1);
                for (String day : new String[] {"2024-09-01", "2025-10-15", "2026-01-15", "2026-11-25"}) {
                    session.seek(LocalDate.parse(day));
                    layOut(card);
                    assertThat(texts(card, ".name")).containsExactlyInAnyOrder("Ain al-Asad", "Baghdad", "Erbil");
                    assertThat(card.prefHeight(-1)).isEqualTo(height);
                }
            }
        });
    }

    @Test
    void the_rows_have_the_names_of_the_language_that_the_map_has(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            layOut(card);
            session.setLanguage("ar");
            layOut(card);
            assertThat(texts(card, ".name")).contains(Messages.isolated("بغداد"), Messages.isolated("أربيل"));
            session.setLanguage("en");
            layOut(card);
            assertThat(texts(card, ".name")).contains("Baghdad", "Erbil");
        });
    }

    /// A line of the finding is 20 pixels high.
    @Test
    void the_finding_stands_clear_of_the_date_and_leaves_at_most_two_lines_empty_above_the_rows(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            for (View view : View.values()) {
                session.show(view);
                layOut(card);
                for (LocalDate day : session.look().daysOfNote()) {
                    session.seek(day);
                    layOut(card);
                    Bounds date = card.lookup(".day").getBoundsInParent();
                    Bounds finding = inCard(card, card.lookup(".finding"));
                    Bounds rows = card.lookup(".site-rows").getBoundsInParent();
                    assertThat(finding.getMinY() - date.getMaxY())
                            .as(view + " " + day)
                            .isGreaterThanOrEqualTo(6);
                    assertThat(rows.getMinY() - finding.getMaxY())
                            .as(view + " " + day)
                            .isLessThan(15 + 2 * 20);
                }
            }
        });
    }

    @Test
    void no_line_of_the_finding_ends_inside_the_name_of_a_site(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            for (View view : View.values()) {
                session.show(view);
                for (LocalDate day : session.look().daysOfNote()) {
                    session.seek(day);
                    layOut(card);
                    for (Node name : card.lookupAll(".finding-link"))
                        if (isName((Text) name))
                            assertThat(name.getLayoutBounds().getHeight())
                                    .as(((Text) name).getText() + ", " + view + " " + day)
                                    .isLessThan(1.6 * ((Text) name).getFont().getSize());
                }
            }
        });
    }

    /// As in a map of 1366 by 445 pixels, which has no room for the rows: on 21 August 2025 the year stood below the
    /// card.
    @Test
    void no_word_of_the_finding_stands_below_the_card(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            session.show(View.COMPARE);
            session.look().posture().span().stream().forEach(day -> {
                session.seek(day);
                card.fitWithoutRows(card.prefWidth(-1), 267);
                layOut(card);
                for (Node clause : card.lookupAll(".clause"))
                    assertThat(inCard(card, clause).getMaxY())
                            .as(day.toString())
                            .isLessThanOrEqualTo(card.getHeight());
            });
        });
    }

    private boolean isName(Text link) {
        return session.look().posture().sites().stream()
                .anyMatch(site -> site.name().length() == link.getText().length());
    }

    private static Bounds inCard(DayCard card, Node node) {
        return card.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    /// In a window of 1440 by 900 pixels 400 are free above the legend.
    @Test
    void the_longest_words_of_the_span_leave_room_for_the_rows_in_a_usual_window(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            for (Track plan : session.look().posture().plannedTracks())
                for (View view : View.values()) {
                    session.choosePlan(plan);
                    session.show(view);
                    layOut(card);
                    card.fit(card.prefWidth(-1), 400);
                    assertThat(card.lookup(".site-rows").isVisible())
                            .as(plan.id() + " " + view)
                            .isTrue();
                }
        });
    }

    @Test
    void a_clause_leads_to_its_site_and_before_the_plan_to_its_day(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            session.seek(LocalDate.of(2026, 11, 25));
            link(card, "Erbil").getOnMouseClicked().handle(click());
            assertThat(session.look().site().orElseThrow().id()).isEqualTo("erbil");

            session.seekStart();
            link(card, "6 September 2024").getOnMouseClicked().handle(click());
            assertThat(session.look().day()).isEqualTo(LocalDate.of(2024, 9, 6));
        });
    }

    /// The press report has the date of Erbil, and US Central Command told of the departure.
    @Test
    void a_clause_says_on_hover_what_it_rests_on(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            session.show(View.COMPARE);
            session.seek(LocalDate.of(2026, 11, 25));
            assertThat(Tooltips.of(link(card, "Erbil")))
                    .startsWith("Sources: ")
                    .contains("Asharq Al-Awsat (Reuters)", "US Central Command")
                    .doesNotContain("Ain al-Asad");

            session.seekStart();
            assertThat(Tooltips.of(link(card, "6 September 2024")))
                    .startsWith("Sources: ")
                    .contains("Asharq Al-Awsat (Reuters)")
                    .doesNotContain("US Central Command");
        });
    }

    /// On that day one clause begins with a name and the others have theirs in the middle.
    @Test
    void the_name_that_a_clause_leads_to_is_underlined_from_its_first_letter_to_its_last(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            session.show(View.COMPARE);
            session.seek(LocalDate.of(2026, 1, 15));
            layOut(card);
            Node finding = card.lookup(".finding");
            WritableImage picture = finding.snapshot(null, null);
            for (String name : List.of("Ain al-Asad", "Baghdad", "Erbil")) {
                Text link = link(card, name);
                Bounds box = link.getBoundsInParent();
                Text alone = new Text(name);
                alone.setFont(link.getFont());
                assertThat(box.getWidth()).isCloseTo(alone.getLayoutBounds().getWidth(), within(1.0));
                assertThat(IntStream.rangeClosed((int) box.getMinY(), (int) box.getMaxY() + 2)
                                .anyMatch(y -> isInked(picture, box.getMinX() + 1, box.getMaxX() - 2, y)))
                        .as(name)
                        .isTrue();
            }
        });
    }

    /// Whether a row of pixels is dark from end to end.
    private static boolean isInked(WritableImage picture, double from, double to, int y) {
        return y < picture.getHeight()
                && IntStream.rangeClosed((int) from, (int) to)
                        .allMatch(x -> picture.getPixelReader().getColor(x, y).getBrightness() < 0.75);
    }

    /// It would take the place of what the day amounts to.
    @Test
    void the_long_name_of_a_phase_is_cut_and_told_whole_to_who_asks(FxRobot robot) throws Exception {
        String name = "the withdrawal of all who came with the first convoys "
                .repeat(6)
                .strip();
        String file = Files.readString(Path.of("assets/posture/iraq-drawdown.geojson"))
                .replace("\"label\": \"Phase 1\"", "\"label\": \"" + name + "\"");
        assertThat(file).contains(name);
        Posture posture = PostureReader.read(file, "x").posture().orElseThrow();
        Session elsewhere = new Session(Look.opening(posture), LocalDate.of(2026, 11, 24));
        robot.interact(() -> {
            DayCard card = shown(elsewhere);
            elsewhere.seek(LocalDate.of(2025, 6, 30));
            layOut(card);
            Label context = (Label) card.lookup(".context");
            assertThat(context.getText()).startsWith("“the withdrawal of all").contains("\u2026", "to its deadline");
            assertThat(context.getHeight()).isLessThan(5 * 20);
            assertThat(Tooltips.of(context)).contains(name.substring(1));
            assertThat(card.getAccessibleText()).contains(name.substring(1));
            assertThat(card.fit(300, 420)).isTrue();
            assertThat(card.lookup(".finding").isVisible()).isTrue();
        });
    }

    /// In a window of 800 by 600 pixels with an open drawer it was "A cut is reported under way at Ain al-Asad on the
    /// ...".
    @Test
    void where_it_is_low_the_first_sentences_stay_whole_and_all_are_told_on_hover(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            session.seek(LocalDate.of(2025, 9, 30));
            layOut(card, 372, 100);
            assertThat(card.lookup(".site-rows").isVisible()).isFalse();
            Label line = (Label) card.lookup(".line");
            assertThat(line.isVisible()).isTrue();
            assertThat(line.isTextTruncated()).isFalse();
            assertThat(line.getText())
                    .isEqualTo("A cut is reported under way at Ain\u00a0al\u2011Asad on the plan’s date.\u00a0…");
            assertThat(Tooltips.of(line))
                    .startsWith("A cut is reported under way at Ain\u00a0al\u2011Asad")
                    .endsWith("2026.");
        });
    }

    @Test
    void where_it_is_low_it_has_the_same_height_on_all_days(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            layOut(card, 372, 100);
            double height = card.getHeight();
            assertThat(height).isLessThanOrEqualTo(100);
            for (LocalDate day : session.look().daysOfNote()) {
                session.seek(day);
                layOut(card, 372, 100);
                assertThat(card.getHeight()).as("on %s", day).isEqualTo(height);
            }
        });
    }

    /// In a picture of two days of 1200 by 630 pixels the second day amounted to "Coalition left Ain al-A...".
    @Test
    void what_one_day_amounts_to_takes_as_many_lines_as_there_is_room_for(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            session.seek(LocalDate.of(2026, 11, 24));
            card.tellOfItsDay();
            layOut(card);
            double whole =
                    card.lookup(".told").prefHeight(240) + card.lookup(".day").prefHeight(-1);

            // Some pixels less than the sentences take in their own letters, with what is around them.
            card.fit(240, whole - 8);
            card.resize(240, whole - 8);
            card.layout();
            Label line = (Label) card.lookup(".line");
            assertThat(line.isVisible()).isTrue();
            assertThat(line.getHeight()).isGreaterThan(100).isLessThan(whole);
            assertThat(Tooltips.of(line)).as("nothing is cut off").isEmpty();
        });
    }

    @Test
    void one_day_in_a_narrow_column_is_written_short_rather_than_without_its_year(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            session.seek(LocalDate.of(2026, 11, 24));
            card.tellOfItsDay();
            layOut(card);
            card.fit(160, 300);
            assertThat(texts(card, ".day")).containsExactly("24 Nov 2026");
            card.fit(400, 300);
            assertThat(texts(card, ".day")).containsExactly("24 November 2026");
        });
    }

    @Test
    void as_many_sites_have_a_row_as_there_is_room_for(FxRobot robot) {
        robot.interact(() -> {
            session.show(session.look().of(ManySites.posture(6)));
            DayCard card = shown();
            card.fit(card.prefWidth(-1), 1000);
            layOut(card);
            assertThat(rows(card)).hasSize(6);
            assertThat(card.lookup(".more").isVisible()).isFalse();

            // A row is 37 high, and where all fit so 33.
            double whole = card.prefHeight(card.prefWidth(-1));
            card.fit(card.prefWidth(-1), whole - 20);
            layOut(card);
            assertThat(rows(card)).hasSize(6);
            card.fit(card.prefWidth(-1), whole);

            // A row is 37 high, so that what is 50 too low for six has room for four and the line that tells of two.
            card.fit(card.prefWidth(-1), card.prefHeight(card.prefWidth(-1)) - 50);
            layOut(card);
            assertThat(rows(card)).hasSize(4);
            assertThat(texts(card, ".more")).containsExactly("and 2 more");
        });
    }

    /// Every third site has the history of Ain al-Asad, which is past its date then.
    @Test
    void of_many_sites_those_past_their_date_have_the_first_rows(FxRobot robot) {
        robot.interact(() -> {
            session.show(
                    session.look().of(ManySites.posture(20)).in(View.COMPARE).on(LocalDate.of(2025, 11, 1)));
            DayCard card = shown();
            card.fit(card.prefWidth(-1), 1000);
            layOut(card);
            assertThat(texts(card, ".name"))
                    .containsExactlyInAnyOrder("Site 0", "Site 3", "Site 6", "Site 9", "Site 12");

            session.know(Knowledge.TIED);
            assertThat(texts(card, ".name")).hasSize(5).doesNotHaveDuplicates().contains("Site 0", "Site 3");
        });
    }

    /// Painted anew with each day the five layers of the ground took longer than all the words on it.
    @Test
    void its_ground_lies_below_all_of_it_and_is_kept_as_a_picture(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            layOut(card);
            Region ground = (Region) card.getChildren().getFirst();
            assertThat(card.getBackground()).isNull();
            assertThat(ground.getBackground().getFills()).hasSize(5);
            assertThat(ground.isCache()).isTrue();
            assertThat(ground.getLayoutBounds()).isEqualTo(card.getLayoutBounds());
        });
    }

    /// So narrow is a row in a picture of 1080 by 1080 pixels: there "Baghdad" was "B...".
    @Test
    void a_narrow_row_has_the_name_of_its_site_whole(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            session.seek(LocalDate.of(2025, 10, 5));
            HBox row = (HBox) rows(card).get(1);
            row.resize(240, row.getHeight());
            row.layout();
            VBox words = (VBox) row.getChildren().getLast();
            words.layout();
            ((HBox) words.getChildren().getFirst()).layout();
            Label name = (Label) row.lookup(".name");
            assertThat(name.getText()).isEqualTo("Baghdad");
            assertThat(name.getWidth()).isGreaterThanOrEqualTo(name.prefWidth(-1));
        });
    }

    /// Erbil is due in about 28 months then, which was cut and the name was not.
    @Test
    void a_long_name_gives_way_to_what_is_said_beside_it(FxRobot robot) {
        robot.interact(() -> {
            Site erbil = PostureFixture.named(
                    session.look().posture().site("erbil").orElseThrow(),
                    Map.of("en", "Erbil, the air base and all that lies around its long runway"));
            session.show(Look.at(PostureFixture.with(session.look().posture(), List.of(erbil)))
                    .in(View.COMPARE)
                    .on(LocalDate.of(2024, 9, 6)));
            DayCard card = shown();
            card.fit(card.prefWidth(-1), 1000);
            layOut(card);
            Label brief = (Label) card.lookup(".brief");
            Label name = (Label) card.lookup(".name");
            assertThat(brief.getText()).isEqualTo("due in about 28 months");
            assertThat(brief.getWidth()).isGreaterThanOrEqualTo(brief.prefWidth(-1));
            assertThat(name.getWidth()).isLessThan(name.prefWidth(-1));
        });
    }

    private static List<Node> rows(DayCard card) {
        return card.lookupAll(".site-rows > .row").stream()
                .filter(Node::isVisible)
                .toList();
    }

    @Test
    void as_known_the_line_says_so_first_and_stays_however_low_it_is(FxRobot robot) {
        robot.interact(() -> {
            session.know(Knowledge.TIED);
            DayCard card = shown();
            session.seek(LocalDate.of(2025, 11, 1));
            card.fit(card.prefWidth(-1), 40);
            layOut(card);
            assertThat(card.lookup(".line").isVisible()).isTrue();
            assertThat(texts(card, ".line")).singleElement().asString().startsWith("As known on 1 November 2025. ");
        });
    }

    @Test
    void a_screen_reader_hears_the_day_and_what_it_amounts_to(FxRobot robot) {
        robot.interact(() -> {
            DayCard card = shown();
            session.seek(LocalDate.of(2026, 10, 1));
            assertThat(card.getAccessibleText())
                    .startsWith("1 October 2026. Coalition left Ain al-Asad 105 to 109 days after the plan’s date.");
        });
    }

    private static MouseEvent click() {
        return MouseEvents.plain(MouseEvent.MOUSE_CLICKED, 0, 0, true);
    }

    private static Text link(DayCard card, String words) {
        return card.lookupAll(".finding-link").stream()
                .map(Text.class::cast)
                .filter(text -> seen(text.getText()).equals(words))
                .findFirst()
                .orElseThrow();
    }

    /// A text as it is read: what keeps its words on one line looks like other blanks and hyphens.
    private static String seen(String text) {
        return text.replace('\u00a0', ' ').replace('\u2011', '-');
    }

    private static Set<String> texts(Node in, String selector) {
        return in.lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.toSet());
    }

    private DayCard shown() {
        return shown(session);
    }

    private static DayCard shown(Session session) {
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        DayCard card = new DayCard(session);
        Scene scene = new Scene(new Pane(card), 500, 600);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        scene.getStylesheets().add(Theme.stylesheet(MapPane.class, "map.css"));
        Stage stage = new Stage();
        stage.setScene(scene);
        layOut(card);
        return card;
    }

    private static void layOut(DayCard card, double width, double height) {
        card.fit(width, height);
        card.resize(width, card.prefHeight(width));
        card.layout();
    }

    private static void layOut(DayCard card) {
        card.getScene().getRoot().applyCss();
        card.getScene().getRoot().layout();
    }
}
