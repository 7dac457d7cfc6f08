package io.github.drawdownmap.data.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects the problems of one file while it is read.
public final class Findings {
    /// More than this nobody reads, and a list on screen should not have to hold.
    static final int MOST = 1000;

    private final Lines lines;
    private final List<Finding> found = new ArrayList<>();
    private Untold untold = new Untold(0, false);

    public Findings(Lines lines) {
        this.lines = lines;
    }

    public void error(Place place, String what, String remedy) {
        add(Finding.Severity.ERROR, place, "", what, remedy);
    }

    /// @param member what the object at the place lacks
    void missing(Place place, String member, String remedy) {
        add(Finding.Severity.ERROR, place, member, "\"" + member + "\" is missing", remedy);
    }

    public void warning(Place place, String what, String remedy) {
        add(Finding.Severity.WARNING, place, "", what, remedy);
    }

    private void add(Finding.Severity severity, Place place, String missing, String what, String remedy) {
        if (isFull()) addUntold(severity, 1);
        else
            found.add(new Finding(
                    severity,
                    place.pointer(),
                    missing,
                    lines.line(place.offset()),
                    lines.column(place.offset()),
                    what,
                    remedy));
    }

    /// Counts problems that are too many to be told one by one.
    void addUntold(Finding.Severity severity, int count) {
        untold = new Untold(untold.count() + count, untold.hasError() || severity == Finding.Severity.ERROR);
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
        if (untold.count() > 0)
            sorted.add(new Finding(
                    untold.hasError() ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                    "",
                    "",
                    sorted.getLast().line(),
                    sorted.getLast().column(),
                    "there are " + untold.count() + " more problems",
                    "mend these first"));
        return List.copyOf(sorted);
    }

    /// Problems that are counted alone.
    private record Untold(int count, boolean hasError) {}
}
