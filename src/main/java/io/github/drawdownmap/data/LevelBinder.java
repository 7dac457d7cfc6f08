package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Catalogue;
import io.github.drawdownmap.data.json.Fields;
import io.github.drawdownmap.data.json.Shape;
import io.github.drawdownmap.data.json.Shapes;
import io.github.drawdownmap.posture.Level;
import java.util.Optional;

/// Makes the levels, lowest first, and sees that their weights rise from 0.
final class LevelBinder {
    private final Catalogue<Level> levels;
    private int count;
    private double heaviest = -1;

    LevelBinder(Catalogue<Level> levels) {
        this.levels = levels;
    }

    Shape<Level> shape() {
        return Shape.record("a level", this::level);
    }

    private Optional<Level> level(Fields level) {
        // A broken level keeps its rank, or the one above it would become the lowest and mean that nobody is there.
        int rank = count++;
        var id = level.required("id", levels.declaration());
        var label = level.required("label", Shapes.NAME);
        var word = level.optional("word", Shapes.NAME);
        var rule = level.required("rule", Shapes.NAME);
        var weight = level.required("weight", Shapes.NUMBER);
        weight.find().ifPresent(share -> checkWeight(level, rank, share));
        return level.build(() -> levels.put(
                id.get(),
                new Level(
                        id.get(),
                        rank,
                        label.get(),
                        word.orElseGet(() -> Level.wordOf(label.get())),
                        rule.get(),
                        weight.get())));
    }

    private void checkWeight(Fields level, int rank, double weight) {
        if (!(weight >= 0 && weight <= 1)) {
            level.refuse(
                    "weight", "weight " + weight + " is not within 0..1", "write the drawn share of a full symbol");
        } else if (rank == 0 && weight != 0) {
            level.refuse("weight", "weight " + weight + " of the lowest level is not 0", "write 0");
        } else if (weight <= heaviest) {
            level.refuse(
                    "weight",
                    "weight " + weight + " is not above the " + heaviest + " of the levels before it",
                    "list the levels from the lowest up, their weights rising");
        }
        if (weight <= 1) heaviest = Math.max(heaviest, weight);
    }
}
