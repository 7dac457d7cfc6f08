package io.github.drawdownmap.data.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Collects the problems of one file while it is read.
public final class Findings {
    /// More than this nobody reads, and a list on screen should not have to hold.
    static final int MOST = 1000;

    private final Lines lines;
    private final List<Finding> found = new ArrayList<>();
    /// Problems that are counted alone.
    private final Map<Finding.Severity, Integer> untold = new EnumMap<>(Finding.Severity.class);

    public Findings(Lines lines) {
        this.lines = lines;
    }

    public void error(Place place, String what, String remedy) {
        add(Finding.Severity.ERROR, place, "", what, remedy, false);
    }

    /// @param member what the object at the place lacks
    void missing(Place place, String member, String remedy) {
        add(Finding.Severity.ERROR, place, member, "\"" + member + "\" is missing", remedy, false);
    }

    public void warning(Place place, String what, String remedy) {
        add(Finding.Severity.WARNING, place, "", what, remedy, false);
    }

    /// Warns that nothing in the file says something, or names something.
    public void warningOfNone(Place place, String what, String remedy) {
        add(Finding.Severity.WARNING, place, "", what, remedy, true);
    }

    private void add(
            Finding.Severity severity, Place place, String missing, String what, String remedy, boolean isOfNone) {
        if (isFull()) addUntold(severity, 1);
        else
            found.add(new Finding(
                    severity,
                    place.pointer(),
                    missing,
                    lines.line(place.offset()),
                    lines.column(place.offset()),
                    what,
                    remedy,
                    isOfNone,
                    1));
    }

    /// Counts problems that are too many to be told one by one.
    void addUntold(Finding.Severity severity, int count) {
        if (count > 0) untold.merge(severity, count, Integer::sum);
    }

    /// Whether a further problem is only counted, so that no remedy need be looked for.
    boolean isFull() {
        return found.size() >= MOST;
    }

    /// For people: "line 3".
    String line(Place place) {
        return "line " + lines.line(place.offset());
    }

    /// The problems in the order of the file.
    public List<Finding> inOrder() {
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
        if (!untold.isEmpty()) sorted.addAll(untoldAt(sorted.getLast()));
        return List.copyOf(sorted);
    }

    private List<Finding> untoldAt(Finding last) {
        return untold.entrySet().stream()
                .map(more -> untoldAt(last, more.getKey(), more.getValue()))
                .toList();
    }

    private static Finding untoldAt(Finding last, Finding.Severity severity, int count) {
        String kind = severity.name().toLowerCase(Locale.ROOT);
        String what = count == 1 ? "there is 1 more " + kind : "there are " + count + " more " + kind + "s";
        return new Finding(severity, "", "", last.line(), last.column(), what, "mend these first", false, count);
    }
}
