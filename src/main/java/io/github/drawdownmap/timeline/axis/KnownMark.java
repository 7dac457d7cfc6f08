package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.controls.KeyRow;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.ui.symbol.TimeScale;
import io.github.drawdownmap.wording.DayWords;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The day of knowledge on the axis: a thumb of its own, beside that of the shown day as long as it is tied to it,
/// and a line through the lanes once it has been dragged apart. Dragged back it is tied again.
public final class KnownMark extends Region {
    /// How far it stands beside the thumb of the shown day, not to lie under it.
    static final double BESIDE = 15;

    private static final double SIZE = 12;
    private static final double LINE_WIDTH = 2;
    private static final PseudoClass TIED = PseudoClass.getPseudoClass("tied");

    private final Session session;
    private final Node axis;
    private final Supplier<TimeScale> scale;
    private final Region line = new Region();
    private final Region thumb = new Region();
    private boolean held;

    /// @param axis the node whose coordinates `scale` speaks of
    public KnownMark(Session session, Node axis, Supplier<TimeScale> scale) {
        this.session = session;
        this.axis = axis;
        this.scale = scale;
        getStyleClass().add("known-mark");
        setPickOnBounds(false);
        line.getStyleClass().add("known-line");
        line.setMouseTransparent(true);
        line.setManaged(false);
        dressThumb();
        getChildren().addAll(line, thumb);
    }

    private void dressThumb() {
        thumb.getStyleClass().add("known-thumb");
        thumb.setManaged(false);
        thumb.setCursor(Cursor.H_RESIZE);
        thumb.setFocusTraversable(true);
        thumb.setAccessibleRole(AccessibleRole.SLIDER);
        thumb.setAccessibleHelp(Messages.text(
                "timeline.known.help",
                Stream.of(KnownKey.DAY_BACK, KnownKey.DAY_ON, KnownKey.MONTH_BACK, KnownKey.MONTH_ON, KnownKey.TIE)
                        .map(key -> key.row().spoken())
                        .toArray()));
        thumb.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        thumb.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        thumb.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> held = false);
        thumb.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        thumb.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Follows the look.
    ///
    /// @param playheadX where the shown day is
    public void place(double playheadX) {
        Look look = session.look();
        setVisible(look.knowledge().isLimited());
        if (!isVisible()) return;
        LocalDate day = day();
        boolean isTied = look.knowledge() instanceof Knowledge.Tied;
        String words = Messages.text(isTied ? "timeline.known.tied" : "wording.as-known", DayWords.full(day));
        thumb.setAccessibleText(words);
        Tooltips.install(thumb, Messages.text("timeline.known.tip", words));
        thumb.pseudoClassStateChanged(TIED, isTied);
        TimeScale shown = scale.get();
        LocalDate marked = isTied ? look.day() : clamped(day);
        thumb.setVisible(shown.contains(marked));
        line.setVisible(!isTied && shown.contains(marked));
        double x = isTied ? playheadX : shown.x(marked);
        line.setTranslateX(Math.rint(x));
        thumb.setTranslateX(Math.rint(clearOf(playheadX, x, shown)));
    }

    private static double clearOf(double playheadX, double x, TimeScale shown) {
        if (Math.abs(x - playheadX) >= BESIDE) return x;
        boolean isRoomAfter = playheadX + BESIDE <= shown.right();
        boolean isBefore = x < playheadX || !isRoomAfter;
        return isBefore ? playheadX - BESIDE : playheadX + BESIDE;
    }

    private LocalDate day() {
        Look look = session.look();
        return look.limit().orElse(look.day());
    }

    private LocalDate clamped(LocalDate day) {
        return session.look().posture().clamp(day);
    }

    @Override
    protected void layoutChildren() {
        thumb.resizeRelocate(-SIZE / 2, DaySliderSkin.MIDDLE - SIZE / 2, SIZE, SIZE);
        line.resizeRelocate(-LINE_WIDTH / 2, DaySliderSkin.MIDDLE, LINE_WIDTH, getHeight() - DaySliderSkin.MIDDLE);
    }

    private void press(MouseEvent event) {
        held = event.getButton() == MouseButton.PRIMARY;
        thumb.requestFocus();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!held || event.isStillSincePress()) return;
        Point2D point = axis.sceneToLocal(event.getSceneX(), event.getSceneY());
        TimeScale shown = scale.get();
        boolean isAtPlayhead = Math.abs(point.getX() - shown.x(session.look().day())) <= Scrubber.STICK_DISTANCE;
        know(isAtPlayhead ? Knowledge.TIED : new Knowledge.On(shown.dayAt(point.getX())));
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) know(Knowledge.TIED);
        event.consume();
    }

    private void onKey(KeyEvent event) {
        KeyRow.pressed(event, KnownKey.values()).ifPresent(key -> {
            obey(key);
            event.consume();
        });
    }

    private void obey(KnownKey key) {
        LocalDate day = clamped(day());
        switch (key) {
            case DAY_BACK -> know(day.minusDays(1));
            case DAY_ON -> know(day.plusDays(1));
            case MONTH_BACK -> know(day.minusMonths(1));
            case MONTH_ON -> know(day.plusMonths(1));
            case FIRST -> know(session.look().posture().firstDay());
            case LAST -> know(session.look().posture().lastDay());
            case TIE -> know(Knowledge.TIED);
        }
    }

    private void know(LocalDate day) {
        know(new Knowledge.On(clamped(day)));
    }

    private void know(Knowledge wanted) {
        if (!wanted.equals(session.look().knowledge())) session.know(wanted);
    }
}
