package moot.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What was measured again and again, of which one wants the middle or the far end. May be added to by many at once.
final class Samples {

    private final List<Double> values = Collections.synchronizedList(new ArrayList<>());

    void add(double value) {
        values.add(value);
    }

    void add(Samples others) {
        values.addAll(List.copyOf(others.values));
    }

    int count() {
        return values.size();
    }

    double median() {
        return percentile(50);
    }

    double percentile(int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalStateException("Nothing was measured");
        }
        return sorted.get(Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.size()) - 1));
    }
}
