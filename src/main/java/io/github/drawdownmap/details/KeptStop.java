package io.github.drawdownmap.details;

import io.github.drawdownmap.ui.controls.TabStops;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/// Where the keyboard is in a part of the window that is built anew, told by the words there.
///
/// @param before how many stops that say the same come before it
/// @param isRingShown whether its ring is seen
record KeptStop(String words, long before, boolean isRingShown) {
    /// Empty when the keyboard is elsewhere.
    static Optional<KeptStop> in(Node part) {
        // Nothing is focused while another window is in front, where the file may just have been saved.
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        if (owner == null) return Optional.empty();
        List<Node> stops = TabStops.in(part).toList();
        return stops.stream().filter(owner::equals).findFirst().map(stop -> {
            String words = words(stop);
            long before = alike(stops.subList(0, stops.indexOf(stop)), words).count();
            return new KeptStop(words, before, stop.isFocusVisible());
        });
    }

    /// Gives it the keyboard in the part that is there now, or something else if it is gone.
    void goOn(Node part, Node otherwise) {
        Node stop = alike(TabStops.in(part).toList(), words)
                .skip(before)
                .findFirst()
                .orElse(otherwise);
        TabStops.goTo(stop, isRingShown);
    }

    private static Stream<Node> alike(List<Node> stops, String words) {
        return stops.stream().filter(stop -> words(stop).equals(words));
    }

    private static String words(Node stop) {
        return Optional.ofNullable(stop.getAccessibleText())
                .or(() -> Optional.of(stop).filter(Labeled.class::isInstance).map(each -> ((Labeled) each).getText()))
                .orElse("");
    }
}
