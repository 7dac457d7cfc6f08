package io.github.drawdownmap.map;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.wording.WindowWords;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.FadeTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What playback has come to, at the site of the event, with who says so and when; it fades in and out. The event of a
/// whole country is told at the lower edge.
final class StoryCaption extends VBox {
    private static final Duration FADE = Duration.millis(300);
    /// From the middle of the site's symbol down to the caption.
    private static final double BELOW_SITE = 52;
    private static final double MARGIN = 24;

    private final Session session;
    private final Viewport viewport;
    private final Label title = new Label();
    private final Label said = new Label();
    private final FadeTransition fade = new FadeTransition(FADE, this);
    private Optional<Event> told = Optional.empty();

    StoryCaption(Session session, Viewport viewport) {
        this.session = session;
        this.viewport = viewport;
        getStyleClass().addAll("card", "story-caption");
        title.getStyleClass().add("story-title");
        said.getStyleClass().add("story-said");
        title.setWrapText(true);
        said.setWrapText(true);
        setMouseTransparent(true);
        setManaged(false);
        setOpacity(0);
        setVisible(false);
        getChildren().setAll(title, said);
        fade.setOnFinished(event -> setVisible(told.isPresent()));
        viewport.cameraProperty().subscribe((before, after) -> place());
    }

    void show(Optional<Event> event) {
        if (event.equals(told)) return;
        told = event;
        event.ifPresent(this::write);
        double wanted = event.isPresent() ? 1 : 0;
        fade.stop();
        if (viewport.reducedMotionProperty().get()) {
            setOpacity(wanted);
            setVisible(event.isPresent());
            return;
        }
        fade.setToValue(wanted);
        fade.play();
    }

    private void write(Event event) {
        title.setText(Messages.drawn(event.title()));
        said.setText(Messages.text("wording.beside", publishers(event), WindowWords.date(event.when())));
        setVisible(true);
        applyCss();
        autosize();
        place();
    }

    private static String publishers(Event event) {
        return event.citations().stream()
                .map(citation -> citation.source().publisher())
                .distinct()
                .limit(2)
                .collect(Collectors.joining(", "));
    }

    /// Under the symbol of its site, inside the map.
    void place() {
        if (told.isEmpty() || getParent() == null) return;
        double width = getParent().getLayoutBounds().getWidth();
        double height = getParent().getLayoutBounds().getHeight();
        Point2D at = site(told.get())
                .map(site -> viewport.pointOf(site.position()).add(-getWidth() / 2, BELOW_SITE))
                .orElse(new Point2D((width - getWidth()) / 2, height));
        relocate(
                Math.rint(Math.clamp(at.getX(), MARGIN, Math.max(MARGIN, width - MARGIN - getWidth()))),
                Math.rint(Math.clamp(at.getY(), MARGIN, Math.max(MARGIN, height - MARGIN - getHeight()))));
    }

    private Optional<Site> site(Event event) {
        return session.look().firstOf(event);
    }
}
