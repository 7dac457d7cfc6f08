package io.github.drawdownmap.map.tiles;

import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.ui.pixels.LiveImage;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The background of the map: a sheet of tiles at rest, one picture while the zoom changes.
///
/// Without a graphics card JavaFX takes 12 to 29 ms to enlarge the tiles of a window for one frame; drawing them
/// anew into one picture, each pixel from the nearest, takes 1 to 3 ms, and shows coarser tiles where finer ones
/// are missing.
public final class TileLayer extends Region {
    private static final TileMemory MEMORY = TileMemory.ofThisProgram();

    private final Viewport viewport;
    private final Runnable repainted;
    private final TileStore cache = new TileStore(MEMORY.storeBytes());
    private final Patchwork patchwork = new Patchwork(cache);
    private final TileSupply supply = new TileSupply(cache, new Repainting(), InstantSource.system());
    private final ImageView zoomView = new ImageView();
    private final Rectangle frame = new Rectangle();
    private @Nullable TileSheet sheet;
    private @Nullable LiveImage zoomImage;

    /// @param repainted told when other pixels are to be had from [#draw] than before
    public TileLayer(Viewport viewport, Runnable repainted) {
        this.viewport = viewport;
        this.repainted = repainted;
        getStyleClass().add("tile-layer");
        setMouseTransparent(true);
        setClip(frame);
        zoomView.setManaged(false);
        zoomView.setVisible(false);
        getChildren().add(zoomView);
        viewport.cameraProperty().subscribe(camera -> requestLayout());
    }

    /// Whether all tiles in view are on show.
    public ReadOnlyBooleanProperty settledProperty() {
        return supply.settledProperty();
    }

    /// The tiles in view that are of the embedded map, and not only until a picture that is just coming.
    public ReadOnlyObjectProperty<Set<TileKey>> standInsProperty() {
        return supply.standInsProperty();
    }

    /// Whether some of the view may be of the embedded map, if only until a picture that is just coming.
    public ReadOnlyBooleanProperty embeddedSeenProperty() {
        return supply.embeddedSeenProperty();
    }

    /// Whether no picture of the view came, and each was asked for.
    public ReadOnlyBooleanProperty allFailedProperty() {
        return supply.allFailedProperty();
    }

    /// See [TileSupply#fallsShort].
    public boolean fallsShort() {
        return supply.fallsShort();
    }

    /// Whether nothing but the embedded map, or what stands in for pictures, lies under a rectangle of a map at
    /// rest.
    public boolean isEmbedded(Camera camera, Rectangle2D box) {
        Point2D origin = camera.origin();
        return supply.standsInUnder(new Rectangle2D.Double(
                origin.getX() + box.getX(), origin.getY() + box.getY(), box.getWidth(), box.getHeight()));
    }

    /// What is shown where there is no tile yet.
    public void setBackground(Color color) {
        patchwork.setBackground(color.getRGB());
    }

    public void paint(TileOrigin tiles) {
        supply.paint(tiles);
    }

    public void fetch(Optional<TileOrigin> tiles) {
        supply.fetch(tiles);
    }

    /// See [TileSupply#serveStillPicture].
    public void serveStillPicture(Duration longest) {
        supply.serveStillPicture(longest);
    }

    /// See [TileSupply#lookAround].
    public void lookAround() {
        supply.lookAround();
        requestLayout();
    }

    /// Draws what a camera sees from the tiles at hand.
    public void draw(Camera camera, PixelGrid grid) {
        patchwork.draw(camera, grid);
    }

    /// Drops all requests.
    public void stop() {
        supply.stop();
    }

    @Override
    protected void layoutChildren() {
        Camera camera = viewport.camera();
        if (camera.width() == 0 || camera.height() == 0) return;
        frame.setWidth(camera.width());
        frame.setHeight(camera.height());
        boolean atRest = viewport.stops().isStop(camera.zoom());
        if (atRest) showSheet(camera);
        else if (isVisible()) showPicture(camera);
        zoomView.setVisible(!atRest);
        if (sheet != null) sheet.node().setVisible(atRest);
        Camera destination = viewport.destination();
        if (viewport.stops().isStop(destination.zoom())) supply.aim(destination, viewport.stops());
    }

    private void showSheet(Camera camera) {
        int side = viewport.stops().tileSide(camera.zoom());
        TileSheet shown = sheet;
        boolean isLarge = sheet != null && sheet.bytes() > Math.max(MEMORY.sheetBytes(), 2 * supply.bytesInView());
        if (shown == null || !shown.isFor(camera.zoom(), side) || isLarge) {
            shown = new TileSheet(camera.zoom(), side, camera.screenScale(), key -> picture(key, side));
            if (sheet != null) getChildren().remove(sheet.node());
            getChildren().addFirst(shown.node());
            sheet = shown;
        }
        shown.moveTo(camera);
    }

    private TilePicture picture(TileKey key, int side) {
        var picture = new TilePicture(key, side);
        paint(picture);
        return picture;
    }

    private void paint(TilePicture picture) {
        cache.get(picture.key(), picture.side())
                .ifPresentOrElse(tile -> picture.draw(tile.pixels()), () -> picture.draw(patchwork));
    }

    private void showPicture(Camera camera) {
        ScreenScale scale = camera.screenScale();
        int width = scale.pixelsCovering(camera.width());
        int height = scale.pixelsCovering(camera.height());
        LiveImage image = zoomImage;
        if (image == null || !image.hasSize(width, height)) {
            image = new LiveImage(new PixelGrid(width, height));
            zoomImage = image;
            zoomView.setImage(image.image());
        }
        scale.fit(zoomView, width, height);
        patchwork.draw(camera, image.pixels());
        image.changed();
    }

    private final class Repainting implements TileSupply.Listener {
        @Override
        public void tileChanged(TileKey key) {
            if (sheet != null) Optional.ofNullable(sheet.pictures().get(key)).ifPresent(TileLayer.this::paint);
            repainted.run();
        }

        @Override
        public void allTilesChanged() {
            if (sheet != null) sheet.pictures().values().forEach(TileLayer.this::paint);
            repainted.run();
        }
    }
}
