package io.github.drawdownmap.posture;

import io.github.drawdownmap.time.Window;
import java.util.List;

/// A stage of a plan: what it asks, by when.
public record Phase(String label, Window when, String asks, List<Citation> citations) {
    public Phase {
        citations = List.copyOf(citations);
    }
}
