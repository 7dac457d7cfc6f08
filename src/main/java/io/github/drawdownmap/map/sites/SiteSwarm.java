package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.Shown;
import io.github.drawdownmap.map.tiles.TileLayer;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.pixels.LiveImage;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.symbol.SpriteSheet;
import io.github.drawdownmap.ui.symbol.SymbolGeometry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The symbols of many sites, painted with the background into one opaque picture.
///
/// Many nodes take too long to draw, and a transparent picture over the tiles is blended as a whole at each step; an
/// opaque one is copied.
public final class SiteSwarm extends Region {
    private static final int NONE = -1;
    private static final double SIZES_PER_PIXEL = 64;

    private final Session session;
    private final Viewport viewport;
    private final TileLayer background;
    private final ImageView view = new ImageView();
    private final Subscription subscription;
    private List<Site> sites = List.of();
    private WorldPoint[] places = {};
    private double[] radii = {};
    private double diameter = 1;
    private @Nullable LiveImage shownPicture;
    private Ground ground = new Ground(new PixelGrid(0, 0), Optional.empty());
    private @Nullable Spots spots;
    private @Nullable SpriteSheet sprites;

    public SiteSwarm(Session session, Viewport viewport, TileLayer background) {
        this.session = session;
        this.viewport = viewport;
        this.background = background;
        setMouseTransparent(true);
        setVisible(false);
        view.setManaged(false);
        getChildren().add(view);
        subscription = Subscription.combine(
                session.lookProperty().subscribe(this::render),
                viewport.cameraProperty().subscribe(camera -> requestLayout()));
    }

    private void render(Look before, Look after) {
        if (!after.hasMomentOf(before) || !after.hasStatementsOf(before)) requestLayout();
    }

    public void close() {
        subscription.unsubscribe();
    }

    /// Paints these sites from now on; with none the layer is not there, and the tiles show themselves.
    void paint(List<Site> newSites, double newDiameter) {
        sites = newSites;
        places =
                sites.stream().map(site -> WebMercator.project(site.position())).toArray(WorldPoint[]::new);
        diameter = newDiameter;
        SiteSizes sizes = SiteSizes.of(session.look().posture());
        radii = sites.stream()
                .mapToDouble(site -> diameter / 2 * sizes.share(site))
                .toArray();
        sprites = null;
        spots = null;
        setVisible(!sites.isEmpty());
        background.setVisible(sites.isEmpty());
        requestLayout();
    }

    /// Photographs the symbols anew, in the colours that the scene has now.
    public void forgetColors() {
        sprites = null;
        forgetGround();
    }

    /// Takes over changed tiles.
    public void forgetGround() {
        ground = ground.unseen();
        requestLayout();
    }

    /// The site whose symbol is at a point, the nearest of several.
    Optional<Site> siteAt(Point2D point, double reach) {
        Function<WorldPoint, Point2D> shown = viewport.camera().pointsOfWhole(diameter / 2);
        double least = reach;
        int nearest = NONE;
        for (int i = 0; i < places.length; i++) {
            double distance = shown.apply(places[i]).distance(point);
            if (distance > least) continue;
            least = distance;
            nearest = i;
        }
        return nearest == NONE ? Optional.empty() : Optional.of(sites.get(nearest));
    }

    /// The sites whose symbols lie on that of one, itself among them: not all of them can be seen.
    List<Site> lyingOn(Site site) {
        Function<WorldPoint, Point2D> shown = viewport.camera().pointsOfWhole(diameter / 2);
        Point2D place = shown.apply(WebMercator.project(site.position()));
        return IntStream.range(0, places.length)
                .filter(i -> shown.apply(places[i]).distance(place) <= Fan.SAME_PLACE * diameter)
                .mapToObj(sites::get)
                .toList();
    }

    /// A painted site.
    ///
    /// @param share of the usual size of a symbol
    record Spot(Site site, WorldPoint place, double share) {}

    /// The sites in a part of the world, the first ones first.
    ///
    /// @param most of them
    List<Spot> within(WorldBounds area, int most) {
        return IntStream.range(0, places.length)
                .filter(i -> area.contains(places[i]))
                .limit(most)
                .mapToObj(i -> new Spot(sites.get(i), places[i], 2 * radii[i] / diameter))
                .toList();
    }

    /// What the symbols take of the map, as far as they are in view.
    ///
    /// @param most of them
    Stream<Bounds> bounds(Camera camera, int most) {
        return Arrays.stream(places)
                .map(camera.pointsOfWhole(diameter / 2))
                .filter(camera::shows)
                .limit(most)
                .map(middle -> LabelSides.square(middle, diameter));
    }

    @Override
    protected void layoutChildren() {
        Camera camera = viewport.camera();
        if (sites.isEmpty() || camera.width() == 0 || camera.height() == 0 || getScene() == null) return;
        LiveImage image = imageFor(camera);
        if (!ground.isSeenBy(camera)) background.draw(camera, ground.pixels());
        ground = new Ground(ground.pixels(), Optional.of(camera));
        image.pixels().copyFrom(ground.pixels());
        drawSites(camera, image.pixels());
        image.changed();
    }

    private LiveImage imageFor(Camera camera) {
        ScreenScale scale = camera.screenScale();
        int width = scale.pixelsCovering(camera.width());
        int height = scale.pixelsCovering(camera.height());
        LiveImage image = shownPicture;
        if (image != null && image.hasSize(width, height)) return image;
        ground = new Ground(new PixelGrid(width, height), Optional.empty());
        sprites = null;
        image = new LiveImage(new PixelGrid(width, height));
        shownPicture = image;
        view.setImage(image.image());
        scale.fit(view, width, height);
        return image;
    }

    private void drawSites(Camera camera, PixelGrid picture) {
        SpriteSheet sheet = sheet(camera);
        int[] slots = new int[sites.size()];
        int[] planSlots = new int[sites.size()];
        List<Track> tracks = session.look().tracks();
        List<Site> known = session.look().known().sites();
        LocalDate day = session.look().day();
        double fraction = session.look().fraction();
        double[] extents = new double[sites.size()];
        for (int i = 0; i < slots.length; i++) {
            SymbolGeometry geometry = SymbolGeometry.of(Shown.of(known.get(i), tracks, day), fraction, radii[i]);
            slots[i] = sheet.slot(geometry);
            planSlots[i] = geometry.plan().map(sheet::slot).orElse(NONE);
            extents[i] = geometry.extent();
        }
        sheet.photographMissing();
        drawSprites(sheet, slots, planSlots, seen(extents, spotsFor(camera)), picture);
    }

    /// The sites whose symbols are drawn, in the order in which they are. Of several at one place it is the largest
    /// alone, and of as large ones the last: their tints would add up to that of another level, and a smaller one
    /// would hide who is still there.
    private static int[] seen(double[] extents, Spots spots) {
        int[] order = largestFirst(extents);
        int[] shown = new int[spots.count];
        Arrays.fill(shown, NONE);
        for (int i : order) {
            int spot = spots.spot[i];
            if (shown[spot] == NONE || extents[i] == extents[shown[spot]]) shown[spot] = i;
        }
        return Arrays.stream(order).filter(i -> shown[spots.spot[i]] == i).toArray();
    }

    /// Larger symbols lie below smaller ones, which they would hide; of the same size the later lies above.
    private static int[] largestFirst(double[] extents) {
        return IntStream.range(0, extents.length)
                .mapToLong(i -> (-(long) (extents[i] * SIZES_PER_PIXEL) << Integer.SIZE) + i)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    private void drawSprites(SpriteSheet sheet, int[] slots, int[] planSlots, int[] order, PixelGrid picture) {
        Spots spots = spotsFor(viewport.camera());
        double reach = viewport.camera().screenScale().pixels(diameter);
        for (int i : order) {
            int x = spots.x[i];
            int y = spots.y[i];
            boolean inView = x > -reach && y > -reach && x < picture.width() + reach && y < picture.height() + reach;
            if (!inView) continue;
            sheet.sprite(slots[i]).drawOn(picture, x, y);
            if (planSlots[i] != NONE) sheet.sprite(planSlots[i]).drawOn(picture, x, y);
        }
    }

    /// A step of the day moves none of them.
    private Spots spotsFor(Camera camera) {
        Spots known = spots;
        if (known == null || !known.camera.equals(camera)) known = new Spots(camera, places, diameter / 2);
        spots = known;
        return known;
    }

    /// The tiles without the sites.
    ///
    /// @param camera that they have been drawn for; empty when they are to be drawn anew
    private record Ground(PixelGrid pixels, Optional<Camera> camera) {
        boolean isSeenBy(Camera other) {
            return camera.filter(other::equals).isPresent();
        }

        Ground unseen() {
            return new Ground(pixels, Optional.empty());
        }
    }

    /// The pixels of the picture at which the sites lie.
    private static final class Spots {
        private final Camera camera;
        private final int[] x;
        private final int[] y;
        /// The number of its spot, which several may have together.
        private final int[] spot;
        private final int count;

        Spots(Camera camera, WorldPoint[] places, double radius) {
            this.camera = camera;
            x = new int[places.length];
            y = new int[places.length];
            spot = new int[places.length];
            ScreenScale scale = camera.screenScale();
            Function<WorldPoint, Point2D> shown = camera.pointsOfWhole(radius);
            Map<Point2D, Integer> numbers = new HashMap<>();
            for (int i = 0; i < places.length; i++) {
                Point2D middle = shown.apply(places[i]);
                x[i] = (int) Math.rint(scale.pixels(middle.getX()));
                y[i] = (int) Math.rint(scale.pixels(middle.getY()));
                spot[i] = numbers.computeIfAbsent(new Point2D(x[i], y[i]), other -> numbers.size());
            }
            count = numbers.size();
        }
    }

    private SpriteSheet sheet(Camera camera) {
        SpriteSheet sheet = sprites;
        if (sheet == null)
            sheet = new SpriteSheet(
                    session.look().posture().levels(),
                    diameter,
                    camera.screenScale(),
                    getScene().getStylesheets());
        sprites = sheet;
        return sheet;
    }
}
