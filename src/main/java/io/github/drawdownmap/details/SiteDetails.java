package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Citation;
import io.github.drawdownmap.posture.Contradiction;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All there is to say of one site in one view, from what is shown now down to every source.
///
/// Built once for a site, view and reading of the plan; [#show] brings it to a day.
final class SiteDetails extends StillBox implements FollowsDay {
    private final Session session;
    private final Posture posture;
    private final Site site;
    private final Consumer<URI> openLink;
    private final Consumer<String> copy;
    private final OpenSections sections;
    private final List<FollowsDay> parts = new ArrayList<>();

    SiteDetails(Session session, Site site, Consumer<URI> openLink, Consumer<String> copy, OpenSections sections) {
        this.session = session;
        this.posture = session.look().posture();
        this.site = site;
        this.openLink = openLink;
        this.copy = copy;
        this.sections = sections;
        getStyleClass().add("site-details");
        addFacts();
        addKnownNotice();
        addPresence();
        addTracks();
        addEvents();
        addFigures();
        addContradictions();
        addAbout();
    }

    @Override
    public void show(Look look) {
        parts.forEach(part -> part.show(look));
    }

    private <P extends Node & FollowsDay> void add(P part) {
        parts.add(part);
        getChildren().add(part);
    }

    private void addFacts() {
        Label position = new Label(PositionWords.of(site.position()));
        position.getStyleClass().addAll("position", "muted");
        position.setMinWidth(Region.USE_PREF_SIZE);
        if (!site.positionNote().isEmpty()) position.setTooltip(Tooltips.of(site.positionNote()));
        CopyButton copyPosition = new CopyButton(
                "", Messages.text("details.position.copy"), () -> PositionWords.of(site.position()), copy);
        copyPosition.setId("details-copy-position");
        HBox positionRow = new HBox(position, copyPosition);
        positionRow.getStyleClass().add("position-row");
        positionRow.setAlignment(Pos.CENTER_LEFT);
        VBox facts = new VBox(
                Words.of(Messages.text("details.kind-and-area", site.kind(), site.area()), "kind-and-area", "muted"),
                positionRow);
        facts.getStyleClass().add("site-facts");
        getChildren().add(facts);
    }

    private void addKnownNotice() {
        add(new KnownNotice());
    }

    private void addPresence() {
        Collection<Look> samples = session.look().looksOfNote(site);
        List<Track> tracks = session.look().tracks();
        if (!tracks.isEmpty()) add(new PresenceCard(site, tracks, posture.levels(), samples));
        session.look()
                .plan()
                .flatMap(plan -> session.look().report().map(report -> new DifferenceBox(site, plan, report, samples)))
                .ifPresent(this::add);
        if (!tracks.isEmpty())
            add(new SiteLane(site, tracks, posture.levels(), posture.span(), session.today(), session::seek));
    }

    private void addTracks() {
        posture.plannedTracks().forEach(this::addTrack);
        session.look().report().ifPresent(this::addTrack);
        session.look().report().ifPresent(this::addEvidence);
    }

    private void addTrack(Track track) {
        if (site.track(track).changes().isEmpty()) return;
        addSection(
                track.id(),
                PresenceCard.trackTitle(track),
                look -> look.track(site, track).changes().size(),
                () -> new TrackBody(site, track, posture.levels(), session::seek, openLink),
                true);
    }

    private void addEvidence(Track report) {
        if (site.track(report).evidence().isEmpty()) return;
        addSection(
                "evidence",
                Messages.text("details.section.evidence"),
                look -> look.track(site, report).evidence().size(),
                () -> new EntryList(site.track(report).evidence().stream()
                        .map(evidence -> new EvidenceEntry(evidence, session::seek, openLink))
                        .toList()),
                false);
    }

    private void addEvents() {
        List<Event> concerning =
                posture.events().stream().filter(event -> event.concerns(site)).toList();
        addEvents(
                "events-here",
                Messages.text("details.section.events-here", site.name()),
                concerning.stream().filter(event -> !event.siteIds().isEmpty()).toList(),
                true);
        addEvents(
                "events-country",
                Messages.text("details.section.events-country"),
                concerning.stream().filter(event -> event.siteIds().isEmpty()).toList(),
                false);
    }

    private void addEvents(String id, String title, List<Event> events, boolean open) {
        if (events.isEmpty()) return;
        addSection(
                id,
                title,
                look -> count(events.stream().map(Event::citations).toList(), look),
                () -> new EntryList(events.stream()
                        .map(event -> new EventEntry(event, session::seek, openLink))
                        .toList()),
                open);
    }

    private void addFigures() {
        List<Figure> figures = posture.figures().stream()
                .filter(figure -> figure.concerns(site))
                .toList();
        if (figures.isEmpty()) return;
        addSection(
                "figures",
                Messages.text("details.section.figures"),
                look -> count(figures.stream().map(Figure::citations).toList(), look),
                () -> new FigureGroups(FigureGroup.all(figures, posture.span(), session::seek, openLink)),
                false);
    }

    private void addContradictions() {
        List<Contradiction> concerning = posture.contradictions().stream()
                .filter(contradiction -> contradiction.concerns(site))
                .toList();
        if (concerning.isEmpty()) return;
        addSection(
                "contradictions",
                Messages.text("details.section.contradictions"),
                look -> (int) concerning.stream()
                        .filter(contradiction -> Contradictions.isKnown(contradiction, look))
                        .count(),
                () -> new Contradictions(concerning, openLink),
                false);
    }

    private void addAbout() {
        if (site.description().isEmpty() && site.positionNote().isEmpty()) return;
        addSection(
                "about",
                Messages.text("details.section.about", site.name()),
                look -> site.citations().size(),
                this::about,
                false);
    }

    private Node about() {
        VBox about = new VBox();
        about.getStyleClass().add("about");
        if (!site.description().isEmpty()) about.getChildren().add(Words.of(site.description(), "about-text"));
        if (!site.positionNote().isEmpty())
            about.getChildren()
                    .add(Words.of(Messages.text("details.about.position", site.positionNote()), "about-text", "muted"));
        about.getChildren().addAll(CitationView.all(site.citations(), openLink));
        return about;
    }

    private void addSection(
            String id, String title, ToIntFunction<Look> count, Supplier<? extends Node> body, boolean open) {
        add(new Section(id, title, count, body, sections, open));
    }

    private static int count(List<List<Citation>> entries, Look look) {
        return (int) entries.stream().filter(look::knows).count();
    }

    /// The paragraph that "Copy as text" gives.
    String citableText(Look look) {
        return new CitableText(posture, site, look)
                .of(session.look().tracks(), session.look().plan());
    }
}
