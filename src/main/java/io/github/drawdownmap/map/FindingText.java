package io.github.drawdownmap.map;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.controls.ActionBox;
import io.github.drawdownmap.ui.controls.EvenLines;
import io.github.drawdownmap.ui.controls.Latest;
import io.github.drawdownmap.ui.controls.Memo;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.wording.SourceWords;
import io.github.drawdownmap.wording.finding.Headline;
import io.github.drawdownmap.wording.finding.Unbroken;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a day amounts to. Each clause leads to the site that it tells of, and before a plan was public to the day on
/// which it was; on hover, or when keys come to it, it says what it rests on. Few words are in larger type: they take
/// about the room that many do.
final class FindingText extends TextFlow {
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final int MOST_LETTERS_OF_SHORT = 90;

    private final Session session;
    private final Latest<Headline> shown = new Latest<>();
    private final Memo<Double, Double> even = new Memo<>();

    FindingText(Session session) {
        this.session = session;
        getStyleClass().add("finding");
    }

    void show(Headline headline) {
        if (!shown.changesTo(headline)) return;
        even.forget();
        pseudoClassStateChanged(SHORT, isShort(headline.text()));
        getChildren()
                .setAll(headline.clauses().stream()
                        .flatMap(clause -> texts(clause).stream())
                        .toList());
    }

    /// Whether words are in larger type.
    static boolean isShort(String words) {
        return words.length() <= MOST_LETTERS_OF_SHORT;
    }

    @Override
    public void resize(double width, double height) {
        super.resize(even.of(width, most -> EvenLines.width(most, this::prefHeight)), height);
    }

    /// Measured without a width first: JavaFX keeps the lines of a wider measure while they seem to fit, and breaks
    /// them otherwise when they are laid out.
    @Override
    protected double computePrefHeight(double width) {
        super.computePrefHeight(USE_COMPUTED_SIZE);
        return super.computePrefHeight(width);
    }

    private List<Text> texts(Headline.Clause clause) {
        String words = Unbroken.clause(clause) + " ";
        List<Text> parts = lead(clause).map(lead -> parts(clause, words, lead)).orElseGet(() -> List.of(text(words)));
        String sources = SourceWords.of(clause.citations());
        if (!sources.isEmpty()) parts.forEach(part -> Tooltips.installForKeys(part, sources));
        return parts;
    }

    /// Where a clause leads, and by which of its words.
    private record Lead(String words, Runnable there) {}

    private static List<Text> parts(Headline.Clause clause, String words, Lead lead) {
        String name = lead.words();
        int start = Math.max(0, words.indexOf(name));
        int end = words.contains(name) ? start + name.length() : words.length() - 1;
        // After an empty text JavaFX underlines the next one without its first letter.
        List<Text> parts = Stream.of(
                        text(words.substring(0, start)),
                        link(words.substring(start, end), clause, lead.there()),
                        text(words.substring(end)))
                .filter(part -> !part.getText().isEmpty())
                .toList();
        for (Text part : parts) {
            part.setCursor(Cursor.HAND);
            part.setOnMouseClicked(click -> {
                if (ActionBox.isAsked(click)) lead.there().run();
            });
        }
        return parts;
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("clause");
        return text;
    }

    /// To its site, or to the day of the plan; nowhere where several sites are counted.
    private Optional<Lead> lead(Headline.Clause clause) {
        if (clause.sites().size() == 1) {
            Site site = clause.sites().getFirst();
            return Optional.of(new Lead(Unbroken.name(site), () -> session.select(site)));
        }
        if (!clause.sites().isEmpty()) return Optional.empty();
        Look look = session.look();
        return look.plan().flatMap(Track::stated).map(day -> new Lead(Unbroken.day(day), () -> session.seek(day)));
    }

    private static Text link(String words, Headline.Clause clause, Runnable leads) {
        Text link = new Text(words) {
            @Override
            public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
                if (action == AccessibleAction.FIRE) leads.run();
                else super.executeAccessibleAction(action, parameters);
            }
        };
        link.getStyleClass().addAll("clause", "finding-link");
        link.setFocusTraversable(true);
        link.setAccessibleRole(AccessibleRole.HYPERLINK);
        link.setAccessibleText(clause.words());
        link.setOnKeyPressed(press -> {
            if (press.getCode() != KeyCode.ENTER) return;
            leads.run();
            press.consume();
        });
        return link;
    }
}
