package io.github.drawdownmap.look;

import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.util.Optional;

/// What is on show of a posture without the posture, to be shown of another reading of it.
///
/// @param plan the id of the planned track
/// @param site the id of the selected site
/// @param event the id of the event that was pointed out
public record LeftLook(
        LocalDate day,
        View view,
        Optional<String> plan,
        Optional<String> site,
        boolean isOnCountry,
        Optional<String> event,
        Knowledge knowledge,
        String language) {
    public static LeftLook of(Look look) {
        return new LeftLook(
                look.day(),
                look.view(),
                look.plan().map(Track::id),
                look.site().map(Site::id),
                look.isOnCountry(),
                look.event().map(Event::id),
                look.knowledge(),
                look.language());
    }

    /// A look at the same posture with all that was on show and the posture still has, whatever its title is by now.
    public Look applyTo(Look look) {
        Posture open = look.posture();
        Look shown = look.on(day).knowing(knowledge).named(language).atNoSite();
        shown = plan.flatMap(open::track)
                .filter(open.plannedTracks()::contains)
                .map(shown::withPlan)
                .orElse(shown)
                .in(view);
        shown = isOnCountry
                ? shown.onCountry()
                : site.flatMap(open::site).map(shown::at).orElse(shown);
        return event.flatMap(open::event).map(shown::marking).orElse(shown);
    }
}
