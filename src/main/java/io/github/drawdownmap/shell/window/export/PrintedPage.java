package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.picture.PictureSize;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/// A sheet of paper as it lies: across or upright.
record PrintedPage(Paper paper, boolean isAcross) {
    /// The longer side of a picture that fills a page, in units: on A4 its smallest letters are of seven points.
    static final int LONGER_SIDE = 1280;

    /// Left free at each edge, in millimetres, whatever a printer can reach.
    static final double MARGIN = 10;

    private static final double POINTS_IN_MILLIMETRE = 72 / 25.4;

    /// The size of a picture that has the shape of what the margins leave.
    PictureSize picture() {
        double shorter = paper.sides().getFirst() - 2 * MARGIN;
        double longer = paper.sides().getLast() - 2 * MARGIN;
        int other = (int) Math.round(LONGER_SIDE * shorter / longer);
        return isAcross ? new PictureSize(LONGER_SIDE, other) : new PictureSize(other, LONGER_SIDE);
    }

    /// Puts a picture into the middle of what a printer reaches of a sheet, all in points, as large as the margins let
    /// it.
    ///
    /// @param sheet width and height of the sheet as it lies
    static AffineTransform placed(Rectangle2D reached, Rectangle2D sheet, double width, double height) {
        double margin = MARGIN * POINTS_IN_MILLIMETRE;
        Rectangle2D room = reached.createIntersection(
                new Rectangle2D.Double(margin, margin, sheet.getWidth() - 2 * margin, sheet.getHeight() - 2 * margin));
        double share = Math.min(room.getWidth() / width, room.getHeight() / height);
        AffineTransform place = AffineTransform.getTranslateInstance(
                room.getCenterX() - share * width / 2, room.getCenterY() - share * height / 2);
        place.scale(share, share);
        return place;
    }
}
