package io.github.drawdownmap.timeline;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.timeline.axis.EventCluster;
import io.github.drawdownmap.timeline.axis.EventMarks;
import io.github.drawdownmap.ui.symbol.LaneCanvas;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;

/// The lanes of the sites in view with their names, and the bar that scrolls to the others.
final class LaneStack {
    private final Session session;
    private final LaneNames names;
    private final LaneCanvas canvas = new LaneCanvas();
    private final ScrollBar bar = new ScrollBar();
    /// How many of the sites have a lane in a picture, where one cannot scroll to the others.
    private final Label count = new Label();
    private LaneRows rows;
    private int most = LaneRows.MOST_VISIBLE;
    private boolean areLow;
    private Optional<Predicate<Site>> beginning = Optional.empty();

    LaneStack(Session session) {
        this.session = session;
        this.names = new LaneNames(session::select);
        this.rows = rowsFor(1);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        count.getStyleClass().add("lane-count");
        count.setAlignment(Pos.CENTER_RIGHT);
    }

    private LaneRows rowsFor(int strips) {
        return LaneRows.forLanes(session.look().posture().sites().size(), strips, most, areLow);
    }

    LaneNames names() {
        return names;
    }

    LaneCanvas canvas() {
        return canvas;
    }

    ScrollBar bar() {
        return bar;
    }

    Label count() {
        return count;
    }

    LaneRows rows() {
        return rows;
    }

    /// What the names take to the left of the axis, and over them how many of the sites have a lane.
    double widthOfNames() {
        double ofCount = count.isVisible() ? Math.ceil(count.prefWidth(-1)) : 0;
        return Math.max(names.widthFor(session.look().posture().sites(), isStripNamed()), ofCount);
    }

    /// Whether there are both a plan and a report, so that a lane says which of them it shows.
    private boolean isStripNamed() {
        Posture posture = session.look().posture();
        return posture.reportedTrack().isPresent() && !posture.plannedTracks().isEmpty();
    }

    /// The sites in view, from the top.
    List<Site> sites() {
        List<Site> all = all();
        int first = Math.clamp(Math.round(bar.getValue()), 0, Math.max(0, all.size() - rows.visible()));
        return all.subList(first, Math.min(all.size(), first + rows.visible()));
    }

    /// Those of all sites, in the order of their lanes.
    private List<Site> all() {
        List<Site> all = session.look().known().sites();
        return beginning
                .map(which -> all.stream()
                        .sorted(Comparator.comparing(site -> !which.test(site)))
                        .toList())
                .orElse(all);
    }

    /// Has the lanes of some of the sites come before all others; seen with the next [#arrange]
    void beginWith(Predicate<Site> which) {
        beginning = Optional.of(which);
    }

    /// The site whose lane is at a height.
    Optional<Site> siteAt(double y) {
        OptionalInt row = rows.at(y);
        List<Site> inView = sites();
        return row.isPresent() && row.getAsInt() < inView.size()
                ? Optional.of(inView.get(row.getAsInt()))
                : Optional.empty();
    }

    /// The track of the strip at a height, the last one below it.
    Optional<Track> trackAt(double y) {
        List<Track> tracks = session.look().tracks();
        OptionalInt row = rows.at(y);
        if (row.isEmpty() || tracks.isEmpty()) return Optional.empty();
        boolean isSecond = tracks.size() > 1 && y >= rows.top(row.getAsInt(), 1);
        return Optional.of(isSecond ? tracks.getLast() : tracks.getFirst());
    }

    /// The track of each lane's first strip.
    Optional<Track> firstTrack() {
        return session.look().tracks().stream().findFirst();
    }

    /// @param lanes in view, at least 1; seen with the next [#arrange]
    void setMost(int lanes) {
        most = lanes;
    }

    /// Makes lanes low or not; seen with the next [#arrange]
    void setLow(boolean wanted) {
        areLow = wanted;
    }

    /// Begins at the top.
    ///
    /// @param scrollable whether one can scroll to the others
    void arrange(boolean scrollable) {
        Posture posture = session.look().posture();
        rows = rowsFor(session.look().tracks().size());
        int hidden = Math.max(0, posture.sites().size() - rows.visible());
        bar.setMax(hidden);
        bar.setVisibleAmount(
                hidden == 0
                        ? 1
                        : (double) hidden * rows.visible() / posture.sites().size());
        bar.setUnitIncrement(1);
        bar.setBlockIncrement(rows.visible());
        bar.setValue(0);
        bar.setVisible(hidden > 0 && scrollable);
        count.setVisible(hidden > 0 && !scrollable);
        count.setText(Messages.text(
                "timeline.lanes.count",
                rows.visible(),
                posture.sites().size(),
                posture.subject().sites()));
    }

    void draw(TimeScale scale) {
        List<Track> tracks = session.look().tracks();
        rows = rowsFor(tracks.size());
        names.show(
                sites(),
                session.look().language(),
                rows,
                isStripNamed() ? tracks.stream().map(Track::isPlanned).toList() : List.of());
        names.showSelection(session.look().site());
        canvas.draw(stripsOf(sites(), tracks, scale), session.look().known().levels(), scale);
    }

    /// Whether a lane in view is drawn anew when the day by which its statements are known moves on: a dispute that
    /// goes on still reaches up to that day.
    boolean isOpen() {
        List<Track> tracks = session.look().tracks();
        return sites().stream()
                .flatMap(site -> tracks.stream().map(site::track))
                .flatMap(track -> track.disputes().stream())
                .anyMatch(dispute -> dispute.when().isOpenEnd());
    }

    private List<LaneCanvas.Strip> stripsOf(List<Site> inView, List<Track> tracks, TimeScale scale) {
        Look look = session.look();
        List<Event> events = eventsOfSites();
        List<LaneCanvas.Strip> found = new ArrayList<>();
        for (int row = 0; row < inView.size(); row++) {
            List<Double> marks =
                    EventCluster.of(eventsAt(inView.get(row), events), scale, EventCluster.IN_A_LANE).stream()
                            .map(EventCluster::x)
                            .toList();
            for (int strip = 0; strip < tracks.size(); strip++)
                found.add(LaneCanvas.Strip.of(
                        inView.get(row),
                        tracks,
                        strip,
                        look.posture().span(),
                        look.limit(),
                        rows.top(row, strip),
                        rows.barHeight(strip),
                        marks));
        }
        return found;
    }

    /// Events of the whole country over the axis, those of a site at the top of its lane.
    ///
    /// @param top of the lanes, below that of the marks
    List<EventMarks.Row> eventRows(double top) {
        List<Site> inView = sites();
        Posture known = session.look().known();
        List<Event> events = eventsOfSites();
        List<EventMarks.Row> found = new ArrayList<>();
        found.add(new EventMarks.Row(
                EventMarks.HEIGHT / 2,
                Optional.empty(),
                known.events().stream().filter(known::isOfWhole).toList()));
        for (int row = 0; row < inView.size(); row++) {
            Site site = inView.get(row);
            found.add(new EventMarks.Row(top + rows.top(row, 0), Optional.of(site), eventsAt(site, events)));
        }
        return found;
    }

    /// Found once for all lanes: to know it of an event of very many sites takes a look at each.
    private List<Event> eventsOfSites() {
        Posture known = session.look().known();
        return known.events().stream().filter(event -> !known.isOfWhole(event)).toList();
    }

    private static List<Event> eventsAt(Site site, List<Event> events) {
        return events.stream()
                .filter(event -> event.siteIds().contains(site.id()))
                .toList();
    }

    void showSelection(Optional<Site> selected) {
        selected.ifPresent(this::scrollTo);
        names.showSelection(selected);
    }

    private void scrollTo(Site site) {
        int index = all().stream().map(Site::id).toList().indexOf(site.id());
        double first = bar.getValue();
        if (index < first) bar.setValue(index);
        else if (index >= first + rows.visible()) bar.setValue(index - rows.visible() + 1);
    }

    void scroll(long up) {
        bar.setValue(Math.clamp(bar.getValue() - up, 0, bar.getMax()));
    }
}
