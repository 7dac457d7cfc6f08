package io.github.drawdownmap.data.json;

import org.jspecify.annotations.Nullable;

/// Where a value stands: in the text, and on the way down from the root of the document.
///
/// @param parent the place of the object or list that holds it; null for the root
/// @param step its name or number there
/// @param offset the index in the text at which it begins
public record Place(@Nullable Place parent, String step, int offset) {
    private static final int LONGEST_STEP = 100;

    static Place root(int offset) {
        return new Place(null, "", offset);
    }

    Place child(String step, int offset) {
        return new Place(this, step, offset);
    }

    /// As a JSON pointer (RFC 6901); a name that is longer than any of the format is cut, or a thousand findings below
    /// it would each repeat it whole.
    String pointer() {
        if (parent == null) return "";
        String name = step.length() <= LONGEST_STEP ? step : step.substring(0, LONGEST_STEP) + "...";
        return parent.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
