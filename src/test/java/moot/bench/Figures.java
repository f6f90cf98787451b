package moot.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All figures of a run. Each is told as soon as it is known, for whoever waits; table and lines come at the end.
final class Figures {

    private final List<Figure> taken = new ArrayList<>();

    /// @param goal absent for what only explains another figure
    void add(String name, int n, double value, String unit, int runs, @Nullable Goal goal) {
        var figure = new Figure(name, n, value, unit, runs, goal);
        taken.add(figure);
        Bench.tell(figure.row());
    }

    void add(String name, double value, String unit, int runs, @Nullable Goal goal) {
        add(name, 0, value, unit, runs, goal);
    }

    String table() {
        var lines = new ArrayList<>(List.of(Figure.heading()));
        taken.forEach(figure -> lines.add(figure.row()));
        return String.join("\n", lines);
    }

    List<String> json() {
        return taken.stream().map(Figure::json).toList();
    }
}
