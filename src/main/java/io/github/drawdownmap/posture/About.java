package io.github.drawdownmap.posture;

import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a data set is, and what it is not.
///
/// @param compiled the day on which the data was put together
/// @param sourcesEnd the day on which its sources end; empty when the file does not say
/// @param licence the licence of the data, or empty
/// @param notClaimed what the data does not claim, a sentence each
/// @param gaps what was looked for and not found
public record About(
        String title,
        String summary,
        Subject subject,
        LocalDate compiled,
        Optional<Window> sourcesEnd,
        String licence,
        List<String> notClaimed,
        List<String> gaps) {
    public About {
        notClaimed = List.copyOf(notClaimed);
        gaps = List.copyOf(gaps);
    }

    /// The same without the texts that may rest on any of the sources, and without the day on which those end.
    About withoutTexts() {
        return new About(title, "", subject, compiled, Optional.empty(), licence, List.of(), List.of());
    }

    /// What a posture is about, for sentences.
    ///
    /// @param name in full: "US-led coalition forces"
    /// @param shortName where there is less room: "coalition forces"
    /// @param noun in one word: "coalition"
    /// @param site what one of its sites is called: "base"
    /// @param sites what several of them are called: "bases"
    public record Subject(String name, String shortName, String noun, String site, String sites) {
        public static final Subject FORCES = new Subject("forces", "forces", "forces", "site", "sites");
    }
}
