package io.github.drawdownmap.picture;

import io.github.drawdownmap.basemap.mbtiles.MbTilesException;
import io.github.drawdownmap.basemap.tile.SourceHealth;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.export.picture.DayPictures;
import io.github.drawdownmap.export.picture.PictureCaption;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.time.Step;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.threeten.extra.LocalDateRange;

/// Takes pictures of days, one after the other, for a thread that may wait.
public final class PictureStudio implements DayPictures, AutoCloseable {
    /// A server that is slow or gone must not keep a picture from being taken.
    private static final int SECONDS_FOR_TILES = 30;

    private static final int SECONDS_FOR_PICTURE = 60;

    private final Look look;
    private final Lettering lettering;
    private final String program;
    private final Optional<TileSource> tiles;
    private final Complaint complaint;
    private final Composition scene;
    private boolean groundFallsShort;

    private PictureStudio(
            Look look,
            Lettering lettering,
            String program,
            Optional<TileSource> tiles,
            Complaint complaint,
            Composition scene) {
        this.look = look;
        this.lettering = lettering;
        this.program = program;
        this.tiles = tiles;
        this.complaint = complaint;
        this.scene = scene;
    }

    /// Lays out a picture; JavaFX must be running.
    ///
    /// @param program the program and its version
    /// @throws MbTilesException when the file of the basemap cannot be used
    public static PictureStudio open(Look look, PictureOptions options, String program)
            throws IOException, MbTilesException, InterruptedException {
        return open(look, options, program, VectorMap.bundled());
    }

    static PictureStudio open(Look look, PictureOptions options, String program, VectorMap embedded)
            throws IOException, MbTilesException, InterruptedException {
        var complaint = new Complaint();
        Optional<TileSource> tiles = options.basemap().open(complaint);
        Composition scene;
        try {
            scene = Toolkit.call(() -> Composition.of(look, options, embedded, tiles, program));
        } catch (InterruptedException stopped) {
            tiles.ifPresent(TileSource::close);
            throw stopped;
        }
        return new PictureStudio(look, options.lettering(), program, tiles, complaint, scene);
    }

    @Override
    public BufferedImage of(LocalDate day) throws IOException, InterruptedException {
        Toolkit.call(() -> {
            scene.seek(day);
            return day;
        });
        if (tiles.isPresent()) {
            if (!isSettledWithin(SECONDS_FOR_TILES))
                complaint.add(Reason.SLOW, tiles.get().name());
            // All pictures show the same ground: a tile that came later would flicker among them.
            tiles.get().close();
        }
        if (!isSettledWithin(SECONDS_FOR_PICTURE)) throw new IOException("the map was not drawn within a minute");
        groundFallsShort = Toolkit.call(scene::fallsShort);
        return Toolkit.call(scene::take);
    }

    private boolean isSettledWithin(int seconds) throws InterruptedException {
        return Toolkit.result(Toolkit.call(scene::settled).completeOnTimeout(false, seconds, TimeUnit.SECONDS));
    }

    /// The days to take, each step of the span and its last day.
    public List<LocalDate> days(LocalDateRange span, Step step) {
        List<LocalDate> days = new ArrayList<>(step.days(span, turns()));
        if (!days.getLast().equals(span.getEndInclusive())) days.add(span.getEndInclusive());
        return days;
    }

    @Override
    public NavigableSet<LocalDate> turns() {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        for (Track track : look.tracks())
            look.posture()
                    .sites()
                    .forEach(site -> turns.addAll(site.track(track).turns()));
        return turns;
    }

    /// What the picture taken last says of itself.
    public PictureCaption caption() throws InterruptedException {
        return Toolkit.call(() -> PictureWords.caption(scene.looks(), lettering, program, scene.credits()));
    }

    /// What an animation from the day taken last to another says of itself.
    public PictureCaption captionUntil(LocalDate last) throws InterruptedException {
        PictureCaption first = caption();
        return new PictureCaption(
                Toolkit.call(() -> PictureWords.titleUntil(scene.looks().getFirst(), lettering, last)),
                PictureWords.reachOfDays(look),
                first.licence(),
                first.attribution(),
                first.program(),
                first.description());
    }

    /// The picture taken last in words, a sentence a line.
    public String words() throws InterruptedException {
        return Toolkit.call(() ->
                Messages.written(String.join("\n", PictureWords.lines(scene.looks(), lettering)) + "\n"));
    }

    /// Whether a site is in view.
    public boolean showsSites() throws InterruptedException {
        return Toolkit.call(scene::showsSites);
    }

    /// Why the basemap's source did not give all tiles of the picture taken last, in a sentence; empty when it did,
    /// though it may have been asked more than once.
    public String tilesMissing() {
        return groundFallsShort ? complaint.sentence : "";
    }

    /// Closes the source of tiles now, and the scene as soon as the JavaFX application thread comes to it.
    @Override
    public void close() {
        tiles.ifPresent(TileSource::close);
        Platform.runLater(scene::close);
    }

    /// The newest complaint about the basemap's server. Any thread may tell it.
    private static final class Complaint implements Consumer<SourceHealth> {
        private volatile String sentence = "";

        @Override
        public void accept(SourceHealth health) {
            sentence = switch (health) {
                case SourceHealth.Good good -> "";
                case SourceHealth.Poor poor -> poor.sentence();
            };
        }

        /// Says what the source cannot say itself, unless it has said what is wrong.
        private void add(Reason reason, String origin) {
            if (sentence.isEmpty()) accept(new SourceHealth.Poor(reason, origin));
        }
    }
}
