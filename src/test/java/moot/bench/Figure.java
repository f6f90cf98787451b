package moot.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/// One figure that was measured.
///
/// @param n    the size of the debate, 0 where that does not matter
/// @param runs how many measurements it is taken from
/// @param goal absent for what only explains another figure
record Figure(
        String name,
        int n,
        double value,
        String unit,
        int runs,
        @Nullable Goal goal) {

    private static final String ROW = "%-28s %7s %10s %-10s %7s  %-17s %s";

    Figure(String name, double value, String unit, int runs, @Nullable Goal goal) {
        this(name, 0, value, unit, runs, goal);
    }

    static String heading() {
        return row("figure", "n", "value", "unit", "runs", "goal", "");
    }

    String row() {
        return row(
                name,
                n == 0 ? "" : Integer.toString(n),
                number(value),
                unit,
                Integer.toString(runs),
                goal == null ? "" : goal.toString(),
                verdict());
    }

    String json() {
        var line = JsonNodeFactory.instance.objectNode().put("figure", name);
        if (n > 0) {
            line.put("n", n);
        }
        line.put("value", Math.round(value * 1000) / 1000.0).put("unit", unit).put("runs", runs);
        if (goal != null) {
            line.put("goal", goal.toString()).put("met", goal.isMetBy(value));
        }
        return line.toString();
    }

    private String verdict() {
        if (goal == null) {
            return "";
        }
        return goal.isMetBy(value) ? "met" : goal.missedBy(value);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.1f" : "%,.0f", value);
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, ROW, (Object[]) cells).stripTrailing();
    }
}
