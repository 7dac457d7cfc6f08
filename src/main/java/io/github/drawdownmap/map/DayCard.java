package io.github.drawdownmap.map;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.controls.EvenLabel;
import io.github.drawdownmap.ui.controls.RoomyLabel;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.LevelWords;
import io.github.drawdownmap.wording.TrackWords;
import io.github.drawdownmap.wording.finding.Headline;
import io.github.drawdownmap.wording.finding.SummaryWords;
import io.github.drawdownmap.wording.finding.Unbroken;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The day in large type, where it is in the plan on show, what it amounts to, and a row for each site. The rows stay
/// where they are while the day changes: the room that a shorter finding leaves is below it, and a very short one
/// takes it in larger type.
final class DayCard extends VBox {
    /// The words of each day of more sites would take long to measure.
    private static final int MOST_SITES_MEASURED = 12;

    /// Of the sentences that stand below the day where there is room for no more.
    private static final int MOST_LINES = 2;
    /// A longer name of a plan or a phase is cut.
    private static final int LONGEST_NAME = 60;
    /// In a narrower column the words of a row are cut.
    private static final double LEAST_WIDTH_OF_ROWS = 208;
    /// No other takes more room when it is written out.
    private static final LocalDate LONGEST_DAY = LocalDate.of(2024, 9, 30);

    private final Session session;
    private final Region ground = new Region();
    private final Label day = new Label();
    private final FindingText finding;
    private final RoomyLabel room = new RoomyLabel("finding-room");
    private final RoomyLabel shortRoom = new RoomyLabel("short-finding-room");
    private final DayLine line = new DayLine();
    private final EvenLabel context = new EvenLabel();
    private final RoomyLabel contextRoom = new RoomyLabel("context-room");
    private final StackPane contextBox;
    private final StackPane told;
    private final Region rule = new Region();
    private final SiteRows rows;
    private final Subscription subscription;
    private CompletableFuture<List<String>> findings = CompletableFuture.completedFuture(List.of());
    private boolean saysFinding = true;
    private boolean isOfOneDay;
    private double roomHeight;

    /// How much of it there is room for.
    private enum Extent {
        WHOLE,
        WITHOUT_ROWS,
        FINDING,
        LINE,
        DAY
    }

    DayCard(Session session) {
        this.session = session;
        finding = new FindingText(session);
        rows = new SiteRows(session);
        context.getStyleClass().add("context");
        contextBox = inRoom("context-box", context, contextRoom);
        told = inRoom("told", finding, room, shortRoom);
        getStyleClass().add("day-card");
        layGround();
        day.getStyleClass().add("day");
        rule.getStyleClass().add("rule");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(ground, day, line, contextBox, told, rule, rows);
        arrange(Extent.WHOLE, 0);
        subscription = session.lookProperty().subscribe(this::render);
        makeRoom();
    }

    /// The ground and its shadow stay as they are while the words change. Painted anew for each day, on a computer that
    /// paints without a graphics card, they would take longer than all the words.
    private void layGround() {
        ground.getStyleClass().add("card");
        ground.setCache(true);
        ground.setManaged(false);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ground.resize(getWidth(), getHeight());
    }

    private static StackPane inRoom(String styleClass, Region words, RoomyLabel... rooms) {
        StackPane box = new StackPane(rooms);
        for (RoomyLabel room : rooms) room.setVisible(false);
        box.getChildren().add(words);
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().add(styleClass);
        return box;
    }

    void close() {
        subscription.unsubscribe();
    }

    /// Leaves what the day amounts to to something else, such as the head of a picture.
    void leaveFindingOut() {
        saysFinding = false;
        makeRoomForFindings(List.of());
        arrange(Extent.WHOLE, 0);
    }

    /// Has the rows begin with some of the sites where there are more than rows.
    void beginRowsWith(Predicate<Site> which) {
        rows.beginWith(which);
    }

    /// Has the rows say by when the plan asks what, where no timeline does.
    void tellDates(boolean wanted) {
        rows.tellDates(wanted);
    }

    /// Says what the day amounts to, and keeps no room for the words of other days.
    void tellOfItsDay() {
        saysFinding = true;
        isOfOneDay = true;
        makeRoom();
        arrange(Extent.WHOLE, 0);
    }

    /// Takes no more height than there is: with fewer rows or none, or with few lines below the day, or the day alone.
    /// As known on a day, the line that says so stays.
    ///
    /// @return whether there are rows
    boolean fit(double width, double height) {
        return fit(width, height, true);
    }

    /// The same without rows.
    void fitWithoutRows(double width, double height) {
        fit(width, height, false);
    }

    private boolean fit(double width, double height, boolean areRowsWanted) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        if (isOfOneDay) fitDay(inside);
        double alone = snappedTopInset() + snappedBottomInset() + day.prefHeight(-1);
        double withFinding = alone + (saysFinding ? roomForFinding(inside) : 0);
        double withWords = withFinding + (contextRoom.isNeeded() ? contextRoom.prefHeight(inside) : 0);
        double ruled = withWords + rule.prefHeight(-1);
        boolean hasRows = areRowsWanted && (!isOfOneDay || inside >= LEAST_WIDTH_OF_ROWS);
        if (hasRows && rows.fit(inside, height - ruled)) arrange(Extent.WHOLE, ruled + rows.prefHeight(inside));
        else if (withWords <= height) arrange(Extent.WITHOUT_ROWS, withWords);
        else if (isOfOneDay && withFinding <= height) arrange(Extent.FINDING, withFinding);
        else if (alone + line.lineHeight() <= height || isLimited())
            arrange(Extent.LINE, alone + fitLine(inside, height - alone));
        else arrange(Extent.DAY, alone);
        return rows.isVisible();
    }

    /// Of one day there may be as many lines as there is room for: nothing stands below that would move.
    ///
    /// @return how high it is
    private double fitLine(double width, double height) {
        if (isOfOneDay) line.fit(width, height);
        else line.keepLines(width, height, MOST_LINES);
        return line.prefHeight(width);
    }

    /// The year stands last, and must not be cut off. All days are written alike, those of two maps side by side too.
    private void fitDay(double width) {
        LocalDate shown = session.look().day();
        day.setText(DayWords.full(LONGEST_DAY));
        day.setText(day.prefWidth(-1) <= width ? DayWords.full(shown) : DayWords.brief(shown));
    }

    private double roomForFinding(double width) {
        return told.snappedTopInset() + Math.max(room.prefHeight(width), shortRoom.prefHeight(width));
    }

    /// What it takes at most on any day of what it is showing.
    double roomHeight() {
        return roomHeight;
    }

    private void arrange(Extent extent, double most) {
        roomHeight = most;
        boolean hasLine = extent == Extent.LINE && (saysFinding || isLimited());
        if (hasLine && !line.isVisible())
            tellInLine(headline(session.look(), session.look().day()));
        setShown(line, hasLine);
        boolean hasWords = extent == Extent.WHOLE || extent == Extent.WITHOUT_ROWS;
        setShown(contextBox, hasWords && contextRoom.isNeeded());
        setShown(told, saysFinding && (hasWords || extent == Extent.FINDING));
        // Where nothing stands below that would move, no room is kept.
        room.setManaged(extent == Extent.WHOLE);
        shortRoom.setManaged(extent == Extent.WHOLE);
        setShown(rule, extent == Extent.WHOLE);
        setShown(rows, extent == Extent.WHOLE);
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void render(Look before, Look after) {
        if (!after.hasTracksOf(before)) makeRoom();
        else if (!after.day().equals(before.day())) {
            if (isOfOneDay) makeRoom();
            else tell();
        } else if (!after.language().equals(before.language())) rows.show();
    }

    /// Keeps as much room as the longest words of the span need.
    private void makeRoom() {
        Look look = session.look();
        Collection<LocalDate> days = isOfOneDay ? List.of(look.day()) : daysToMeasure(look);
        makeRoomForFindings(saysFinding ? days : List.of());
        contextRoom.makeRoom(words(days, on -> context(look, on, DayCard::shortened)));
        rows.build();
        tell();
    }

    /// Those of before are composed no more.
    private void makeRoomForFindings(Collection<LocalDate> days) {
        Look look = session.look();
        findings.cancel(false);
        findings = words(days, on -> Unbroken.text(headline(look, on)));
        room.makeRoom(findings);
        shortRoom.makeRoom(findings.thenApply(
                all -> all.stream().filter(FindingText::isShort).toList()));
    }

    private static Collection<LocalDate> daysToMeasure(Look look) {
        boolean isFew = look.posture().sites().size() <= MOST_SITES_MEASURED;
        return isFew ? look.daysOfNote() : look.changeDays();
    }

    /// What is said on each of the days, composed while the window goes on being built.
    private static CompletableFuture<List<String>> words(
            Collection<LocalDate> days, Function<LocalDate, String> words) {
        CompletableFuture<List<String>> composed = new CompletableFuture<>();
        return composed.completeAsync(() -> days.stream()
                .takeWhile(next -> !composed.isCancelled())
                .map(words)
                .toList());
    }

    private void tell() {
        Look look = session.look();
        LocalDate shown = look.day();
        Headline headline = headline(look, shown);
        String about = context(look, shown, UnaryOperator.identity());
        String seen = context(look, shown, DayCard::shortened);
        day.setText(DayWords.full(shown));
        finding.show(headline);
        if (isOfOneDay || line.isVisible()) tellInLine(headline);
        context.setText(seen);
        Tooltips.install(context, seen.equals(about) ? "" : about);
        rows.show(headline.pressing());
        setAccessibleText(Stream.of(day.getText() + ".", headline.text(), about)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    private void tellInLine(Headline headline) {
        line.tell(headline, words -> line(words, session.look().day()));
    }

    private boolean isLimited() {
        return session.look().knowledge().isLimited();
    }

    /// As of when all is known comes first, because the end may be cut off.
    private String line(String headline, LocalDate on) {
        return session.look()
                .limitOn(on)
                .map(limit -> Messages.text("map.card.known.line", DayWords.full(limit), saysFinding ? headline : ""))
                .map(String::strip)
                .orElse(headline);
    }

    private static Headline headline(Look look, LocalDate on) {
        return Headline.of(look.knownOn(on), look.tracks(), on);
    }

    private static String shortened(String name) {
        return Messages.shortened(name, LONGEST_NAME);
    }

    /// Where the day is in the plan on show, which plan that is, and as of when all is known.
    ///
    /// @param names what is left of the names of a plan and a phase
    private static String context(Look look, LocalDate on, UnaryOperator<String> names) {
        Optional<String> plan = look.view() == View.REPORTED
                ? Optional.empty()
                : look.plan().map(track -> Messages.isolated(names.apply(TrackWords.name(track))));
        Optional<String> phase = look.view() == View.REPORTED
                ? Optional.empty()
                : look.planOn(on).map(track -> SummaryWords.phase(look.posture(), track, on, names));
        Optional<String> known = look.limitOn(on).map(limit -> Messages.text("map.card.known", DayWords.full(limit)));
        return LevelWords.capital(Stream.of(phase, plan, known)
                .flatMap(Optional::stream)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\u00a0\u00b7 ")));
    }
}
