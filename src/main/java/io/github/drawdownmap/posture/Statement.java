package io.github.drawdownmap.posture;

import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Confidence;
import io.github.drawdownmap.posture.source.Grounds;
import io.github.drawdownmap.time.Window;
import java.util.List;

/// Something dated that sources say.
public sealed interface Statement permits Change, Event, Figure {
    Window when();

    Grounds grounds();

    default List<Citation> citations() {
        return grounds().citations();
    }

    default Confidence confidence() {
        return grounds().confidence();
    }

    /// The reason for the confidence, or empty.
    default String why() {
        return grounds().why();
    }

    /// A doubt or contradiction, or empty.
    default String note() {
        return grounds().note();
    }
}
