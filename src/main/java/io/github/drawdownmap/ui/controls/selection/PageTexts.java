package io.github.drawdownmap.ui.controls.selection;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.selection.Spot.Stretch;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// The texts that can be read on a page, in their order, without those of buttons, icons and pictures.
record PageTexts(List<Text> texts) {
    /// Texts whose upper edges are as near as that stand in one line.
    private static final double SAME_LINE = 3;

    /// What of one text lies in a stretch.
    record Part(Text text, int from, int to) {
        String words() {
            return text.getText().substring(from, to);
        }
    }

    static PageTexts of(Collection<? extends Parent> pages) {
        List<Text> texts = new ArrayList<>();
        pages.forEach(page -> collect(page, texts));
        return new PageTexts(List.copyOf(texts));
    }

    private static void collect(Node node, List<Text> texts) {
        if (!node.isVisible() || node.isMouseTransparent() || !isRead(node)) return;
        if (node instanceof Text text) texts.add(text);
        else if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }

    private static boolean isRead(Node node) {
        return !(node instanceof FontIcon)
                && !(node instanceof TextInputControl)
                && (!(node instanceof ButtonBase) || node instanceof Hyperlink)
                && node.getAccessibleRole() != AccessibleRole.IMAGE_VIEW;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /// The place between two letters that is nearest to a point of the scene.
    Spot nearest(Point2D point) {
        return hit(point, HitInfo::getInsertionIndex);
    }

    /// The place before the letter that lies at a point of the scene, or is nearest to it.
    Spot beforeLetterAt(Point2D point) {
        return hit(point, HitInfo::getCharIndex);
    }

    private Spot hit(Point2D point, ToIntFunction<HitInfo> index) {
        int nearest = 0;
        for (int i = 1; i < texts.size(); i++)
            if (distance(texts.get(i), point) < distance(texts.get(nearest), point)) nearest = i;
        Text text = texts.get(nearest);
        int letter = index.applyAsInt(text.hitTest(text.sceneToLocal(point)));
        return new Spot(nearest, Math.clamp(letter, 0, text.getText().length()));
    }

    private static double distance(Text text, Point2D point) {
        Bounds bounds = inScene(text);
        double across = Math.max(0, Math.max(bounds.getMinX() - point.getX(), point.getX() - bounds.getMaxX()));
        double down = Math.max(0, Math.max(bounds.getMinY() - point.getY(), point.getY() - bounds.getMaxY()));
        return Math.hypot(across, down);
    }

    private static Bounds inScene(Text text) {
        return text.localToScene(text.getLayoutBounds());
    }

    /// The word, or the space between two words, that a place is in.
    Stretch wordAt(Spot spot) {
        BreakIterator words = BreakIterator.getWordInstance(Messages.LOCALE);
        String all = texts.get(spot.text()).getText();
        words.setText(all);
        int to = spot.letter() < all.length() ? words.following(spot.letter()) : all.length();
        int from = words.preceding(to);
        return new Stretch(new Spot(spot.text(), Math.max(0, from)), new Spot(spot.text(), to));
    }

    Stretch paragraphAt(Spot spot) {
        return new Stretch(new Spot(spot.text(), 0), endOf(spot.text()));
    }

    Stretch all() {
        return new Stretch(new Spot(0, 0), endOf(texts.size() - 1));
    }

    private Spot endOf(int text) {
        return new Spot(text, texts.get(text).getText().length());
    }

    /// The next place forwards or backwards, over the end of a text too.
    Spot beside(Spot spot, boolean isForward) {
        if (isForward)
            return spot.compareTo(endOf(spot.text())) < 0
                    ? new Spot(spot.text(), spot.letter() + 1)
                    : spot.text() + 1 < texts.size() ? new Spot(spot.text() + 1, 0) : spot;
        if (spot.letter() > 0) return new Spot(spot.text(), spot.letter() - 1);
        return spot.text() > 0 ? endOf(spot.text() - 1) : spot;
    }

    List<Part> parts(Stretch stretch) {
        List<Part> parts = new ArrayList<>();
        for (int i = stretch.from().text(); i <= stretch.to().text(); i++) {
            // A text may have become shorter since.
            int length = texts.get(i).getText().length();
            int from = i == stretch.from().text() ? stretch.from().letter() : 0;
            int to = i == stretch.to().text() ? Math.min(stretch.to().letter(), length) : length;
            if (from < to) parts.add(new Part(texts.get(i), from, to));
        }
        return parts;
    }

    /// The words of a stretch, each paragraph a line, without the marks that keep a name in its direction on screen.
    String words(Stretch stretch) {
        StringBuilder words = new StringBuilder();
        List<Part> parts = parts(stretch);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0)
                words.append(between(parts.get(i - 1).text(), parts.get(i).text()));
            words.append(parts.get(i).words());
        }
        return Messages.withoutMarks(words.toString());
    }

    private static String between(Text one, Text next) {
        if (isOfOneWord(one, next)) return "";
        return isOneLine(one, next) ? " " : System.lineSeparator();
    }

    /// Whether both are parts of a word of a text that is wrapped word by word.
    private static boolean isOfOneWord(Text one, Text next) {
        Parent word = one.getParent().getParent();
        return word.getParent() instanceof FlowPane flow
                && flow.getStyleClass().contains("word-by-word")
                && word.equals(next.getParent().getParent());
    }

    private static boolean isOneLine(Text one, Text next) {
        return isOfOneText(one, next)
                || Math.abs(inScene(one).getMinY() - inScene(next).getMinY()) < SAME_LINE;
    }

    /// Whether both are words of a text that is wrapped word by word.
    private static boolean isOfOneText(Text one, Text next) {
        return one.getParent().getParent() instanceof FlowPane flow
                && flow.equals(next.getParent().getParent());
    }
}
