package io.github.drawdownmap.picture;

import io.github.drawdownmap.basemap.BasemapChoice;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.ui.theme.Theme;
import java.time.LocalDate;
import java.util.Optional;

/// What a picture is to look like.
///
/// @param size in logical pixels
/// @param scale pixels of the file for each logical pixel
/// @param basemap the background; where its tiles do not come, the map of the program stands in
/// @param frame what part of the world is in view
/// @param lanes whether the time lanes are below the map
/// @param isStill whether it is of the day of its look alone and carries its code; the frames of an animation leave
///     room for all days, and a code among them would flicker
/// @param other the day that stands beside that of the look; empty for a picture of one day
/// @param file the file of the posture, for the code
public record PictureOptions(
        PictureSize size,
        double scale,
        Theme theme,
        BasemapChoice basemap,
        Frame frame,
        Lettering lettering,
        boolean lanes,
        boolean isStill,
        Optional<LocalDate> other,
        Optional<LookCode.NamedFile> file) {
    public static final double LEAST_SCALE = 0.5;
    public static final double LARGEST_SCALE = 4;

    public PictureOptions {
        if (!(scale >= LEAST_SCALE && scale <= LARGEST_SCALE))
            throw new IllegalArgumentException("scale " + scale + " is not within 0.5..4");
    }

    /// A still of all sites over the map of the program, with lanes.
    public static PictureOptions of(PictureSize size, double scale, Theme theme) {
        return new PictureOptions(
                size,
                scale,
                theme,
                new BasemapChoice.Offline(),
                Frame.ALL,
                Lettering.NONE,
                true,
                true,
                Optional.empty(),
                Optional.empty());
    }

    public PictureOptions at(double wantedScale) {
        return new PictureOptions(size, wantedScale, theme, basemap, frame, lettering, lanes, isStill, other, file);
    }

    public PictureOptions over(BasemapChoice wanted) {
        return new PictureOptions(size, scale, theme, wanted, frame, lettering, lanes, isStill, other, file);
    }

    public PictureOptions in(Frame wanted) {
        return new PictureOptions(size, scale, theme, basemap, wanted, lettering, lanes, isStill, other, file);
    }

    public PictureOptions lettered(Lettering wanted) {
        return new PictureOptions(size, scale, theme, basemap, frame, wanted, lanes, isStill, other, file);
    }

    public PictureOptions withLanes(boolean wanted) {
        return new PictureOptions(size, scale, theme, basemap, frame, lettering, wanted, isStill, other, file);
    }

    /// The frames of an animation.
    public PictureOptions moving() {
        return new PictureOptions(size, scale, theme, basemap, frame, lettering, lanes, false, other, file);
    }

    /// With another day beside that of the look, over the same part of the world.
    public PictureOptions and(Optional<LocalDate> day) {
        return new PictureOptions(size, scale, theme, basemap, frame, lettering, lanes, isStill, day, file);
    }

    public PictureOptions from(Optional<LookCode.NamedFile> read) {
        return new PictureOptions(size, scale, theme, basemap, frame, lettering, lanes, isStill, other, read);
    }
}
