package io.github.drawdownmap.details.method;

import io.github.drawdownmap.ui.controls.selection.TextMark;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// Marks over a page at each place that has the words that are looked for.
final class HitMarks extends Pane {
    /// A single letter is everywhere.
    private static final int LEAST_LETTERS = 2;
    /// Nobody looks at more, and each is a shape to be drawn.
    private static final int MOST = 400;

    private final Parent page;
    private String wanted = "";

    /// @param page what is below, of the same size
    HitMarks(Parent page) {
        this.page = page;
        getStyleClass().add("hit-marks");
        setMouseTransparent(true);
        setManaged(false);
        TextMark.whenMoved(page, this::mark);
    }

    /// @param words as a search takes them; nothing is marked when they are less than two letters
    void mark(String words) {
        wanted = words;
        mark();
    }

    private void mark() {
        List<Node> marks = new ArrayList<>();
        if (wanted.length() >= LEAST_LETTERS) collect(page, marks);
        getChildren().setAll(marks);
    }

    private void collect(Node node, List<Node> marks) {
        if (!node.isVisible() || marks.size() >= MOST) return;
        if (node instanceof Text text) marks.addAll(marksIn(text));
        else if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, marks));
    }

    private List<TextMark> marksIn(Text text) {
        List<TextMark> marks = new ArrayList<>();
        String words = MethodSection.searched(text.getText());
        for (int at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + wanted.length()))
            marks.add(new TextMark(text, at, at + wanted.length(), this, "hit"));
        return marks;
    }
}
