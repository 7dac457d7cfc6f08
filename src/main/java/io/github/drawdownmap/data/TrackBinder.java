package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Catalogue;
import io.github.drawdownmap.data.json.Fields;
import io.github.drawdownmap.data.json.Findings;
import io.github.drawdownmap.data.json.Shape;
import io.github.drawdownmap.data.json.Shapes;
import io.github.drawdownmap.posture.Phase;
import io.github.drawdownmap.posture.Track;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the tracks and the phases of plans.
final class TrackBinder {
    private final Catalogue<Track> tracks;
    private final CitationBinder citations;
    private final Map<String, Defaults> defaults;
    private final Findings findings;
    private boolean reportedSeen;

    /// @param defaults filled with what each track gives its changes
    TrackBinder(Catalogue<Track> tracks, CitationBinder citations, Map<String, Defaults> defaults, Findings findings) {
        this.tracks = tracks;
        this.citations = citations;
        this.defaults = defaults;
        this.findings = findings;
    }

    Shape<Track> shape() {
        return Shape.record("a track", this::track);
    }

    private Optional<Track> track(Fields track) {
        var id = track.required("id", tracks.declaration());
        var kind = track.required("kind", Shapes.oneOf(Track.Kind.class));
        var label = track.required("label", Shapes.NAME);
        String publisher = track.name("publisher");
        boolean planned = kind.find().filter(Track.Kind.PLANNED::equals).isPresent();
        var stated = planned ? track.expected("stated", Shapes.DAY) : track.optional("stated", Shapes.DAY);
        String note = track.text("note");
        var cited = citations.optional(track);
        List<Phase> phases = phases(track);
        Defaults given = Defaults.of(track, citations).ofTrack(track, planned);
        id.find().ifPresent(found -> defaults.put(found, given));
        if (kind.find().filter(Track.Kind.REPORTED::equals).isPresent()) checkReported(track, phases);
        List<Phase> kept = planned ? phases : List.of();
        return track.build(() -> tracks.put(
                id.get(), new Track(id.get(), kind.get(), label.get(), publisher, stated, note, cited, kept)));
    }

    private void checkReported(Fields track, List<Phase> phases) {
        if (!phases.isEmpty())
            track.error("phases", "a reported track has no phases", "move them to the plan that they belong to");
        if (reportedSeen)
            track.warning("kind", "there is another reported track before this one", "merge them; only one is shown");
        reportedSeen = true;
    }

    private List<Phase> phases(Fields track) {
        List<Dated<Phase>> phases = track.list("phases", Shape.record("a phase", this::phase), 1);
        return Dated.areInOrder(phases, findings)
                ? phases.stream().map(Dated::value).toList()
                : List.of();
    }

    private Optional<Dated<Phase>> phase(Fields phase) {
        var label = phase.required("label", Shapes.NAME);
        var when = phase.required("when", Shapes.WINDOW);
        var asks = phase.required("asks", Shapes.NAME);
        var cited = citations.optional(phase);
        return phase.build(() -> Dated.of(new Phase(label.get(), when.get(), asks.get(), cited), when.get(), phase));
    }
}
