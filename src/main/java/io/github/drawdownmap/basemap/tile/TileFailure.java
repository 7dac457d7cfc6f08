package io.github.drawdownmap.basemap.tile;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Why a tile could not be had. The message is for the log; the reason tells the user.
public final class TileFailure extends Exception {
    private static final long serialVersionUID = 1;

    public enum Reason {
        /// The machine has no network, or the name of the server is not known.
        OFFLINE,
        /// The server does not take connections.
        REFUSED,
        /// No answer came in time.
        SLOW,
        /// There is no such tile.
        ABSENT,
        /// There are tiles, but only of nearer zooms.
        TOO_FAR,
        /// The server wants a key, or does not want this program.
        FORBIDDEN,
        /// The server asks for fewer requests.
        BUSY,
        /// The server failed.
        SERVER_ERROR,
        /// The server cannot prove that it is the one it claims to be.
        UNTRUSTED,
        /// The server sends from one address to the next without end, or to one that is not of the web.
        MISDIRECTED,
        /// The answer is something else than a picture, such as a page.
        NOT_A_PICTURE,
        /// The tile is of a format that is not read here: the next ones too, with words of their own for them.
        WEBP("WebP"),
        AVIF("AVIF"),
        HEIC("HEIC"),
        JPEG_2000("JPEG 2000"),
        JPEG_XL("JPEG XL"),
        TIFF("TIFF"),
        /// The answer is packed in a way that is not undone here.
        PACKED,
        /// No picture but the outlines that one is drawn from.
        VECTOR,
        /// The picture is broken or ends too soon.
        DAMAGED,
        /// The picture has more pixels or bytes than a tile may have.
        TOO_LARGE,
        /// The source was closed before the tile came.
        CLOSED;

        private final @Nullable String format;

        Reason() {
            this.format = null;
        }

        Reason(String format) {
            this.format = format;
        }

        /// The name of the format in which the picture is and that is not read here; empty where that is not why.
        public Optional<String> format() {
            return Optional.ofNullable(format);
        }
    }

    private static final Set<Reason> PASSING =
            EnumSet.of(Reason.SLOW, Reason.BUSY, Reason.SERVER_ERROR, Reason.DAMAGED);

    private final Reason reason;
    private final @Nullable Instant retryAt;

    /// @param retryAt when asking again may help; null when it will not
    public TileFailure(Reason reason, String message, @Nullable Instant retryAt, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.retryAt = retryAt;
    }

    /// Of what asking again does not help.
    public TileFailure(Reason reason, String message, @Nullable Throwable cause) {
        this(reason, message, null, cause);
    }

    /// Of what was noticed here and has no cause elsewhere.
    public TileFailure(Reason reason, String message) {
        this(reason, message, null, null);
    }

    public Reason reason() {
        return reason;
    }

    /// When asking again may help; empty when it will not.
    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }

    /// Whether a server that fails like this often does not when it is asked once more.
    public boolean isPassing() {
        return PASSING.contains(reason);
    }

    /// The same failure with another time to ask again.
    public TileFailure retryingAt(Instant time) {
        return new TileFailure(reason, String.valueOf(getMessage()), time, getCause());
    }
}
