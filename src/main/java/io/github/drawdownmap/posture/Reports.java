package io.github.drawdownmap.posture;

import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.posture.source.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is reported of a site beside its changes.
public record Reports(List<Evidence> evidence, List<Mention> mentions, List<Dispute> disputes) {
    public static final Reports NONE = new Reports(List.of(), List.of(), List.of());

    public Reports {
        evidence = List.copyOf(evidence);
        mentions = List.copyOf(mentions);
        disputes = List.copyOf(disputes);
    }

    Stream<Citation> citations() {
        return Stream.of(
                        evidence.stream().map(Evidence::citations),
                        mentions.stream().map(Mention::citations),
                        disputes.stream()
                                .flatMap(dispute -> dispute.claims().stream())
                                .map(Claim::citations))
                .flatMap(Function.identity())
                .flatMap(List::stream);
    }

    Reports with(Evidence more) {
        return new Reports(Stream.concat(evidence.stream(), Stream.of(more)).toList(), mentions, disputes);
    }

    Reports knownOn(LocalDate day) {
        return new Reports(
                known(evidence, report -> report.knownOn(day)),
                known(mentions, report -> report.knownOn(day)),
                known(disputes, dispute -> dispute.knownOn(day)));
    }

    private static <T> List<T> known(List<T> all, Function<T, Optional<T>> onDay) {
        return all.stream().flatMap(one -> onDay.apply(one).stream()).toList();
    }
}
