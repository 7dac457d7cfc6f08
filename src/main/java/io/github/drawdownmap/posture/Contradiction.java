package io.github.drawdownmap.posture;

import java.util.List;

/// A matter on which sources disagree, with what each side says.
public record Contradiction(String topic, List<String> claims, List<Source> sources) {
    public Contradiction {
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
    }
}
