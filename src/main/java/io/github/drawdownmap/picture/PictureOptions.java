package io.github.drawdownmap.picture;

import io.github.drawdownmap.basemap.BasemapChoice;
import io.github.drawdownmap.ui.theme.Theme;

/// What a picture is to look like.
///
/// @param size in logical pixels
/// @param scale pixels of the file for each logical pixel
/// @param basemap the background; where its tiles do not come, the map of the program stands in
/// @param lanes whether the time lanes are below the map
/// @param code whether the code of the look is below it too; among the frames of an animation it would flicker
public record PictureOptions(
        PictureSize size, double scale, Theme theme, BasemapChoice basemap, boolean lanes, boolean code) {
    public static final double LARGEST_SCALE = 4;

    public PictureOptions {
        if (!(scale >= 0.5 && scale <= LARGEST_SCALE))
            throw new IllegalArgumentException("scale " + scale + " is not within 0.5..4");
    }
}
