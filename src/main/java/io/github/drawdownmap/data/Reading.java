package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.posture.Posture;
import java.util.List;
import java.util.Optional;

/// What came of reading a posture file.
///
/// @param posture what could be used of it; empty when no level, track, site or span is left
/// @param findings every problem, in the order of the file
/// @param unread what is missing of the posture so that it would seem that nobody spoke of it
public record Reading(Optional<Posture> posture, List<Finding> findings, List<Unread> unread) {
    public Reading {
        findings = List.copyOf(findings);
        unread = List.copyOf(unread);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
