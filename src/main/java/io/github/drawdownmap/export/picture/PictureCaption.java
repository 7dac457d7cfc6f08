package io.github.drawdownmap.export.picture;

import io.github.drawdownmap.i18n.Messages;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a picture file says of itself to those who cannot see it.
///
/// @param title what is shown, with the day or the span
/// @param data the version of the data
/// @param licence the licence of the data, or empty
/// @param attribution whose map and data it is
/// @param program the program that made it, with its version
/// @param description the picture in words
public record PictureCaption(
        String title, String data, String licence, String attribution, String program, String description) {

    /// The texts under the keywords that PNG names, without the empty ones.
    Map<String, String> byKeyword() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", title);
        texts.put("Description", description);
        texts.put("Author", attribution);
        texts.put("Copyright", licence);
        texts.put("Source", data);
        texts.put("Software", program);
        texts.values().removeIf(String::isEmpty);
        texts.replaceAll((keyword, text) -> Messages.written(text));
        return texts;
    }
}
