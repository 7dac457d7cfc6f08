package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Fields;
import io.github.drawdownmap.data.json.Shape;
import io.github.drawdownmap.data.json.Shapes;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Confidence;
import java.util.List;
import java.util.Optional;

/// What a change takes where it states none of its own; from those of the posture an event or a figure, too.
///
/// @param isFinal whether nothing more is to be reported after the last change, be it said there or not
record Defaults(Optional<Confidence> confidence, Optional<List<Citation>> citations, boolean isFinal) {
    static final Defaults NONE = new Defaults(Optional.empty(), Optional.empty(), false);

    /// The member `defaults` of a record, with nothing in it where there is none.
    static Defaults of(Fields record, CitationBinder citations) {
        return record.optional(
                        "defaults",
                        Shape.record(
                                "an object with a confidence and citations",
                                fields -> Optional.of(new Defaults(
                                        confidence(fields), fields.optional("citations", citations.list()), false))))
                .orElse(NONE);
    }

    /// A broken one was told of; not each record that would have taken it is, and they claim the least.
    private static Optional<Confidence> confidence(Fields defaults) {
        Optional<Confidence> given = defaults.optional("confidence", Shapes.oneOf(Confidence.class));
        return defaults.names().contains("confidence") ? given.or(() -> Optional.of(Confidence.LOW)) : given;
    }

    /// These of a track, which may be final as a whole.
    Defaults ofTrack(Fields track, boolean planned) {
        return new Defaults(confidence, citations, ChangeBinder.isFinal(track, planned));
    }

    /// These, and where they say nothing others.
    Defaults over(Defaults others) {
        return new Defaults(
                confidence.or(others::confidence), citations.or(others::citations), isFinal || others.isFinal);
    }
}
