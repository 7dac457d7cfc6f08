package io.github.drawdownmap.details.method;

import io.github.drawdownmap.ui.controls.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sections of the page by name; a click goes to one. Marked is the one that was clicked, until the page is
/// scrolled, and then the one that is being read: one of the last may be too short to come to the top.
final class MethodContents extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// A section is being read a little before its heading is at the top.
    private static final double LEAD = 40;

    private final Map<MethodSection, Hyperlink> links = new LinkedHashMap<>();
    private final ScrollPane scroll;
    private final Region content;
    private Optional<MethodSection> chosen = Optional.empty();

    /// @param content what is scrolled, with the sections below each other
    MethodContents(List<MethodSection> sections, ScrollPane scroll, Region content) {
        this.scroll = scroll;
        this.content = content;
        getStyleClass().add("method-contents");
        sections.forEach(this::add);
        scroll.vvalueProperty().subscribe(value -> markRead());
        scroll.viewportBoundsProperty().subscribe(bounds -> mark());
        sections.forEach(section -> section.layoutYProperty().subscribe(y -> markRead()));
    }

    private void add(MethodSection section) {
        Hyperlink link = new Hyperlink(section.title());
        Words.wrap(link);
        link.setOnAction(click -> goTo(section));
        link.visibleProperty().bind(section.visibleProperty());
        link.managedProperty().bind(section.managedProperty());
        links.put(section, link);
        getChildren().add(link);
    }

    private double hidden() {
        return Math.max(0, content.getHeight() - scroll.getViewportBounds().getHeight());
    }

    private void goTo(MethodSection section) {
        if (hidden() > 0)
            scroll.setVvalue(Math.clamp(section.getBoundsInParent().getMinY() / hidden(), 0, 1));
        chosen = Optional.of(section);
        mark();
    }

    private void markRead() {
        chosen = Optional.empty();
        mark();
    }

    private void mark() {
        Optional<MethodSection> marked = chosen.filter(Node::isVisible).or(this::read);
        links.forEach((section, link) -> link.pseudoClassStateChanged(
                CURRENT, marked.filter(section::equals).isPresent()));
    }

    private Optional<MethodSection> read() {
        double top = scroll.getVvalue() * hidden() + LEAD;
        return links.keySet().stream()
                .filter(Node::isVisible)
                .filter(section -> section.getBoundsInParent().getMinY() <= top)
                .reduce((before, after) -> after);
    }
}
