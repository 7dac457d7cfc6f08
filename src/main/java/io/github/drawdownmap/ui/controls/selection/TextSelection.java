package io.github.drawdownmap.ui.controls.selection;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.Ancestors;
import io.github.drawdownmap.ui.controls.Menus;
import io.github.drawdownmap.ui.controls.selection.Spot.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Letters of a page that are selected with the mouse, over several paragraphs if need be, and copied by Ctrl+C.
///
/// The texts are those that are there anyway, and none takes the keyboard: while something is selected, its keys work
/// wherever the keyboard is, save where a text is typed.
public final class TextSelection {
    private final List<Pane> pages;
    private final List<SelectionMarks> marks;
    private final Consumer<String> copy;
    private final EdgeScroll edge = new EdgeScroll(this::dragOn);
    private final EventHandler<KeyEvent> keys = this::obey;
    private final EventHandler<MouseEvent> elsewhere = this::clearUnlessExtended;

    private Unit unit = Unit.LETTER;
    private @Nullable Held held;
    private Point2D pointer = Point2D.ZERO;
    private Optional<Selected> selected = Optional.empty();
    private Subscription whileSelected = Subscription.EMPTY;

    /// What is selected at least: by one click, two, or three.
    private enum Unit {
        LETTER,
        WORD,
        PARAGRAPH;

        static Unit of(int clicks) {
            return clicks <= 1 ? LETTER : clicks == 2 ? WORD : PARAGRAPH;
        }
    }

    /// Where it was begun, in the texts that were there then.
    private record Held(PageTexts texts, Stretch begin) {}

    /// @param head where it was left off, which may come before its beginning
    private record Selected(Held held, Stretch head, String words) {
        static Selected of(Held held, Stretch head) {
            return new Selected(held, head, held.texts().words(held.begin().with(head)));
        }

        Stretch whole() {
            return held.begin().with(head);
        }

        /// Whether its texts still say the same.
        boolean isOf(PageTexts texts) {
            return texts.equals(held.texts()) && words.equals(texts.words(whole()));
        }
    }

    private TextSelection(Consumer<String> copy, List<Pane> pages) {
        this.copy = copy;
        this.pages = pages;
        this.marks = pages.stream().map(SelectionMarks::new).toList();
    }

    /// Lets the texts of some pages be selected, as one text.
    ///
    /// @param copy takes what is to be copied
    public static void over(Consumer<String> copy, Pane... pages) {
        TextSelection selection = new TextSelection(copy, List.of(pages));
        for (Pane page : pages) selection.listenTo(page);
    }

    private void listenTo(Pane page) {
        page.getStyleClass().add("selectable");
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, released -> edge.stop());
        page.addEventFilter(MouseEvent.MOUSE_CLICKED, this::keepFromActing);
        page.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
        page.sceneProperty().subscribe((before, now) -> clear());
    }

    // The mouse

    private void press(MouseEvent event) {
        // A finger scrolls.
        if (event.getButton() != MouseButton.PRIMARY || event.isSynthesized()) return;
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        if (event.isShiftDown() && selected.isPresent()) {
            extendTo(pointer);
            return;
        }
        unit = Unit.of(event.getClickCount());
        PageTexts texts = PageTexts.of(pages);
        held = texts.isEmpty() ? null : new Held(texts, at(texts, pointer));
        if (unit != Unit.LETTER) extendTo(pointer);
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.isStillSincePress() || event.isSynthesized()) return;
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        edge.hold(pages.getLast(), pointer.getY());
        dragOn();
    }

    private void dragOn() {
        extendTo(pointer);
    }

    private void extendTo(Point2D point) {
        if (held != null) mark(Selected.of(held, at(held.texts(), point)));
    }

    private Stretch at(PageTexts texts, Point2D point) {
        return switch (unit) {
            case LETTER -> {
                Spot spot = texts.nearest(point);
                yield new Stretch(spot, spot);
            }
            case WORD -> texts.wordAt(texts.beforeLetterAt(point));
            case PARAGRAPH -> texts.paragraphAt(texts.beforeLetterAt(point));
        };
    }

    /// What acts on a click does not on one that selects.
    private void keepFromActing(MouseEvent event) {
        if (selected.isPresent() && event.getButton() == MouseButton.PRIMARY) event.consume();
    }

    private void clearUnlessExtended(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()) clear();
    }

    private void offer(ContextMenuEvent event) {
        selected.ifPresent(wanted -> {
            new ContextMenu(Menus.item(Messages.text("ui.copy"), () -> copy.accept(wanted.words())))
                    .show(pages.getFirst().getScene().getWindow(), event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    // The keyboard

    private void obey(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || isOfAnotherSheet(event)) return;
        selected.filter(now -> isObeyed(event, now)).ifPresent(now -> event.consume());
    }

    /// What is laid over the pages has its keys for itself.
    private boolean isOfAnotherSheet(KeyEvent event) {
        return event.getTarget() instanceof Node target && !sheetOf(target).equals(sheetOf(pages.getFirst()));
    }

    private static Optional<Node> sheetOf(Node node) {
        return Ancestors.of(node)
                .filter(each -> each.getStyleClass().contains("veil"))
                .findFirst();
    }

    private boolean isObeyed(KeyEvent event, Selected now) {
        if (event.getCode() == KeyCode.ESCAPE) clear();
        else if (event.isShortcutDown() && isCopy(event.getCode())) copy.accept(now.words());
        else if (event.isShortcutDown() && event.getCode() == KeyCode.A)
            selectAll(now.held().texts());
        else if (event.isShiftDown() && event.getCode() == KeyCode.LEFT) step(now, false, event.isShortcutDown());
        else if (event.isShiftDown() && event.getCode() == KeyCode.RIGHT) step(now, true, event.isShortcutDown());
        else return false;
        return true;
    }

    private static boolean isCopy(KeyCode key) {
        return key == KeyCode.C || key == KeyCode.INSERT;
    }

    private void selectAll(PageTexts texts) {
        Stretch all = texts.all();
        held = new Held(texts, new Stretch(all.from(), all.from()));
        mark(Selected.of(held, new Stretch(all.to(), all.to())));
    }

    /// Moves the loose end by a letter or a word.
    private void step(Selected now, boolean isForward, boolean byWord) {
        PageTexts texts = now.held().texts();
        boolean isLast = now.head().to().equals(now.whole().to());
        Spot end = isLast ? now.head().to() : now.head().from();
        Spot next = texts.beside(end, isForward);
        if (byWord && next.text() == end.text()) {
            Stretch word = texts.wordAt(isForward ? end : next);
            next = isForward ? word.to() : word.from();
        }
        mark(Selected.of(now.held(), new Stretch(next, next)));
    }

    // What is shown

    private void mark(Selected wanted) {
        if (wanted.whole().isEmpty()) {
            clear();
            return;
        }
        boolean isNew = selected.isEmpty();
        selected = Optional.of(wanted);
        mark(wanted.held().texts().parts(wanted.whole()));
        if (isNew) listen(pages.getFirst().getScene());
    }

    private void mark(List<PageTexts.Part> parts) {
        marks.forEach(mark -> mark.mark(parts));
    }

    private void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
        Subscription layouts = pages.stream()
                .map(page -> TextMark.whenMoved(page, this::markAgain))
                .reduce(Subscription.EMPTY, Subscription::and);
        whileSelected = layouts.and(() -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
        });
    }

    /// The texts may have moved, or say something else now.
    private void markAgain() {
        selected.ifPresent(now -> {
            if (now.isOf(PageTexts.of(pages))) mark(now.held().texts().parts(now.whole()));
            else {
                held = null;
                clear();
            }
        });
    }

    private void clear() {
        edge.stop();
        if (selected.isEmpty()) return;
        selected = Optional.empty();
        whileSelected.unsubscribe();
        whileSelected = Subscription.EMPTY;
        mark(List.of());
    }
}
