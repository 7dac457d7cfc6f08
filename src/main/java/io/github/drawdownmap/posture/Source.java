package io.github.drawdownmap.posture;

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
public record Source(
        String id,
        String publisher,
        String title,
        Optional<Window> published,
        Optional<URI> url,
        String language,
        String note) {

    /// The day from which it can have been read: the last day of an imprecise date. Empty when it carries no date.
    public Optional<LocalDate> publicFrom() {
        return published.map(Window::latest);
    }
}
