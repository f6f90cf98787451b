package moot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/// Does things at the same time, each on a thread of its own that begins when all are there.
public final class Together {

    private static final long PATIENCE_IN_SECONDS = 20;

    private Together() {}

    /// @return what each of them came to, in order; fails if one of them did
    public static <T> List<T> all(int number, IntFunction<Callable<T>> deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(number);
        try (var threads = Executors.newFixedThreadPool(number)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                Callable<T> own = deed.apply(i);
                futures.add(threads.submit(() -> {
                    start.await();
                    return own.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        }
    }
}
