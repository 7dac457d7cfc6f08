package io.github.drawdownmap.details.method;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(InWindow.class)
@SuppressWarnings("NullAway.Init")
class MethodPageTest {
    private final Posture posture = PostureReader.bundled();
    private MethodPage page;

    @BeforeEach
    void build(FxRobot robot) {
        robot.interact(() -> page = new MethodPage(posture, link -> {}, words -> {}));
    }

    private List<MethodSection> shownSections() {
        return sections().stream().filter(Node::isVisible).toList();
    }

    private List<MethodSection> sections() {
        return content().lookupAll(".method-section").stream()
                .map(MethodSection.class::cast)
                .toList();
    }

    private Node content() {
        return ((ScrollPane) page.getCenter()).getContent();
    }

    private List<String> words(Node within) {
        return within.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private void search(String words, FxRobot robot) {
        TextField field = (TextField) page.getTop().lookup(".method-search");
        robot.interact(() -> field.setText(words));
    }

    private String found() {
        return ((Labeled) page.getTop().lookup(".method-found")).getText();
    }

    @Test
    void it_says_as_of_when_the_data_is() {
        assertThat(words(sections().getFirst()))
                .contains("As of 25 November 2026. The slider covers 1 September 2024 to 31 January 2027.");
    }

    @Test
    void each_level_is_there_with_its_rule() {
        List<String> all =
                sections().stream().flatMap(section -> words(section).stream()).toList();
        for (Level level : posture.levels()) assertThat(all).contains(level.label(), level.rule());
    }

    @Test
    void what_is_not_claimed_and_what_was_not_found_is_there() {
        List<String> all =
                sections().stream().flatMap(section -> words(section).stream()).toList();
        assertThat(all).containsAll(posture.notClaimed()).containsAll(posture.gaps());
    }

    @Test
    void every_source_is_there() {
        MethodSection sources = sections().getLast();
        assertThat(sources.title()).isEqualTo("Sources (" + posture.sources().size() + ")");
        assertThat(sources.lookupAll(".method-source"))
                .hasSize(posture.sources().size());
    }

    @Test
    void each_claim_of_a_dispute_stands_over_its_own_sources() {
        MethodSection disputes = sections().stream()
                .filter(section -> section.title().startsWith("Where sources disagree"))
                .findFirst()
                .orElseThrow();
        assertThat(disputes.lookupAll(".claim"))
                .extracting(claim -> ((Parent) claim)
                        .getChildrenUnmodifiable().stream()
                                .map(node -> ((Labeled) node).getText())
                                .toList())
                .contains(List.of("Not before September 2026: US briefers", "BNN Bloomberg, 27 September 2024"));
    }

    @Test
    void a_search_leaves_the_passages_that_hold_the_words(FxRobot robot) {
        search("EVEN pace", robot);
        assertThat(shownSections()).extracting(MethodSection::title).contains("Windows and the even pace");
        assertThat(shownSections()).extracting(MethodSection::title).doesNotContain("When reports end");
    }

    /// The mark of print in “the coalition’s mission” is on no key.
    @Test
    void a_search_takes_straight_marks_for_those_of_print(FxRobot robot) {
        search("the coalition's mission", robot);
        assertThat(shownSections()).extracting(MethodSection::title).contains("What is not claimed");
    }

    @Test
    void a_search_for_nothing_there_says_so(FxRobot robot) {
        search("xyzzy", robot);
        assertThat(shownSections()).isEmpty();
        assertThat(found()).isEqualTo("Nothing found");
        search("", robot);
        assertThat(shownSections()).hasSameSizeAs(sections());
        assertThat(found()).isEmpty();
    }

    @Test
    void the_contents_mark_the_section_that_is_being_read(FxRobot robot) {
        robot.interact(() -> new Scene(page, 860, 700).getStylesheets().setAll(Theme.LIGHT.stylesheets()));
        layOut(robot);
        assertThat(marked()).containsExactly("The data");
        robot.interact(() -> ((ScrollPane) page.getCenter()).setVvalue(1));
        layOut(robot);
        assertThat(marked()).singleElement().asString().startsWith("Sources (");
        search("even pace", robot);
        layOut(robot);
        assertThat(marked()).containsExactly(shownSections().getFirst().title());
    }

    /// The last ones are shorter than the page: none of them comes to its top.
    @Test
    void the_contents_mark_the_section_that_was_clicked_and_stay_where_they_are(FxRobot robot) {
        robot.interact(() -> new Scene(page, 860, 700).getStylesheets().setAll(Theme.LIGHT.stylesheets()));
        // Two passages of what is found fill no page.
        search("even pace", robot);
        layOut(robot);
        List<Double> places = links().map(Node::getLayoutY).toList();
        for (Labeled link : links().filter(Node::isVisible).toList()) {
            robot.interact(((Hyperlink) link)::fire);
            layOut(robot);
            assertThat(marked()).containsExactly(link.getText());
            assertThat(links().map(Node::getLayoutY)).isEqualTo(places);
        }
        search("", robot);
        layOut(robot);
        places = links().map(Node::getLayoutY).toList();
        for (Labeled link : links().toList()) {
            robot.interact(((Hyperlink) link)::fire);
            layOut(robot);
            assertThat(marked()).containsExactly(link.getText());
            assertThat(links().map(Node::getLayoutY)).as(link.getText()).isEqualTo(places);
        }
        robot.interact(() -> ((ScrollPane) page.getCenter()).setVvalue(0));
        layOut(robot);
        assertThat(marked()).containsExactly("The data");
    }

    private Stream<Labeled> links() {
        return ((Pane) page.getLeft()).getChildren().stream().map(Labeled.class::cast);
    }

    private List<String> marked() {
        return page.getLeft().lookupAll(".hyperlink:current").stream()
                .map(link -> ((Labeled) link).getText())
                .toList();
    }

    @Test
    void each_hit_of_a_search_is_marked(FxRobot robot) {
        robot.interact(() -> new Scene(page, 860, 700).getStylesheets().setAll(Theme.LIGHT.stylesheets()));
        layOut(robot);
        search("EVEN pace", robot);
        layOut(robot);
        assertThat(content().lookupAll(".hit")).isNotEmpty();
        robot.interact(() -> assertThat(content().lookupAll(".hit").stream().map(this::place))
                .containsExactlyInAnyOrderElementsOf(placesOf("even pace")));
        search("", robot);
        layOut(robot);
        assertThat(content().lookupAll(".hit")).isEmpty();
    }

    /// In whole pixels of the scene.
    private Point2D place(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(Math.rint(bounds.getMinX()), Math.rint(bounds.getMinY()));
    }

    private List<Point2D> placesOf(String words) {
        List<Point2D> places = new ArrayList<>();
        for (Node node : content().lookupAll(".text"))
            if (node instanceof Text text && isShown(text)) {
                String all = text.getText().toLowerCase(Locale.ROOT);
                for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
                    Bounds letters = new Path(text.getRangeShape(at, at + words.length(), false)).getLayoutBounds();
                    Bounds inScene = text.localToScene(letters);
                    places.add(new Point2D(Math.rint(inScene.getMinX()), Math.rint(inScene.getMinY())));
                }
            }
        return places;
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private void layOut(FxRobot robot) {
        robot.interact(() -> {
            page.applyCss();
            page.layout();
        });
    }

    @Test
    void escape_clears_a_search_and_closes_nothing_yet(FxRobot robot) {
        search("even pace", robot);
        assertThat(isTaken(KeyCode.ESCAPE, robot)).isTrue();
        assertThat(shownSections()).hasSameSizeAs(sections());
        assertThat(isTaken(KeyCode.ESCAPE, robot)).isFalse();
    }

    private boolean isTaken(KeyCode key, FxRobot robot) {
        AtomicBoolean reached = new AtomicBoolean();
        Node field = page.getTop().lookup(".method-search");
        robot.interact(() -> {
            page.setOnKeyPressed(event -> reached.set(true));
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
        return !reached.get();
    }
}
