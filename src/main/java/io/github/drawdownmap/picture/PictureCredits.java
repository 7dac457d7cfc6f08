package io.github.drawdownmap.picture;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.ui.pixels.LiveImage;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.Theme;
import io.github.drawdownmap.wording.finding.Unbroken;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What stands below the map of a picture: its sources, what is said of the data, and the code of the look.
final class PictureCredits {
    private static final double MOST_SHARE_OF_IMPRINT = 0.5;
    private static final double MOST_SHARE_OF_SOURCES = 0.15;
    private static final double MOST_SHARE_OF_SOURCES_OF_SMALL = 0.075;

    /// What a logo takes at most, in units.
    private static final double LOGO_WIDTH = 132;

    private static final double LOGO_HEIGHT = 36;
    private static final double LOGO_GAP = 24;
    /// What a plate shows around a logo.
    private static final double PLATE_EDGE = 5;
    /// Left and right of all.
    private static final double PADDING = 40;

    private final PictureOptions options;
    private final Arrangement arrangement;
    private final Label imprint;
    private final Label sources = new Label();
    private final Label code = new Label();
    private final Pane node;
    private boolean isBrief;

    /// @param program its name and version
    PictureCredits(Look look, PictureOptions options, Arrangement arrangement, String program) {
        this.options = options;
        this.arrangement = arrangement;
        imprint = new Label(
                Unbroken.caption(PictureWords.imprint(look, options.isStill(), options.lettering(), program)));
        sources.setWrapText(true);
        sources.setAlignment(Pos.TOP_LEFT);
        sources.setMinWidth(0);
        sources.setMaxWidth(Double.MAX_VALUE);
        sources.getStyleClass().add("sources");
        Optional<Region> mark = options.lettering().logo().map(this::mark);
        double taken = mark.map(view -> view.getPrefWidth() + LOGO_GAP).orElse(0.0);
        Pane words = arrangement.isCompact() ? inRows(options.size().width() - PADDING - taken) : sideBySide();
        node = mark.map(view -> beside(words, view)).orElse(words);
        node.getStyleClass().add("credits");
    }

    /// On a plate of the other theme's ground where it would be lost on this one's.
    private Region mark(Logo logo) {
        Theme theme = options.theme();
        Theme other = theme == Theme.LIGHT ? Theme.DARK : Theme.LIGHT;
        boolean needsPlate = logo.belongsOn(other.ground(), theme.ground());
        double edge = needsPlate ? PLATE_EDGE : 0;
        ScreenScale scale = new ScreenScale(options.scale());
        PixelGrid pixels =
                PixelGrid.of(logo.within(scale.pixels(LOGO_WIDTH - 2 * edge), scale.pixels(LOGO_HEIGHT - 2 * edge)));
        ImageView image = new ImageView(new LiveImage(pixels).image());
        scale.fit(image, pixels.width(), pixels.height());
        StackPane mark = new StackPane(image);
        mark.setSnapToPixel(false);
        mark.setPadding(new Insets(edge));
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        mark.setPrefSize(image.getFitWidth() + 2 * edge, image.getFitHeight() + 2 * edge);
        mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (needsPlate) mark.getStyleClass().add("plate");
        mark.setId("logo");
        return mark;
    }

    /// The logo at the right end: nothing lies under it.
    private static Pane beside(Pane words, Region mark) {
        words.setMinWidth(0);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox.setMargin(mark, new Insets(0, 0, 0, LOGO_GAP));
        HBox row = new HBox(words, mark);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// The sources on the left, what is said of the data on the right.
    private Pane sideBySide() {
        HBox.setHgrow(sources, Priority.ALWAYS);
        imprint.setMaxWidth(MOST_SHARE_OF_IMPRINT * options.size().width());
        imprint.setWrapText(true);
        imprint.setTextAlignment(TextAlignment.RIGHT);
        VBox about = new VBox(imprint);
        about.setMinWidth(Region.USE_PREF_SIZE);
        about.setAlignment(Pos.TOP_RIGHT);
        if (hasCode()) about.getChildren().add(code);
        return new HBox(sources, about);
    }

    /// One below the other, where they have no room side by side.
    private Pane inRows(double width) {
        imprint.setMaxWidth(width);
        imprint.setWrapText(true);
        FlowPane about = new FlowPane(imprint);
        about.getStyleClass().add("about");
        about.setSnapToPixel(false);
        // Or it would be as wide as the imprint in one line.
        about.setMinWidth(0);
        about.setPrefWrapLength(width);
        if (hasCode()) about.getChildren().add(code);
        return new VBox(sources, about);
    }

    /// A code stands for one day, and would flicker in an animation.
    private boolean hasCode() {
        return options.isStill();
    }

    Pane node() {
        return node;
    }

    /// The same height on every day, or the map would jump between the frames of an animation; at the width that the
    /// last layout has given it. What does not fit is in the description of the file.
    void reserveRoom(Look look) {
        Set<List<String>> ofDays =
                options.isStill() ? Set.of(PictureWords.sources(List.of(look))) : PictureWords.sourcesOfDays(look);
        reserveRoom(ofDays);
        show(look);
        if (options.isStill()) takeRoomOfOneDay();
    }

    /// Leaves the sources one line.
    void tellLess(Look look) {
        isBrief = true;
        reserveRoom(look);
    }

    /// Shows the sources of the days of a still, in the room that they need.
    void showStill(List<Look> looks) {
        List<String> names = PictureWords.sources(looks);
        reserveRoom(Set.of(names));
        list(names);
        takeRoomOfOneDay();
    }

    private void reserveRoom(Set<List<String>> ofDays) {
        double wanted = ofDays.stream()
                .mapToDouble(names -> heightOf(names, names.size()))
                .max()
                .orElse(0);
        setRoom(Math.min(wanted, mostRoom()));
    }

    /// In a moving picture few days need what the day with most sources does, and the map would pay for it on all.
    private double mostRoom() {
        boolean isSmall = arrangement.isCompact() || !options.isStill();
        if (isBrief) return heightOf(List.of(), 0);
        double share = isSmall ? MOST_SHARE_OF_SOURCES_OF_SMALL : MOST_SHARE_OF_SOURCES;
        return Math.max(heightOf(List.of(), 0), share * options.size().height());
    }

    private void setRoom(double height) {
        sources.setMinHeight(height);
        sources.setPrefHeight(height);
        sources.setMaxHeight(height);
    }

    /// A still needs no room for other days.
    private void takeRoomOfOneDay() {
        sources.setPrefHeight(Region.USE_COMPUTED_SIZE);
        double height = sources.prefHeight(sources.getWidth());
        sources.setMinHeight(height);
        sources.setMaxHeight(height);
    }

    /// As many sources as there is room for, and how many more there are.
    void show(Look look) {
        list(PictureWords.sources(List.of(look)));
    }

    private void list(List<String> names) {
        double room = sources.getMaxHeight();
        int least = 0;
        int most = names.size();
        while (least < most) {
            int told = (least + most + 1) / 2;
            if (heightOf(names, told) <= room) least = told;
            else most = told - 1;
        }
        sources.setPrefHeight(room);
        tell(names, least);
    }

    private double heightOf(List<String> names, int told) {
        tell(names, told);
        sources.setPrefHeight(Region.USE_COMPUTED_SIZE);
        return sources.prefHeight(sources.getWidth());
    }

    private void tell(List<String> names, int told) {
        sources.setText(
                PictureWords.sourcesLine(names.stream().map(Unbroken::caption).toList(), told));
    }

    /// @param wanted the code of each day
    void showCodes(List<LookCode> wanted) {
        code.setText(PictureWords.codes(wanted));
    }
}
