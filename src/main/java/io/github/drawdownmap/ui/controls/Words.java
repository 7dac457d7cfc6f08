package io.github.drawdownmap.ui.controls;

import io.github.drawdownmap.i18n.Messages;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Texts that wrap, and are never cut off.
///
/// JavaFX 26 fails to lay out a text that wraps behind letters written from right to left, so such a text is wrapped
/// here, word by word.
public final class Words {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern STOPPED = Pattern.compile("(.+?)([.,:;!?…،؛؟]+)");
    private static final double SPACE = 4;

    private Words() {}

    /// A text of the posture file, in whatever script it is.
    public static Region of(String text, String... styleClasses) {
        String drawn = Messages.drawn(text);
        return hasRightToLeft(drawn) ? wordByWord(drawn, styleClasses) : label(drawn, styleClasses);
    }

    /// A text in the program's own words.
    public static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        wrap(label);
        return label;
    }

    /// Lets a labelled control wrap its text and grow with it.
    public static void wrap(Labeled labeled) {
        labeled.setWrapText(!hasRightToLeft(labeled.getText()));
        labeled.setMinHeight(Region.USE_PREF_SIZE);
    }

    public static boolean hasRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Each word a label of its own, in rows that run in the direction of the text.
    public static FlowPane wordByWord(String text, String... styleClasses) {
        boolean rightToLeft = !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        FlowPane flow = new FlowPane(SPACE, 0);
        flow.getStyleClass().add("word-by-word");
        flow.setRowValignment(VPos.BASELINE);
        flow.setMinHeight(Region.USE_PREF_SIZE);
        if (rightToLeft) flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        if (rightToLeft)
            SPACES.splitAsStream(text).forEach(word -> flow.getChildren().add(stopped(word, styleClasses)));
        else
            for (String words : withRunsTogether(text))
                flow.getChildren().add(word(Messages.isolated(words), styleClasses));
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(text);
        return flow;
    }

    /// A word from right to left. A label has what ends it to the right of the letters, so that has a label of its own.
    private static Region stopped(String word, String... styleClasses) {
        Matcher stop = STOPPED.matcher(word);
        if (!stop.matches()) return word(word, styleClasses);
        HBox together = new HBox(word(stop.group(1), styleClasses), word(stop.group(2), styleClasses));
        together.setAlignment(Pos.BASELINE_LEFT);
        return together;
    }

    private static Label word(String word, String... styleClasses) {
        Label label = new Label(word);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// The words of a text from left to right; neighbours from right to left stay together, in their own order.
    private static List<String> withRunsTogether(String text) {
        List<String> words = new ArrayList<>();
        boolean inRun = false;
        for (String word : SPACES.splitAsStream(text).toList()) {
            boolean rightToLeft = hasRightToLeft(word);
            if (rightToLeft && inRun) words.add(words.removeLast() + " " + word);
            else words.add(word);
            inRun = rightToLeft;
        }
        return words;
    }
}
