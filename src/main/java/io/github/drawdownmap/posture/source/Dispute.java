package io.github.drawdownmap.posture.source;

import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A window in which sources contradict what a track says of a site.
///
/// @param why what it is about, or empty
public record Dispute(Window when, String why, List<Claim> claims) {
    public Dispute {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) throw new IllegalArgumentException("the dispute of " + when + " has no claim");
    }

    /// What had been claimed by a day; all of it where nothing had.
    public List<Claim> claimsBy(LocalDate day) {
        List<Claim> made =
                claims.stream().filter(claim -> !claim.isLaterThan(day)).toList();
        return made.isEmpty() ? claims : made;
    }

    /// The days on which one more of its sources became public.
    public Stream<LocalDate> publications() {
        return claims.stream()
                .flatMap(claim -> claim.citations().stream())
                .flatMap(citation -> citation.source().publicFrom().stream());
    }

    /// What these rest on.
    public Stream<Citation> citationsBy(LocalDate day) {
        return claimsBy(day).stream().flatMap(claim -> claim.citations().stream());
    }

    /// The dispute as it stood on a day: its end is not known before it has come, and what it is about may rest on any
    /// of the sources.
    public Optional<Dispute> knownOn(LocalDate day) {
        List<Claim> known =
                claims.stream().flatMap(claim -> claim.knownOn(day).stream()).toList();
        if (known.isEmpty()) return Optional.empty();
        boolean whole = claims.stream().allMatch(claim -> Citation.allPublicBy(claim.citations(), day));
        boolean open = !when.isOpenStart() && when.latest().isAfter(day);
        return Optional.of(new Dispute(open ? when.withoutEnd() : when, whole ? why : "", known));
    }
}
