package io.github.drawdownmap.timeline.transport;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.session.Speed;
import io.github.drawdownmap.ui.controls.ChoiceWords;
import io.github.drawdownmap.ui.controls.IconButton;
import io.github.drawdownmap.ui.controls.Tooltips;
import java.time.LocalDate;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons left of the axis: play and its neighbours, the typed date, today, pace and loop. As long as nothing has
/// been played, and on the opening day, one large button in place of the first invites to watch.
public final class TransportPane extends VBox {
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

    private final Session session;
    private final Playback playback;
    private final DateField dateField;
    private final Button today = new Button(Messages.text("timeline.button.today"));
    private final Runnable backToSlider;
    private final Button watch = new Button(Messages.text("timeline.button.watch"));
    private final Node moves;

    /// @param backToSlider gives the keyboard back to the slider after a click, so that the arrows still step
    public TransportPane(Session session, Playback playback, Runnable backToSlider) {
        this.session = session;
        this.playback = playback;
        this.backToSlider = backToSlider;
        this.dateField = new DateField(session, playback, backToSlider);
        this.moves = moves();
        getStyleClass().add("transport");
        getChildren().setAll(new StackPane(moves, invitation()), date(), speed(), shortened());
        playback.playedProperty().subscribe((before, after) -> showDay());
    }

    /// The large button that invites to watch.
    public Node watch() {
        return watch;
    }

    public DateField dateField() {
        return dateField;
    }

    public void showPosture() {
        today.setDisable(!session.look().posture().span().contains(session.today()));
    }

    public void showDay() {
        dateField.write();
        boolean invites =
                !playback.playedProperty().get() && session.look().day().equals(openingDay());
        // The keyboard would go to the date field, where its keys are typed.
        if ((invites ? moves : watch).isFocusWithin()) backToSlider.run();
        watch.setVisible(invites);
        moves.setVisible(!invites);
    }

    private LocalDate openingDay() {
        Posture posture = session.look().posture();
        return posture.clamp(posture.scene().day().orElse(posture.firstDay()));
    }

    private Node invitation() {
        watch.setGraphic(new FontIcon(Feather.PLAY));
        watch.getStyleClass().addAll("play-button", "watch-button");
        watch.setMaxWidth(Double.MAX_VALUE);
        watch.setOnAction(event -> playback.play());
        describe(watch, "watch", TimeKey.PLAY.row().beside(Messages.text("timeline.button.watch.tip")));
        StackPane.setAlignment(watch, Pos.TOP_LEFT);
        return watch;
    }

    private Node shortened() {
        Label label = new Label(Messages.text("timeline.speed.shortened"));
        label.getStyleClass().add("pace-note");
        label.visibleProperty().bind(playback.speedProperty().isEqualTo(Speed.STORY));
        return label;
    }

    private Node moves() {
        return row(
                "moves",
                button("start", TimeKey.FIRST, Feather.SKIP_BACK, session::seekStart),
                changeButton("previous", TimeKey.CHANGE_BEFORE, Feather.CHEVRON_LEFT, session::seekPreviousChange),
                button("day-before", TimeKey.DAY_BACK, Feather.CHEVRON_LEFT, () -> session.stepDays(-1)),
                playButton(),
                button("day-after", TimeKey.DAY_ON, Feather.CHEVRON_RIGHT, () -> session.stepDays(1)),
                changeButton("next", TimeKey.CHANGE_AFTER, Feather.CHEVRON_RIGHT, session::seekNextChange),
                button("end", TimeKey.LAST, Feather.SKIP_FORWARD, session::seekEnd));
    }

    private Node date() {
        today.getStyleClass().add("today-button");
        today.setOnAction(event -> session.seekToday());
        describe(today, "today", TimeKey.TODAY.row().beside(Messages.text("timeline.button.today.tip")));
        return row("date-row", dateField, today);
    }

    private Node speed() {
        ChoiceBox<Speed> speeds = new ChoiceBox<>();
        speeds.getStyleClass().add("speed");
        speeds.getItems().setAll(Speed.values());
        // The pace to begin with stands first.
        FXCollections.rotate(speeds.getItems(), 1);
        speeds.setConverter(new ChoiceWords<>(TransportPane::words));
        speeds.valueProperty().bindBidirectional(playback.speedProperty());
        speeds.setAccessibleText(Messages.text("timeline.speed"));
        Tooltips.install(
                speeds,
                Messages.text(
                        "timeline.speed.tip",
                        TimeKey.SLOWER.row().keys(),
                        TimeKey.FASTER.row().keys()));
        return row("speed-row", speeds, loop());
    }

    private ToggleButton loop() {
        ToggleButton loop = new ToggleButton(Messages.text("timeline.loop"));
        loop.setGraphic(new FontIcon(Feather.REPEAT));
        loop.getStyleClass().addAll("icon-button", "loop-button");
        loop.selectedProperty().bindBidirectional(playback.loopingProperty());
        describe(loop, "loop", TimeKey.LOOP.row().beside(Messages.text("timeline.button.loop")));
        return loop;
    }

    private Button playButton() {
        Button play = new Button();
        FontIcon icon = new FontIcon(Feather.PLAY);
        play.setGraphic(icon);
        play.getStyleClass().add("play-button");
        play.setOnAction(event -> playback.toggle());
        place(play, "play");
        playback.playingProperty().subscribe(playing -> {
            icon.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
            String words = Messages.text(playing ? "timeline.button.pause" : "timeline.button.play");
            play.setAccessibleText(words);
            Tooltips.install(play, TimeKey.PLAY.row().beside(words));
            play.pseudoClassStateChanged(PLAYING, playing);
        });
        return play;
    }

    /// A diamond tells it from the button of a day.
    private Button changeButton(String name, TimeKey same, Ikon icon, Runnable action) {
        Button button = button(name, same, icon, action);
        Region diamond = new Region();
        diamond.getStyleClass().add("change-diamond");
        HBox both = new HBox();
        both.setAlignment(Pos.CENTER);
        if (icon == Feather.CHEVRON_LEFT) both.getChildren().setAll(button.getGraphic(), diamond);
        else both.getChildren().setAll(diamond, button.getGraphic());
        button.setGraphic(both);
        return button;
    }

    /// @param same the key that does the same
    private Button button(String name, TimeKey same, Ikon icon, Runnable action) {
        String words = Messages.text("timeline.button." + name);
        var button = new IconButton(icon, words, same.row().beside(words), action);
        place(button, name);
        return button;
    }

    private void describe(ButtonBase button, String name, String tip) {
        button.setAccessibleText(Messages.text("timeline.button." + name));
        Tooltips.install(button, tip);
        place(button, name);
    }

    /// The keyboard goes back to the slider after a click.
    private void place(ButtonBase button, String name) {
        button.setId("timeline-" + name);
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> backToSlider.run());
    }

    private static HBox row(String styleClass, Region... content) {
        HBox row = new HBox();
        row.getChildren().setAll(List.of(content));
        row.getStyleClass().add(styleClass);
        return row;
    }

    private static String words(Speed speed) {
        return Messages.text(
                switch (speed) {
                    case STORY -> "timeline.speed.story";
                    case WEEK -> "timeline.speed.week";
                    case FORTNIGHT -> "timeline.speed.fortnight";
                    case MONTH -> "timeline.speed.month";
                    case QUARTER -> "timeline.speed.quarter";
                    case HALF_YEAR -> "timeline.speed.half-year";
                });
    }
}
