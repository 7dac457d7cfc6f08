package io.github.drawdownmap.posture;

import io.github.drawdownmap.time.Window;
import java.util.List;

/// A dated report that the level of its day still held.
public record Evidence(Window when, List<Citation> citations) {
    public Evidence {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) throw new IllegalArgumentException("the evidence of " + when + " cites no source");
    }
}
