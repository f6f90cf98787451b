package moot.live;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What was read of each topic, kept in memory until news say that it has changed, and forgotten when nobody has asked
/// for a while.
///
/// Nobody waits here for somebody else to read it: who asks may hold a connection, which the reader may be waiting for.
/// What is read within a transaction is not kept, since it may hold what is never committed.
///
/// @param <T> what there is to know of a topic, immutable
public final class Known<T> {

    private static final Duration REST = Duration.ofMinutes(30);

    private final Function<UUID, T> reader;
    private final LoadingCache<UUID, Entry> entries;

    /// @param kinds  the news after which a topic is read anew
    /// @param most   of how many topics something is kept
    /// @param reader reads what there is to know of a topic
    public Known(Live live, Set<Notice.Kind> kinds, int most, Function<UUID, T> reader) {
        this.reader = reader;
        this.entries =
                Caffeine.newBuilder().expireAfterAccess(REST).maximumSize(most).build(topic -> new Entry());
        live.listenFirst(notice -> {
            if (kinds.contains(notice.kind())) {
                forget(notice.topic());
            }
        });
    }

    public T of(UUID topic) {
        return entries.get(topic).latest(topic);
    }

    private void forget(UUID topic) {
        Entry changed = entries.getIfPresent(topic);
        if (changed != null) {
            changed.changes.incrementAndGet();
        }
    }

    /// What was read of one topic, and how many changes had been heard of before it was read.
    private final class Entry {

        private final AtomicLong changes = new AtomicLong();
        private volatile @Nullable Read<T> read;

        T latest(UUID topic) {
            long heard = changes.get();
            Read<T> present = read;
            if (present != null && present.heard == heard) {
                return present.value;
            }
            T fresh = reader.apply(topic);
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                read = new Read<>(heard, fresh);
            }
            return fresh;
        }
    }

    private record Read<T>(long heard, T value) {}
}
