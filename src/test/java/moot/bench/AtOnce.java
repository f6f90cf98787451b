package moot.bench;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Lets many do the same at once, for as long as it takes, and tells if one of them could not.
final class AtOnce {

    private AtOnce() {}

    static <T> void all(Collection<T> people, Deed<T> deed) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> doing = people.stream()
                    .map(person -> threads.submit(() -> {
                        deed.by(person);
                        return true;
                    }))
                    .toList();
            for (Future<?> one : doing) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    @FunctionalInterface
    interface Deed<T> {

        void by(T person) throws Exception;
    }
}
