package io.github.drawdownmap.timeline;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.session.Speed;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons left of the axis: play and its neighbours, the typed date, today, speed and loop.
final class TransportPane extends VBox {
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

    private final Session session;
    private final Playback playback;
    private final DateField dateField;
    private final Button today = new Button(Messages.text("timeline.button.today"));
    private final Runnable backToSlider;

    /// @param backToSlider gives the keyboard back to the slider after a click, so that the arrows still step
    TransportPane(Session session, Playback playback, Runnable backToSlider) {
        this.session = session;
        this.playback = playback;
        this.backToSlider = backToSlider;
        this.dateField = new DateField(session, playback);
        getStyleClass().add("transport");
        getChildren().setAll(moves(), date(), speed());
    }

    DateField dateField() {
        return dateField;
    }

    void showPosture() {
        today.setDisable(!session.look().posture().span().contains(session.today()));
    }

    private Node moves() {
        return row(
                "moves",
                button("start", Feather.SKIP_BACK, session::seekStart),
                button("previous", Feather.CHEVRON_LEFT, session::seekPreviousChange),
                playButton(),
                button("next", Feather.CHEVRON_RIGHT, session::seekNextChange),
                button("end", Feather.SKIP_FORWARD, session::seekEnd));
    }

    private Node date() {
        today.getStyleClass().add("today-button");
        today.setOnAction(event -> session.seekToday());
        describe(today, "today");
        return row("date-row", dateField, today);
    }

    private Node speed() {
        ComboBox<Speed> speeds = new ComboBox<>();
        speeds.getStyleClass().add("speed");
        speeds.getItems().setAll(Speed.values());
        speeds.setConverter(new SpeedWords());
        speeds.valueProperty().bindBidirectional(playback.speedProperty());
        speeds.setAccessibleText(Messages.text("timeline.speed"));
        speeds.setTooltip(new Tooltip(Messages.text("timeline.speed.tip")));
        ToggleButton loop = new ToggleButton();
        loop.setGraphic(new FontIcon(Feather.REPEAT));
        loop.getStyleClass().add("icon-button");
        loop.selectedProperty().bindBidirectional(playback.loopingProperty());
        describe(loop, "loop");
        return row("speed-row", speeds, loop);
    }

    private Button playButton() {
        Button play = new Button();
        FontIcon icon = new FontIcon(Feather.PLAY);
        play.setGraphic(icon);
        play.getStyleClass().add("play-button");
        play.setOnAction(event -> playback.toggle());
        describe(play, "play");
        playback.playingProperty().subscribe(playing -> {
            icon.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
            play.setAccessibleText(Messages.text(playing ? "timeline.button.pause" : "timeline.button.play"));
            play.getTooltip()
                    .setText(Messages.text(playing ? "timeline.button.pause.tip" : "timeline.button.play.tip"));
            play.pseudoClassStateChanged(PLAYING, playing);
        });
        return play;
    }

    private Button button(String name, Ikon icon, Runnable action) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setOnAction(event -> action.run());
        describe(button, name);
        return button;
    }

    private void describe(ButtonBase button, String name) {
        button.setId("timeline-" + name);
        button.setAccessibleText(Messages.text("timeline.button." + name));
        button.setTooltip(new Tooltip(Messages.text("timeline.button." + name + ".tip")));
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> backToSlider.run());
    }

    private static HBox row(String styleClass, Region... content) {
        HBox row = new HBox();
        row.getChildren().setAll(List.of(content));
        row.getStyleClass().add(styleClass);
        return row;
    }

    /// Speeds in words.
    private static final class SpeedWords extends StringConverter<Speed> {
        @Override
        public String toString(Speed speed) {
            return Messages.text(
                    switch (speed) {
                        case WEEK -> "timeline.speed.week";
                        case FORTNIGHT -> "timeline.speed.fortnight";
                        case MONTH -> "timeline.speed.month";
                        case QUARTER -> "timeline.speed.quarter";
                        case HALF_YEAR -> "timeline.speed.half-year";
                    });
        }

        @Override
        public Speed fromString(String text) {
            throw new UnsupportedOperationException("a speed is chosen, not typed");
        }
    }
}
