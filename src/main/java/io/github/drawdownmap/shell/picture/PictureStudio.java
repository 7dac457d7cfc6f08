package io.github.drawdownmap.shell.picture;

import io.github.drawdownmap.basemap.VectorMap;
import io.github.drawdownmap.export.DayPictures;
import io.github.drawdownmap.export.PictureCaption;
import io.github.drawdownmap.export.Step;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.DayWords;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.threeten.extra.LocalDateRange;

/// Takes pictures of days, one after the other, for a thread that may wait.
public final class PictureStudio implements DayPictures, AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long PAUSE_MILLIS = 5;

    private final Posture posture;
    private final PictureOptions options;
    private final String program;
    private final String attribution;
    private final PictureScene scene;

    private PictureStudio(
            Posture posture, PictureOptions options, String program, String attribution, PictureScene scene) {
        this.posture = posture;
        this.options = options;
        this.program = program;
        this.attribution = attribution;
        this.scene = scene;
    }

    /// Lays out a picture; JavaFX must be running.
    ///
    /// @param program the program and its version
    public static PictureStudio open(Posture posture, PictureOptions options, String program)
            throws IOException, InterruptedException {
        VectorMap basemap = VectorMap.bundled();
        PictureScene scene = Toolkit.call(() -> new PictureScene(posture, options, basemap, program));
        return new PictureStudio(
                posture, options, program, basemap.attribution().text(), scene);
    }

    @Override
    public BufferedImage of(LocalDate day) throws IOException, InterruptedException {
        Toolkit.call(() -> {
            scene.show(day);
            return day;
        });
        long end = System.nanoTime() + PATIENCE;
        while (!Toolkit.call(scene::isSettled)) {
            if (System.nanoTime() > end) throw new IOException("the map was not drawn within a minute");
            Thread.sleep(PAUSE_MILLIS);
        }
        return Toolkit.call(scene::take);
    }

    /// The days to take, each step of the span and its last day.
    public List<LocalDate> days(LocalDateRange span, Step step) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        for (Track track : tracks())
            posture.sites().forEach(site -> turns.addAll(site.track(track).turns()));
        List<LocalDate> days = new ArrayList<>(step.days(span, turns));
        if (!days.getLast().equals(span.getEndInclusive())) days.add(span.getEndInclusive());
        return days;
    }

    private List<Track> tracks() {
        Track plan = options.plan()
                .or(() -> posture.plannedTracks().stream().findFirst())
                .orElse(null);
        return switch (options.view()) {
            case PLAN -> plan == null ? List.of() : List.of(plan);
            case REPORTED -> posture.reportedTrack().stream().toList();
            case COMPARE ->
                posture.tracks().stream()
                        .filter(track -> !track.isPlanned() || track.equals(plan))
                        .toList();
        };
    }

    /// What the picture taken last says of itself.
    public PictureCaption caption() throws InterruptedException {
        return Toolkit.call(() -> PictureWords.caption(scene.session(), program, attribution));
    }

    /// What an animation from the day taken last to another says of itself.
    public PictureCaption captionUntil(LocalDate last) throws InterruptedException {
        PictureCaption first = caption();
        return new PictureCaption(
                PictureWords.until(first.title(), DayWords.full(last)),
                first.data(),
                first.licence(),
                first.attribution(),
                first.program(),
                first.description());
    }

    /// The picture taken last in words, a sentence a line.
    public String words() throws InterruptedException {
        return Toolkit.call(() -> String.join("\n", PictureWords.lines(scene.session())) + "\n");
    }

    /// Lets go of the scene; nobody need wait for it.
    @Override
    public void close() {
        Platform.runLater(scene::close);
    }
}
