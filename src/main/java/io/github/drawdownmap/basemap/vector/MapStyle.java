package io.github.drawdownmap.basemap.vector;

/// How wide the lines of the vector map are at a zoom, in pixels of the picture; 0 means not drawn.
///
/// Widths grow smoothly with the zoom, so that a tile and a picture at a zoom in between look alike.
record MapStyle(double zoom, double scale) {
    private static final double ROUNDS_WATER_FROM = 7.5;

    /// The zoom at which a picture of scale 1 would need the same detail.
    double detailZoom() {
        return zoom + Math.log(scale) / Math.log(2);
    }

    double pixels(double mapPixels) {
        return mapPixels * scale;
    }

    /// Near zooms show the corners of the data; water has none. Borders do, and keep them.
    boolean roundsWater() {
        return zoom >= ROUNDS_WATER_FROM;
    }

    double coastWidth() {
        return width(2, 0.5, 6, 0.8, 12, 1.2);
    }

    double borderWidth() {
        return width(2, 0.5, 6, 1, 12, 1.8);
    }

    double focusBorderWidth() {
        return width(2, 0.7, 6, 1.5, 12, 2.6);
    }

    double regionWidth() {
        return zoom < 3.5 ? 0 : width(3.5, 0.4, 7, 0.9, 12, 1.5);
    }

    double riverWidth(LineLayer layer) {
        return switch (layer) {
            case RIVER_MAIN -> zoom < 3.5 ? 0 : width(3.5, 0.5, 6, 1.2, 12, 4);
            case RIVER_LARGE -> zoom < 4.5 ? 0 : width(4.5, 0.35, 7, 0.9, 12, 2.6);
            case RIVER_MEDIUM -> zoom < 5.8 ? 0 : width(5.8, 0.35, 8, 0.8, 12, 1.8);
            case RIVER_SMALL -> zoom < 6.8 ? 0 : width(6.8, 0.3, 9, 0.7, 12, 1.4);
            case COAST, BORDER, DISPUTED, REGION -> throw new IllegalArgumentException(layer + " is not a river");
        };
    }

    /// Between two of the three zooms in proportion, beyond them constant.
    private double width(double zoom1, double width1, double zoom2, double width2, double zoom3, double width3) {
        double width = zoom <= zoom2 ? between(zoom1, width1, zoom2, width2) : between(zoom2, width2, zoom3, width3);
        return width * scale;
    }

    private double between(double zoomA, double widthA, double zoomB, double widthB) {
        double share = Math.clamp((zoom - zoomA) / (zoomB - zoomA), 0, 1);
        return widthA + share * (widthB - widthA);
    }
}
