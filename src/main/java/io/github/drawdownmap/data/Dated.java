package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Fields;
import io.github.drawdownmap.data.json.Findings;
import io.github.drawdownmap.data.json.Place;
import io.github.drawdownmap.time.Window;
import java.util.List;

/// A record with a window, and where and how the file writes the window.
record Dated<T>(T value, Window when, Place place, String written) {

    static <T> Dated<T> of(T value, Window when, Fields record) {
        return new Dated<>(value, when, record.place("when"), record.quote("when"));
    }

    /// Tells of each window that does not follow the one before it.
    ///
    /// @return whether all do
    static <T> boolean areInOrder(List<Dated<T>> records, Findings findings) {
        boolean inOrder = true;
        for (int i = 1; i < records.size(); i++) {
            Dated<T> before = records.get(i - 1);
            Dated<T> after = records.get(i);
            if (after.when().follows(before.when())) continue;
            inOrder = false;
            if (before.when().isOpenEnd())
                findings.error(
                        before.place(),
                        before.written() + " has no end, but " + after.written() + " comes after it",
                        "give it a last day, or the first alone if it was on that day; only the last window may be open");
            else
                findings.error(
                        after.place(),
                        after.written() + " does not lie after " + before.written() + " before it",
                        "put the windows in order, each to begin after the day on which the one before it ends");
        }
        return inOrder;
    }
}
