package io.github.drawdownmap.details;

import io.github.drawdownmap.posture.Event;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// One event with its sources, for reading by itself: what concerns no site has no place in a drawer.
///
/// It is whole whatever the playhead shows: it was asked for by name, and its sources carry their dates.
public final class EventPage extends ScrollPane {
    private final VBox content;

    /// @param seek goes to the day of the event
    /// @param openLink opens an address in the browser; it is handed `http` and `https` ones only
    public EventPage(Event event, Consumer<LocalDate> seek, Consumer<URI> openLink) {
        content = new VBox(new EventEntry(event, seek, openLink));
        content.getStyleClass().add("event-content");
        getStyleClass().add("event-page");
        getStylesheets().add(DetailsDrawer.stylesheet());
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /// As high as its words are at a width, so that it scrolls only where there is no room for them.
    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(inside) + snappedBottomInset();
    }
}
