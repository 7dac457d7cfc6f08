package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;

/// What is to be kept in mind with a statement: how far it can be relied on, why, and what speaks against it.
final class Remarks {
    private Remarks() {}

    static List<Node> of(Confidence confidence, String why, String note) {
        List<Node> remarks = new ArrayList<>();
        remarks.add(Words.of(
                confidence(confidence, why),
                "confidence",
                "confidence-" + confidence.name().toLowerCase(Locale.ROOT)));
        if (!note.isEmpty()) remarks.add(Words.of(note, "remark"));
        return remarks;
    }

    /// "Confidence high: said outright in the report".
    static String confidence(Confidence confidence, String why) {
        String level = Messages.text("details.confidence." + confidence.name().toLowerCase(Locale.ROOT));
        return why.isEmpty() ? level : Messages.text("details.confidence.why", level, why);
    }
}
