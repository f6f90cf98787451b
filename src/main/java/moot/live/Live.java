package moot.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Carries notices to every open page of this program, after the transaction that made the news has committed
/// and never if it has not. Each listener hears on a thread of its own, so that a slow page delays nobody,
/// least of all the person who posts.
@Service
public class Live implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);

    private static final Duration LAST_NEWS = Duration.ofSeconds(5);

    private final List<Consumer<Notice>> first = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<UUID, Set<Consumer<Notice>>> listeners = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public void announce(Notice notice) {
        afterCommit(() -> deliver(notice));
    }

    /// Does something quick once the transaction has committed, and never if it does not; at once where there is none.
    public static void afterCommit(Runnable deed) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            deed.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deed.run();
            }
        });
    }

    /// Hears all news for as long as the program runs, before any page and before the act that made the news
    /// returns: for what must not be stale when the page looks. Must be quick.
    public void listenFirst(Consumer<Notice> listener) {
        first.add(listener);
    }

    /// Listens to one topic until the answer is run.
    public Runnable listen(UUID topic, Consumer<Notice> listener) {
        listeners.compute(topic, (key, present) -> {
            Set<Consumer<Notice>> all = present == null ? ConcurrentHashMap.newKeySet() : present;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(topic, (key, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    private void deliver(Notice notice) {
        first.forEach(listener -> tell(listener, notice));
        for (Consumer<Notice> listener : listeners.getOrDefault(notice.topic(), Set.of())) {
            threads.execute(() -> tell(listener, notice));
        }
    }

    private static void tell(Consumer<Notice> listener, Notice notice) {
        try {
            listener.accept(notice);
        } catch (RuntimeException failure) {
            LOG.error("A page did not take the news of {}", notice, failure);
        }
    }

    /// Lets the last news arrive. Nobody is interrupted: a thread that is interrupted while it reads closes the file of
    /// an embedded database under all others.
    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(LAST_NEWS.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("Some pages did not take the last news before the end");
        }
    }
}
