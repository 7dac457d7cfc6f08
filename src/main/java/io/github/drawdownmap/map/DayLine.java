package io.github.drawdownmap.map;

import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.wording.finding.Headline;
import io.github.drawdownmap.wording.finding.Unbroken;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;

/// What a day amounts to in the few lines that there are: as many sentences as they hold, so that none but the first
/// can end in its middle. All of them are said on hover.
final class DayLine extends Label {
    /// Stands after the last of fewer sentences than there are.
    private static final String CUT = "\u00a0\u2026";

    private Headline headline = new Headline(List.of(), List.of());
    private UnaryOperator<String> frame = UnaryOperator.identity();
    private double roomWidth;
    private double roomHeight;

    DayLine() {
        getStyleClass().add("line");
        setWrapText(true);
        setAlignment(Pos.TOP_LEFT);
        setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        setEllipsisString(CUT);
        textTruncatedProperty().subscribe((before, after) -> tellRest());
    }

    /// @param frame puts sentences into what is said around them
    void tell(Headline headline, UnaryOperator<String> frame) {
        this.headline = headline;
        this.frame = frame;
        choose();
    }

    /// Has the height of so many lines, whatever it says: what stands below does not move with the day.
    ///
    /// @param most lines
    void keepLines(double width, double height, int most) {
        double kept = Math.clamp((int) (height / lineHeight()), 1, most) * lineHeight();
        setPrefHeight(kept);
        choose(width, kept);
    }

    /// Has as many lines as its words take, in the room that there is.
    void fit(double width, double height) {
        choose(width, Math.max(height, lineHeight()));
    }

    double lineHeight() {
        return computePrefHeight(USE_COMPUTED_SIZE);
    }

    private void choose(double width, double height) {
        if (width == roomWidth && height == roomHeight) return;
        roomWidth = width;
        roomHeight = height;
        setMaxHeight(height);
        choose();
    }

    private void choose() {
        int told = headline.clauses().size();
        setText(words(told));
        while (told > 1 && computePrefHeight(roomWidth) > roomHeight) setText(words(--told));
        tellRest();
    }

    private void tellRest() {
        String all = words(headline.clauses().size());
        Tooltips.install(this, isTextTruncated() || !getText().equals(all) ? all : "");
    }

    private String words(int told) {
        List<Headline.Clause> clauses = headline.clauses();
        String sentences = Unbroken.text(new Headline(clauses.subList(0, told), List.of()));
        return frame.apply(sentences + (told < clauses.size() ? CUT : ""));
    }
}
