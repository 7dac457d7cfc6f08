package io.github.drawdownmap.export.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;

/// Lays out the picture of a day, waits until all of it is drawn, and gives its pixels.
public interface DayPictures {

    /// The picture of a day; all days give pictures of one size. Called from a thread that may wait.
    BufferedImage of(LocalDate day) throws IOException, InterruptedException;

    /// The days whose pictures have much that the ones before them have not; empty where that is not known.
    default NavigableSet<LocalDate> turns() {
        return Collections.emptyNavigableSet();
    }
}
