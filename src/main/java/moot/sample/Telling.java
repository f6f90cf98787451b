package moot.sample;

import java.util.function.Supplier;

/// Tells of a step that failed in which file it stands.
record Telling(String file) {

    <T> T of(String step, Supplier<T> act) {
        try {
            return act.get();
        } catch (RuntimeException failure) {
            throw new FaultySample(file, step, failure);
        }
    }

    void of(String step, Runnable act) {
        of(step, () -> {
            act.run();
            return step;
        });
    }
}
