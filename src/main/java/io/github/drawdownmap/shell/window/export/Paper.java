package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;

/// A sheet of paper of the sizes that people have.
enum Paper {
    A4(MediaSizeName.ISO_A4),
    A3(MediaSizeName.ISO_A3),
    A5(MediaSizeName.ISO_A5),
    LETTER(MediaSizeName.NA_LETTER),
    LEGAL(MediaSizeName.NA_LEGAL),
    TABLOID(MediaSizeName.TABLOID);

    private final MediaSizeName media;

    Paper(MediaSizeName media) {
        this.media = media;
    }

    static Optional<Paper> of(MediaSizeName media) {
        return Arrays.stream(values())
                .filter(paper -> paper.media.equals(media))
                .findFirst();
    }

    /// As a printer is told of it.
    MediaSizeName media() {
        return media;
    }

    /// Its shorter and its longer side in millimetres.
    List<Float> sides() {
        MediaSize size = MediaSize.getMediaSizeForName(media);
        return List.of(size.getX(MediaSize.MM), size.getY(MediaSize.MM));
    }

    String words() {
        return Messages.text("shell.print.paper." + name().toLowerCase(Locale.ROOT));
    }
}
