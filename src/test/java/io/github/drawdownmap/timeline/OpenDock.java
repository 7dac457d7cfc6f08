package io.github.drawdownmap.timeline;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.MouseEvents;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.FrameClock;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.symbol.TimeScale;
import io.github.drawdownmap.ui.theme.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The time control at the foot of a window of 1440 x 700 pixels, opened for each test on 30 June 2025.
@ExtendWith(InWindow.class)
abstract class OpenDock {
    static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    final Session session = new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY);
    final List<Event> opened = new ArrayList<>();
    /// In whose lanes they were opened.
    final List<Optional<Site>> openedIn = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set by open()
    FxRobot robot;

    @SuppressWarnings("NullAway.Init") // set by open()
    TimelineDock dock;

    @SuppressWarnings("NullAway.Init") // set by open()
    Stage stage;

    @BeforeEach
    void open(FxRobot given) {
        robot = given;
        robot.interact(() -> {
            open(session);
            session.seek(JUNE);
        });
    }

    /// Another dock in a window of its own.
    void open(Session session) {
        dock = new TimelineDock(session, new Playback(session, new StillClock()), (event, lane) -> {
            opened.add(event);
            openedIn.add(lane);
        });
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        BorderPane root = new BorderPane(new Region());
        root.setBottom(dock);
        Scene scene = new Scene(root, 1440, 700);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, dock.keys()::handle);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        robot.release(MouseButton.PRIMARY);
        robot.interact(stage::hide);
    }

    void turnWheel(Node node, double delta) {
        turnWheel(node, delta, false);
    }

    void turnWheel(Node node, double delta, boolean withCtrl) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        ScrollEvent event = MouseEvents.wheel(bounds.getCenterX(), bounds.getCenterY(), delta, withCtrl, false);
        robot.interact(() -> javafx.event.Event.fireEvent(node, event));
    }

    void resize(double width) {
        robot.interact(
                () -> stage.setWidth(width + stage.getWidth() - stage.getScene().getWidth()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> dock.getScene().getRoot().layout());
    }

    void seek(LocalDate day) {
        robot.interact(() -> session.seek(day));
    }

    void open(Posture posture) {
        robot.interact(() -> session.show(session.look().of(posture)));
        robot.interact(() -> dock.getScene().getRoot().layout());
    }

    TimeScale scale() {
        return dock.scale();
    }

    Point2D onRail(double x) {
        return onScreen(x, middleY(node(".rail")));
    }

    Point2D onLane(int row, double x) {
        return onScreen(x, middleY(nodes(".lane-name").get(row)));
    }

    /// The pointer knows whole pixels only; the nearest one is less than half a day away.
    Point2D onScreen(double x, double y) {
        return dock.localToScreen(Math.rint(x), Math.rint(y));
    }

    Bounds inDock(Node node) {
        return dock.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    double middle(Node node) {
        return inDock(node).getCenterX();
    }

    double middleY(Node node) {
        return inDock(node).getCenterY();
    }

    Node node(String selector) {
        return InWindow.seen(() -> nodes(selector).stream()
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(dock.lookup(selector), selector)));
    }

    List<Node> nodes(String selector) {
        return InWindow.seen(
                () -> dock.lookupAll(selector).stream().filter(Node::isVisible).toList());
    }

    List<Node> marks() {
        return nodes(".event-mark");
    }

    List<String> visibleNames() {
        return nodes(".lane-name").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    List<String> cardTexts() {
        return InWindow.seen(() -> node(".hover-card").lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    static double bottomOf(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    TextField dateText() {
        return (TextField) node(".date-text");
    }

    /// A clock on which no time goes by.
    private static final class StillClock implements FrameClock {
        @Override
        public void start(LongConsumer onFrame) {}

        @Override
        public void stop() {}
    }
}
