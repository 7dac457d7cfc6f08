package io.github.drawdownmap.map;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.map.names.LabelLayer;
import io.github.drawdownmap.map.view.Overlap;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.wording.WindowWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.animation.FadeTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import javafx.util.Duration;

/// What playback has come to, at the site of the event, with who says so and when; it fades in and out. It points to
/// a site that is the only one. The event of a whole country is told at the lower edge.
final class StoryCaption extends VBox {
    private static final Duration FADE = Duration.millis(300);
    /// From the middle of the site's symbol down to the caption, below the site's name.
    private static final double BELOW_SITE = 52;
    /// From the middle of the site's symbol up to the caption where there is no room below.
    private static final double ABOVE_SITE = 36;
    private static final double MARGIN = 24;
    private static final double POINTER_WIDTH = 14;
    private static final double POINTER_HEIGHT = 7;
    /// The pointer keeps off the round corners of the card.
    private static final double CORNER = 10;

    private final Session session;
    private final Viewport viewport;
    private final LabelLayer.Sites sites;
    private final Label title = new Label();
    private final Label said = new Label();
    private final Polyline pointer =
            new Polyline(0, POINTER_HEIGHT, POINTER_WIDTH / 2, 0, POINTER_WIDTH, POINTER_HEIGHT);
    private final FadeTransition fade = new FadeTransition(FADE, this);
    private Optional<Event> told = Optional.empty();

    /// @param sites what it is to keep clear of
    StoryCaption(Session session, Viewport viewport, LabelLayer.Sites sites) {
        this.session = session;
        this.viewport = viewport;
        this.sites = sites;
        getStyleClass().addAll("card", "story-caption");
        title.getStyleClass().add("story-title");
        said.getStyleClass().add("story-said");
        title.setWrapText(true);
        said.setWrapText(true);
        setMouseTransparent(true);
        setManaged(false);
        setOpacity(0);
        setVisible(false);
        pointer.getStyleClass().add("story-pointer");
        pointer.setManaged(false);
        getChildren().setAll(title, said, pointer);
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

    /// Under the symbol of its site or over it, inside the map, where it covers least of other symbols and of labels.
    void place() {
        if (told.isEmpty() || getParent() == null) return;
        Bounds map = getParent().getLayoutBounds();
        Optional<Point2D> site = site(told.get()).map(each -> viewport.pointOf(each.position()));
        Bounds at = site.map(this::atSite).orElseGet(() -> inside((map.getWidth() - getWidth()) / 2, map.getHeight()));
        relocate(at.getMinX(), at.getMinY());
        boolean isOfOne = told.get().siteIds().size() == 1;
        point(site.filter(each -> isOfOne && map.contains(each)));
    }

    private Bounds atSite(Point2D site) {
        List<Bounds> taken = sites.obstacles(viewport.camera());
        double fromCorner = CORNER + POINTER_WIDTH / 2;
        return DoubleStream.of(site.getY() + BELOW_SITE, site.getY() - ABOVE_SITE - getHeight())
                .boxed()
                .flatMap(top -> DoubleStream.of(getWidth() / 2, fromCorner, getWidth() - fromCorner)
                        .mapToObj(toSite -> inside(site.getX() - toSite, top)))
                .min(Comparator.comparingDouble(place -> Overlap.of(place, taken)))
                .orElseThrow();
    }

    private Bounds inside(double left, double top) {
        Bounds map = getParent().getLayoutBounds();
        return new BoundingBox(
                inside(left, getWidth(), map.getWidth()),
                inside(top, getHeight(), map.getHeight()),
                getWidth(),
                getHeight());
    }

    private static double inside(double wanted, double size, double room) {
        return Math.rint(Math.clamp(wanted, MARGIN, Math.max(MARGIN, room - size - MARGIN)));
    }

    private void point(Optional<Point2D> site) {
        boolean isBelow = site.stream().allMatch(at -> getLayoutY() > at.getY());
        pointer.setLayoutX(
                site.map(at -> at.getX() - getLayoutX() - POINTER_WIDTH / 2).orElse(0.0));
        pointer.setLayoutY(isBelow ? -POINTER_HEIGHT : getHeight());
        pointer.setScaleY(isBelow ? 1 : -1);
        double last = getWidth() - CORNER - POINTER_WIDTH;
        double gap = site.map(at -> isBelow ? getLayoutY() - at.getY() : at.getY() - getLayoutY() - getHeight())
                .orElse(0.0);
        pointer.setVisible(gap > POINTER_HEIGHT && pointer.getLayoutX() >= CORNER && pointer.getLayoutX() <= last);
    }

    private Optional<Site> site(Event event) {
        return session.look().firstOf(event);
    }
}
