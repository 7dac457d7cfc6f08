package io.github.drawdownmap.map;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.controls.ActionBox;
import io.github.drawdownmap.ui.controls.Memo;
import io.github.drawdownmap.ui.symbol.PresenceSymbol;
import io.github.drawdownmap.wording.SiteWords;
import io.github.drawdownmap.wording.finding.Headline;
import io.github.drawdownmap.wording.finding.Unbroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A row for each site: its symbol, its presence in words, and how the report stands to the plan. Of more sites than
/// there is room for, those that the finding tells of as pressing, and then those that change next. There are as many
/// rows on each day.
final class SiteRows extends VBox {
    /// As many sites have a row each, where there is room.
    private static final int MOST_ROWS = 12;
    /// Of more sites the map tells at a glance, not a list.
    private static final int ROWS_OF_MANY = 5;
    private static final int LEAST_ROWS = 3;
    private static final double SYMBOL = 22;
    /// How much less a low row takes, as its stylesheet has it.
    private static final double LOWER = 4;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass DATED = PseudoClass.getPseudoClass("dated");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Session session;
    private final List<Row> rows = new ArrayList<>();
    private final Label more = new Label();
    private final Memo<Tracked, NavigableMap<LocalDate, List<Site>>> turning = new Memo<>();
    private List<Site> pressing = List.of();
    private Optional<Predicate<Site>> beginning = Optional.empty();
    private int shown;
    private boolean isLow;
    private boolean tellsDates;

    SiteRows(Session session) {
        this.session = session;
        getStyleClass().add("site-rows");
        more.getStyleClass().add("more");
    }

    /// Makes the rows anew, for other sites or tracks.
    void build() {
        int sites = siteCount();
        int wanted = sites <= MOST_ROWS ? sites : ROWS_OF_MANY;
        rows.clear();
        for (int i = 0; i < wanted; i++) rows.add(new Row());
        getChildren().setAll(rows);
        getChildren().add(more);
        reveal(wanted);
    }

    /// Has as many rows as there is room for. They are low where all of them fit so and not otherwise.
    ///
    /// @return whether there is room for enough of them
    boolean fit(double width, double height) {
        if (rows.isEmpty()) return true;
        showDates(tellsDates);
        if (tellsDates && height(heights(width), rows.size(), width) > height) showDates(false);
        double all = height(heights(width), rows.size(), width) + (isLow ? rows.size() * LOWER : 0);
        boolean isWanted = all > height && all - rows.size() * LOWER <= height;
        if (isWanted != isLow) setLow(isWanted);
        double[] heights = heights(width);
        int fitting = rows.size();
        while (fitting > Math.min(LEAST_ROWS, rows.size()) && height(heights, fitting, width) > height) fitting--;
        boolean isEnough = height(heights, fitting, width) <= height;
        if (fitting != shown) {
            reveal(fitting);
            show();
        }
        return isEnough;
    }

    /// Has each row say by when the plan asks what, where all of them have room for it.
    void tellDates(boolean wanted) {
        tellsDates = wanted;
        showDates(wanted);
    }

    private void showDates(boolean wanted) {
        if (getPseudoClassStates().contains(DATED) == wanted) return;
        rows.forEach(row -> setShown(row.asked, wanted));
        pseudoClassStateChanged(DATED, wanted);
        applyCss();
    }

    private void setLow(boolean wanted) {
        isLow = wanted;
        pseudoClassStateChanged(LOW, wanted);
        applyCss();
    }

    private double[] heights(double width) {
        return rows.stream()
                .mapToDouble(row -> Math.max(row.minHeight(width), row.prefHeight(width)))
                .toArray();
    }

    /// @param heights of all rows
    private double height(double[] heights, int count, double width) {
        double each = Arrays.stream(heights, 0, count).sum() + count * getSpacing();
        double last = count < siteCount() ? more.prefHeight(width) : -getSpacing();
        return snappedTopInset() + each + last + snappedBottomInset();
    }

    private void reveal(int count) {
        shown = count;
        for (int i = 0; i < rows.size(); i++) setShown(rows.get(i), i < count);
        int others = siteCount() - count;
        more.setText(Messages.text("map.card.more", others));
        setShown(more, others > 0);
    }

    private static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private int siteCount() {
        return session.look().posture().sites().size();
    }

    /// Has some of the sites come before all others.
    void beginWith(Predicate<Site> which) {
        beginning = Optional.of(which);
        show();
    }

    /// @param first the sites to begin with where there are more than rows
    void show(List<Site> first) {
        pressing = first;
        show();
    }

    void show() {
        List<Site> told = told();
        for (int i = 0; i < shown; i++) rows.get(i).show(told.get(i));
    }

    private List<Site> told() {
        List<Site> sites = session.look().posture().sites();
        if (sites.size() <= shown) return sites;
        Stream<Site> order = beginning.isPresent() ? beginningFirst(beginning.get()) : byUrgency();
        return order.distinct().limit(shown).toList();
    }

    private Stream<Site> beginningFirst(Predicate<Site> which) {
        Look look = session.look();
        List<Site> some = look.known().sites().stream().filter(which).toList();
        return Stream.concat(
                ofPosture(Headline.pressing(look.tracks(), look.day(), some)),
                byUrgency().sorted(Comparator.comparing(site -> !which.test(site))));
    }

    private Stream<Site> byUrgency() {
        Look look = session.look();
        NavigableMap<LocalDate, List<Site>> turns =
                turning.of(new Tracked(look.posture(), look.tracks()), SiteRows::turning);
        Stream<Site> next = turns.tailMap(look.day(), false).values().stream().flatMap(List::stream);
        return Stream.of(ofPosture(pressing.stream().limit(shown).toList()), next, look.posture().sites().stream())
                .flatMap(each -> each);
    }

    /// The same sites as they are in the file: as they are known they may be others.
    private Stream<Site> ofPosture(List<Site> known) {
        return known.stream().flatMap(site -> session.look().posture().site(site.id()).stream());
    }

    private record Tracked(Posture posture, List<Track> tracks) {}

    /// The sites that turn on a day in the tracks on show, by day. They are found once: there may be ten thousand, and
    /// a step of the day has no time to look for those that turn next.
    private static NavigableMap<LocalDate, List<Site>> turning(Tracked tracked) {
        NavigableMap<LocalDate, List<Site>> turning = new TreeMap<>();
        for (Site site : tracked.posture().sites())
            for (Track track : tracked.tracks())
                for (LocalDate day : site.track(track).turns())
                    turning.computeIfAbsent(day, first -> new ArrayList<>()).add(site);
        return turning;
    }

    /// Is read whole before what stands beside it, unless it is long: then it gives way to that.
    private static final class Name extends Label {
        private static final double LEAST_OF_LONG = 100;

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(LEAST_OF_LONG, computePrefWidth(height));
        }
    }

    /// Stands whole beside the name as far as that gives way, or in more lines where it may be broken: "93 days early".
    private static final class Brief extends Label {
        private static final double LEAST = 80;
        private final Name name;

        private Brief(Name name) {
            this.name = name;
        }

        @Override
        protected double computeMinWidth(double height) {
            if (isWrapText()) return 0;
            double room = getParent() instanceof HBox head
                    ? head.getWidth() - head.getSpacing() - name.computeMinWidth(-1)
                    : 0;
            return Math.min(Math.max(LEAST, room), computePrefWidth(-1));
        }
    }

    /// One site.
    private final class Row extends HBox {
        private final PresenceSymbol symbol =
                new PresenceSymbol(session.look().posture().levels(), SYMBOL);
        private final Name name = new Name();
        private final Label caption = new Label();
        private final Label asked = new Label();
        private final Label brief = new Brief(name);
        private Optional<Site> site = Optional.empty();

        private Row() {
            getStyleClass().add("row");
            symbol.setMouseTransparent(true);
            StackPane cell = new StackPane(symbol);
            cell.getStyleClass().add("symbol-cell");
            getChildren().addAll(cell, words());
            setOnMouseClicked(click -> {
                if (ActionBox.isAsked(click)) site.ifPresent(session::select);
            });
        }

        private VBox words() {
            name.getStyleClass().add("name");
            caption.getStyleClass().add("caption");
            asked.getStyleClass().add("asked");
            setShown(asked, SiteRows.this.getPseudoClassStates().contains(DATED));
            // The level at its beginning and the date or the dispute at its end matter most.
            caption.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            brief.getStyleClass().add("brief");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox head = new HBox(name, brief);
            head.getStyleClass().add("head");
            // What it needs at least follows from both.
            head.widthProperty().subscribe(width -> brief.requestLayout());
            name.textProperty().subscribe(told -> brief.requestLayout());
            VBox words = new VBox(head, caption, asked);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            return words;
        }

        private void show(Site told) {
            site = Optional.of(told);
            Look look = session.look();
            List<Track> tracks = look.tracks();
            symbol.draw(look.shown(told), look.fraction());
            name.setText(Messages.isolated(told.name(look.language())));
            SiteWords words = SiteWords.of(look.posture(), look.siteOn(told, look.day()), look.day());
            caption.setText(tracks.isEmpty() ? "" : Unbroken.caption(words.caption(tracks.getFirst())));
            brief.setText(tracks.size() > 1 ? words.brief(tracks.getLast(), tracks.getFirst()) : "");
            asked.setText(tracks.size() > 1 ? Unbroken.caption(words.asked(tracks.getLast(), tracks.getFirst())) : "");
            brief.pseudoClassStateChanged(LATE, tracks.size() > 1 && isLate(look, told));
        }

        private static boolean isLate(Look look, Site told) {
            return look.difference(told)
                    .filter(comparison -> comparison instanceof Comparison.Compared compared
                            && compared.leading()
                                    .filter(outcome ->
                                            outcome instanceof Comparison.Passed || outcome instanceof Comparison.Late)
                                    .isPresent())
                    .isPresent();
        }
    }
}
