package io.github.drawdownmap.basemap.web;

/// A text is no address of tiles; the message tells the user what to change.
public final class XyzTemplateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    XyzTemplateException(String message) {
        super(message);
    }
}
