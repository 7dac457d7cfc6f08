package io.github.drawdownmap.picture;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.ui.controls.EvenLabel;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.wording.finding.Unbroken;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// What stands above the map of a picture: what it is about, and what the day amounts to.
final class PictureHead extends VBox {
    private final PictureOptions options;
    private final Label tracks = new Label();
    private final Label finding = new EvenLabel();

    PictureHead(Look look, PictureOptions options, Arrangement arrangement) {
        this(look.posture().title(), options, arrangement);
        show(look);
    }

    /// What two days are about; what each amounts to stands at its map.
    PictureHead(List<Look> looks, PictureOptions options, Arrangement arrangement) {
        this(looks.getFirst().posture().title(), options, arrangement);
        tracks.setText(Unbroken.caption(PictureWords.tracks(looks)));
        getChildren().remove(finding);
    }

    private PictureHead(String usualTitle, PictureOptions options, Arrangement arrangement) {
        this.options = options;
        Label title = new Title(options.lettering().title().orElse(usualTitle));
        tracks.getStyleClass().add("tracks");
        tracks.setWrapText(arrangement.isCompact());
        Pane line = arrangement.isCompact() ? new VBox(title, tracks) : inALine(title);
        line.setSnapToPixel(false);
        line.getStyleClass().add("line");
        finding.getStyleClass().add("finding");
        getChildren().addAll(line, finding);
        setSnapToPixel(false);
        getStyleClass().add("head");
    }

    /// Behind a title that leaves no room the tracks stand below it.
    private Pane inALine(Label title) {
        FlowPane line = new FlowPane(title, tracks);
        line.setRowValignment(VPos.BASELINE);
        line.setMinWidth(0);
        for (Label part : List.of(title, tracks)) part.maxWidthProperty().bind(line.widthProperty());
        return line;
    }

    void show(Look look) {
        tracks.setText(tracks(look));
        finding.setText(PictureWords.findingInLines(look));
    }

    private static String tracks(Look look) {
        return Unbroken.caption(PictureWords.tracks(look));
    }

    /// The same height on every day that a picture may show, at the width that the last layout has given it.
    void reserveRoom(Look look) {
        reserveRoom(finding, PictureWords::findingInLines, look);
        if (tracks.isWrapText()) reserveRoom(tracks, PictureHead::tracks, look);
        show(look);
    }

    private void reserveRoom(Label label, Function<Look, String> words, Look look) {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        Collection<LocalDate> days = options.isStill() ? List.of(look.day()) : look.daysOfNote();
        double height = days.stream()
                .map(day -> words.apply(look.on(day)))
                .distinct()
                .mapToDouble(each -> {
                    label.setText(each);
                    return label.prefHeight(width);
                })
                .max()
                .orElse(0);
        label.setMinHeight(height);
    }

    /// The map below begins on a whole pixel, or every tile would be resampled.
    void endOnPixel(ScreenScale scale) {
        setPrefHeight(scale.units(scale.pixelsCovering(prefHeight(options.size().width()))));
    }

    /// On two lines where that says it whole, or else cut on one.
    private static final class Title extends Label {
        private static final double MOST_LINES = 2.5;

        Title(String words) {
            super(Messages.drawn(words));
            getStyleClass().add("title");
            setWrapText(!Words.hasRightToLeft(words));
        }

        @Override
        protected double computePrefHeight(double width) {
            double line = super.computePrefHeight(-1);
            double whole = super.computePrefHeight(width);
            return whole <= MOST_LINES * line ? whole : line;
        }
    }
}
