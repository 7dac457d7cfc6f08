package io.github.drawdownmap.shell.picture;

import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.View;
import io.github.drawdownmap.symbol.Theme;
import java.util.Optional;

/// What a picture is to look like.
///
/// @param size in logical pixels
/// @param scale pixels of the file for each logical pixel
/// @param basemap the background; where its tiles do not come, the map of the program stands in
/// @param language of place names: "en", "ar" or "ckb"
/// @param plan the plan that is on show or compared with; empty for the first
/// @param site the site that is marked, if any
/// @param lanes whether the time lanes are below the map
/// @param asKnownOnDay whether only what was published by the day of the picture is in it
public record PictureOptions(
        PictureSize size,
        double scale,
        Theme theme,
        BasemapChoice basemap,
        String language,
        View view,
        Optional<Track> plan,
        Optional<Site> site,
        boolean lanes,
        boolean asKnownOnDay) {
    public static final double LARGEST_SCALE = 4;

    public PictureOptions {
        if (!(scale >= 0.5 && scale <= LARGEST_SCALE))
            throw new IllegalArgumentException("scale " + scale + " is not within 0.5..4");
    }
}
