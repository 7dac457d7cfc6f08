package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.posture.Posture;
import java.util.List;
import java.util.Optional;

/// What came of reading a posture file.
///
/// @param posture what could be used of it; empty when no level, track, site or span is left
/// @param findings every problem, in the order of the file
public record Reading(Optional<Posture> posture, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
