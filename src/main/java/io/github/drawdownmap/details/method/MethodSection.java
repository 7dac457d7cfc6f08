package io.github.drawdownmap.details.method;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.StillBox;
import io.github.drawdownmap.ui.controls.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// A heading of the method page with its passages, each of which can be left out by a search.
final class MethodSection extends StillBox {
    private final String title;
    private final List<Passage> passages = new ArrayList<>();

    /// @param words all that a search may look for in it, as it takes them
    private record Passage(Region node, String words) {}

    MethodSection(String title) {
        this.title = title;
        getStyleClass().add("method-section");
        getChildren().add(Words.of(title, "method-heading", "semibold"));
    }

    /// As a search takes a text: in small letters, and with the straight marks that keyboards have.
    static String searched(String text) {
        return text.toLowerCase(Messages.LOCALE)
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"');
    }

    String title() {
        return title;
    }

    void addText(String text) {
        if (!text.isEmpty()) add(Words.of(text, "method-text"), text);
    }

    void add(Region node, String words) {
        passages.add(new Passage(node, searched(words)));
        getChildren().add(node);
    }

    /// Shows the passages that hold some words, and says how many they are; a hit in the title shows them all.
    int find(String wanted) {
        boolean all = searched(title).contains(wanted);
        int shown = 0;
        for (Passage passage : passages) {
            boolean hit = all || passage.words().contains(wanted);
            passage.node().setVisible(hit);
            passage.node().setManaged(hit);
            if (hit) shown++;
        }
        setVisible(shown > 0);
        setManaged(shown > 0);
        return shown;
    }
}
