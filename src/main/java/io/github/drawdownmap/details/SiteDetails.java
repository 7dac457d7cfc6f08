package io.github.drawdownmap.details;

import io.github.drawdownmap.details.entry.Disputes;
import io.github.drawdownmap.details.entry.DrawerActions;
import io.github.drawdownmap.details.entry.EntryList;
import io.github.drawdownmap.details.entry.Told;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.ui.controls.CopyButton;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.wording.CitableText;
import io.github.drawdownmap.wording.PositionWords;
import io.github.drawdownmap.wording.SiteWords;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All there is to say of one site in one view.
final class SiteDetails extends Page {
    private final Site site;

    /// @param look the view and the reading of the plan that it is built for
    SiteDetails(Look look, Site site, DrawerActions actions, Section.Remembered remembered, Runnable showCountry) {
        super(look.posture().levels(), actions, remembered);
        this.site = site;
        if (!look.tracks().isEmpty()) add(new PresenceCard(site, look.tracks(), levels));
        look.plan()
                .flatMap(plan -> look.report().map(report -> new DifferenceBox(site, plan, report, look.tracks())))
                .ifPresent(this::add);
        add(EntryList.ofDay(this::newest, levels, actions));
        addTimeline();
        addFigures();
        addDisputes();
        addSection("about", this::countAbout, () -> new AboutText(this::known, this::notes, actions.openLink()), false);
        getChildren().add(countryLink(look.posture().title(), showCountry));
    }

    /// The way to what concerns no single site.
    private static Node countryLink(String title, Runnable open) {
        Hyperlink link = new Hyperlink(Messages.text("details.country.link", title));
        link.getStyleClass().add("source-link");
        link.setId("details-country");
        Words.wrap(link);
        link.setOnAction(click -> open.run());
        return link;
    }

    private Node facts() {
        Label position = new Label(PositionWords.of(site.position()));
        position.getStyleClass().addAll("position", "muted");
        position.setMinWidth(USE_PREF_SIZE);
        CopyButton copyPosition = new CopyButton(
                "", Messages.text("details.position.copy"), () -> PositionWords.of(site.position()), actions.copy());
        copyPosition.setId("details-copy-position");
        HBox positionRow = new HBox(position, copyPosition);
        positionRow.getStyleClass().add("position-row");
        positionRow.setAlignment(Pos.CENTER_LEFT);
        VBox facts = new VBox(positionRow);
        String about = SiteWords.about(site);
        if (!about.isEmpty()) facts.getChildren().addFirst(Words.of(about, "kind-and-area", "muted"));
        facts.getStyleClass().add("site-facts");
        return facts;
    }

    @Override
    SiteHeading heading(Runnable close) {
        SiteHeading heading = new SiteHeading(site, close);
        heading.add(facts());
        return heading;
    }

    private Site known(Look look) {
        return look.siteOn(site, look.day());
    }

    /// What is to be kept in mind with the shown tracks: "Press report of 6 September 2024: ...".
    private List<String> notes(Look look) {
        return look.tracks().stream()
                .filter(track -> !look.track(site, track).note().isEmpty())
                .map(track -> Messages.text(
                        "wording.headed", track.label(), look.track(site, track).note()))
                .toList();
    }

    private int countAbout(Look look) {
        Site known = known(look);
        return known.description().isEmpty()
                        && known.positionNote().isEmpty()
                        && notes(look).isEmpty()
                ? 0
                : Math.max(1, known.citations().size());
    }

    @Override
    List<Told> timeline(Look look) {
        List<Event> events = look.known().events().stream()
                .filter(event -> event.siteIds().contains(site.id()))
                .toList();
        List<SiteTrack> said =
                look.tracks().stream().map(track -> look.track(site, track)).toList();
        return inOrder(Stream.of(
                        look.tracks().stream().flatMap(track -> changes(look.track(site, track), track)),
                        said.stream().flatMap(track -> reports(track, events)),
                        events.stream().map(event -> told(event, said, events)))
                .flatMap(each -> each));
    }

    private static Stream<Told> changes(SiteTrack said, Track track) {
        return said.changes().stream().map(change -> Told.of(change, track));
    }

    /// Those that no event of the site tells of.
    private static Stream<Told> reports(SiteTrack said, List<Event> events) {
        return Stream.concat(
                said.evidence().stream()
                        .filter(evidence -> !areTold(evidence.when(), evidence.citations(), events))
                        .map(Told::of),
                said.mentions().stream()
                        .filter(mention -> !areTold(mention.when(), mention.citations(), events))
                        .map(Told::of));
    }

    /// An event with the level that follows from what it tells.
    private static Told told(Event event, List<SiteTrack> said, List<Event> events) {
        return said.stream()
                .flatMap(track -> track.evidence().stream())
                .filter(evidence -> evidence.when().equals(event.when()))
                .filter(evidence -> areTold(evidence.when(), evidence.citations(), events))
                .filter(evidence -> !Collections.disjoint(sources(evidence.citations()), sources(event.citations())))
                .reduce(Told.of(event), Told::with, (one, other) -> one);
    }

    /// Whether events of the same days rest on all sources of a report, so that a row of its own would repeat them.
    private static boolean areTold(Window when, List<Citation> citations, List<Event> events) {
        return events.stream()
                .filter(event -> event.when().equals(when))
                .flatMap(event -> sources(event.citations()).stream())
                .collect(Collectors.toSet())
                .containsAll(sources(citations));
    }

    private static List<Source> sources(List<Citation> citations) {
        return citations.stream().map(Citation::source).toList();
    }

    /// The change that is under way on the shown day, or the newest report by it that says who is there; a newer one
    /// that does not, and what is disputed.
    private List<Told> newest(Look look) {
        Optional<SiteTrack> report = look.report().map(track -> look.track(site, track));
        if (report.isEmpty() || look.report().isEmpty()) return List.of();
        SiteTrack said = report.get();
        LocalDate day = look.day();
        Track track = look.report().get();
        Optional<Told> evidence = underWay(said, day)
                .map(change -> Told.of(change, track))
                .or(() -> newest(
                        Stream.concat(
                                changes(said, track), said.evidence().stream().map(Told::of)),
                        day));
        Optional<Told> mention = newest(said.mentions().stream().map(Told::of), day)
                .filter(told -> evidence.filter(known -> !told.sure().isAfter(known.sure()))
                        .isEmpty());
        return Stream.concat(
                        Stream.of(evidence, mention).flatMap(Optional::stream),
                        said.disputeOn(day).stream().flatMap(dispute -> Told.of(dispute, day)))
                .toList();
    }

    /// A change of which some report says that it has begun.
    private static Optional<Change> underWay(SiteTrack said, LocalDate day) {
        return said.presenceOn(day) instanceof Presence.Shifting shifting
                        && shifting.change().when().start().grain() != Window.Grain.UNKNOWN
                ? Optional.of(shifting.change())
                : Optional.empty();
    }

    private static Optional<Told> newest(Stream<Told> told, LocalDate day) {
        return told.filter(one -> !one.sure().isAfter(day)).max(Comparator.comparing(Told::sure));
    }

    @Override
    List<Presence> presences(Look look) {
        return look.tracks().stream()
                .map(track -> look.track(site, track).presenceOn(look.day()))
                .toList();
    }

    @Override
    List<Figure> figures(Look look) {
        return look.known().figures().stream()
                .filter(figure -> figure.concerns(site))
                .sorted(Comparator.comparing(figure -> !isOfPlace(figure)))
                .toList();
    }

    /// Whether a number is of the site itself or of where it lies, as "Niger" is of "Agadez, Niger".
    private boolean isOfPlace(Figure figure) {
        return figure.siteIds().contains(site.id())
                || Stream.of(site.area().split(",")).map(String::strip).anyMatch(figure.area()::equalsIgnoreCase);
    }

    @Override
    List<Disputes.Matter> disputes(Look look) {
        return Stream.concat(
                        look.report().stream()
                                .flatMap(track -> look.track(site, track).disputes().stream())
                                .map(Disputes.Matter::of),
                        matters(look.known().contradictions().stream()
                                .filter(contradiction -> contradiction.concerns(site))))
                .toList();
    }

    @Override
    String citableText(Look look) {
        return new CitableText(look.posture(), site, look).of(look.tracks(), look.plan());
    }
}
