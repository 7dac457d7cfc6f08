package io.github.drawdownmap.details.entry;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.ui.controls.ActionBox;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.wording.SourceWords;
import io.github.drawdownmap.wording.WebAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/// A source's name that opens it in the browser, or plain text where it has no address that is safe to open.
public final class SourceLink {
    private static final Set<String> ARABIC_SCRIPT = Set.of("ar", "ckb", "fa", "ur");

    private SourceLink() {}

    /// A link under the title of the source, set in its own script and direction.
    public static Region titled(Source source, Consumer<URI> openLink) {
        return of(source, source.title(), openLink);
    }

    /// A link under the publisher, the date and how we came to know it, where a list of sources has to be short.
    public static Region dated(Source source, Consumer<URI> openLink) {
        String words = Stream.of(
                        Messages.text("wording.and-further", source.publisher(), SourceWords.published(source)),
                        SourceWords.seen(source).orElse(""),
                        source.isPartisan() ? Messages.text("wording.source.partisan") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return of(source, words, openLink);
    }

    private static Region of(Source source, String words, Consumer<URI> openLink) {
        Optional<URI> address = source.url().filter(WebAddress::isSafe);
        if (address.isEmpty()) return Words.of(words, "source-name");
        Region link = Words.hasRightToLeft(words)
                ? linkWordByWord(source, words, address.get(), openLink)
                : link(words, address.get(), openLink);
        link.getStyleClass().add("source-link");
        link.setAccessibleText(
                Messages.text("details.source.accessible", source.title(), source.publisher(), address.get()));
        Tooltips.install(link, Messages.text("details.source.tooltip", source.title(), address.get()));
        return link;
    }

    private static Hyperlink link(String words, URI address, Consumer<URI> openLink) {
        Hyperlink link = new Hyperlink(words);
        Words.wrap(link);
        link.setOnAction(click -> openLink.accept(address));
        return link;
    }

    private static Region linkWordByWord(Source source, String words, URI address, Consumer<URI> openLink) {
        String script = ARABIC_SCRIPT.contains(source.language()) ? "arabic-script" : "other-script";
        Region title = Words.wordByWord(Messages.drawn(words), "link-word", script);
        ActionBox link = new ActionBox(() -> openLink.accept(address), title);
        link.setAccessibleRole(AccessibleRole.HYPERLINK);
        return link;
    }
}
