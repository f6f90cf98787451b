package moot.bench;

import java.util.Locale;

/// What a figure should be: at most or at least something.
record Goal(boolean most, double bound) {

    static Goal atMost(double bound) {
        return new Goal(true, bound);
    }

    static Goal atLeast(double bound) {
        return new Goal(false, bound);
    }

    boolean isMetBy(double value) {
        return most ? value <= bound : value >= bound;
    }

    /// How far a value is from it, as a share of the bound.
    String missedBy(double value) {
        return bound == 0
                ? "missed"
                : String.format(Locale.ROOT, "missed by %.0f %%", 100 * Math.abs(value - bound) / bound);
    }

    @Override
    public String toString() {
        return (most ? "at most " : "at least ") + Figure.number(bound);
    }
}
