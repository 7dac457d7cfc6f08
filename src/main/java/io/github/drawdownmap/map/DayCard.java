package io.github.drawdownmap.map;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.SummaryWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The day in large type, the phase it falls in, what the phase asks for, and what changed last.
final class DayCard extends VBox {
    /// A sentence for each of more sites would fill the map.
    private static final int MOST_SITES_TOLD = 12;

    private final Session session;
    private final Label day = label("day");
    private final RoomyLabel phase = new RoomyLabel("phase");
    private final RoomyLabel asks = new RoomyLabel("asks");
    private final RoomyLabel changes = new RoomyLabel("changes");
    private final Subscription subscription;
    private Posture withoutSites;

    DayCard(Session session) {
        this.session = session;
        withoutSites = session.look().posture().with(List.of());
        getStyleClass().addAll("card", "day-card");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(day, phase, asks, changes);
        subscription = session.lookProperty().subscribe(this::render);
        makeRoom();
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    void close() {
        subscription.unsubscribe();
    }

    private void render(Look before, Look after) {
        if (!after.hasPostureOf(before)) withoutSites = after.posture().with(List.of());
        if (!after.hasTracksOf(before)) makeRoom();
        else if (!after.day().equals(before.day())) show();
    }

    /// Takes no more height than there is: what has changed goes first, the day stays.
    ///
    /// @param height what the card has room for
    void fit(double height) {
        double width = prefWidth(-1) - snappedLeftInset() - snappedRightInset();
        double room = height - snappedTopInset() - snappedBottomInset() - day.prefHeight(-1);
        for (RoomyLabel words : List.of(phase, asks, changes)) {
            if (words.isNeeded()) room -= words.prefHeight(width);
            words.giveRoom(room >= 0);
        }
    }

    /// Keeps as much room as the longest words of the span need.
    private void makeRoom() {
        Collection<LocalDate> days =
                tellsSites() ? session.look().daysOfNote() : session.look().changeDays();
        List<SummaryWords> summaries = new ArrayList<>();
        for (LocalDate day : days) summary(day).ifPresent(summaries::add);
        phase.makeRoom(summaries.stream().map(SummaryWords::phase).toList());
        asks.makeRoom(summaries.stream().map(SummaryWords::asks).toList());
        changes.makeRoom(summaries.stream().map(DayCard::changes).toList());
        show();
    }

    private void show() {
        String words = DayWords.full(session.look().day());
        Optional<SummaryWords> summary = summary(session.look().day());
        day.setText(words);
        phase.setText(summary.map(SummaryWords::phase).orElse(""));
        asks.setText(summary.map(SummaryWords::asks).orElse(""));
        changes.setText(summary.map(DayCard::changes).orElse(""));
        setAccessibleText(words + ". " + summary.map(SummaryWords::spoken).orElse(""));
    }

    private static String changes(SummaryWords summary) {
        return String.join("\n", summary.changes());
    }

    private Optional<SummaryWords> summary(LocalDate on) {
        List<Track> tracks = session.look().tracks();
        if (tracks.isEmpty()) return Optional.empty();
        Track track = tracks.getFirst();
        Posture told = tellsSites() ? session.look().knownOn(on) : withoutSites;
        return Optional.of(SummaryWords.of(told, session.look().planOn(on).orElse(track), track, on));
    }

    private boolean tellsSites() {
        return session.look().posture().sites().size() <= MOST_SITES_TOLD;
    }
}
