package io.github.drawdownmap.map;

import io.github.drawdownmap.Bundled;
import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.theme.Theme;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// A map of 1000 x 640 pixels in a window, for tests.
///
/// @param opened the links that were opened
public record MapStage(Session session, MapPane map, Stage stage, List<URI> opened) {

    public static MapStage open(Stage stage) throws IOException {
        return open(stage, PostureFixture.posture());
    }

    public static MapStage open(Stage stage, Posture posture) throws IOException {
        var session = new Session(Look.at(posture), PostureFixture.TODAY);
        List<URI> opened = new ArrayList<>();
        var map = new MapPane(session, CompletableFuture.completedFuture(Bundled.MAP), opened::add);
        map.viewport().reducedMotionProperty().set(true);
        var scene = new Scene(map, 1000, 640);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        stage.setScene(scene);
        // The stage is shared by all tests, and keeps the size that one of them has given it.
        stage.sizeToScene();
        stage.show();
        map.requestFocus();
        return new MapStage(session, map, stage, opened);
    }

    /// Waits until all that is in view has been drawn.
    public void waitUntilSettled() {
        try {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, map.settledProperty());
        } catch (TimeoutException e) {
            throw new AssertionError("the map is never drawn", e);
        }
    }

    /// The first node of the map that a selector finds.
    public Node node(String selector) {
        return nodes(selector).stream().findFirst().orElseThrow(() -> new AssertionError("no " + selector));
    }

    public List<Node> nodes(String selector) {
        return InWindow.seen(() -> List.copyOf(map.lookupAll(selector)));
    }

    public Viewport viewport() {
        return map.viewport();
    }

    public Point2D onScreen(Site site) {
        return onScreen(viewport().pointOf(site.position()));
    }

    public boolean isInView(Site site) {
        return map.getLayoutBounds().contains(viewport().pointOf(site.position()));
    }

    public Point2D onScreen(Point2D point) {
        return map.localToScreen(point);
    }
}
