package io.github.drawdownmap.posture.source;

import io.github.drawdownmap.time.Window;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/// A publication.
///
/// @param published when it came out; empty when it carries no date
/// @param url where it can be read, http or https
/// @param language its language as a BCP 47 tag, "en" when the file does not say
/// @param note what a reader should know about this copy, or empty
/// @param seen how we came to know what it says
/// @param isPartisan whether it is the channel of a party to the matter
public record Source(
        String id,
        String publisher,
        String title,
        Optional<Window> published,
        Optional<URI> url,
        String language,
        String note,
        Seen seen,
        boolean isPartisan) {

    /// What holds where a file does not say.
    public static final String USUAL_LANGUAGE = "en";

    public static final Seen USUALLY_SEEN = Seen.OPENED;

    /// How we came to know what a publication says.
    public enum Seen {
        /// The page was opened.
        OPENED,
        /// It was read as quoted by another publication.
        QUOTED,
        /// Another publication tells what it says.
        RELAYED
    }

    /// The day from which it can have been read: the last day of an imprecise date. Empty when it carries no date.
    public Optional<LocalDate> publicFrom() {
        return published.map(Window::latest);
    }

    /// Whether it was out by a day; without a date nobody can say so.
    public boolean isPublicBy(LocalDate day) {
        return publicFrom().filter(from -> !from.isAfter(day)).isPresent();
    }
}
