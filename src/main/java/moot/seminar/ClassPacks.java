package moot.seminar;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import moot.live.Live;
import moot.live.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The pack of each seminar with what its class has added, shared by all its pages and read anew once somebody adds.
/// As in [Admission], what is read within a transaction is not kept, for it may hold what is never committed.
@Component
class ClassPacks {

    private static final int MOST_KNOWN = 1_000;

    private final AdditionsReader reader;
    private final LoadingCache<SeminarId, Known> known;

    ClassPacks(AdditionsReader reader, Live live) {
        this.reader = reader;
        this.known = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofHours(1))
                .maximumSize(MOST_KNOWN)
                .build(seminar -> new Known());
        live.listenFirst(this::forget);
    }

    Additions of(SeminarId seminar) {
        return known.get(seminar).latest(seminar);
    }

    private void forget(Notice notice) {
        if (notice.kind() == Notice.Kind.SOURCE) {
            Known changed = known.getIfPresent(new SeminarId(notice.topic()));
            if (changed != null) {
                changed.changes.incrementAndGet();
            }
        }
    }

    private final class Known {

        private final AtomicLong changes = new AtomicLong();
        private volatile @Nullable Read read;

        Additions latest(SeminarId seminar) {
            long heard = changes.get();
            Read present = read;
            if (present != null && present.heard == heard) {
                return present.additions;
            }
            Additions fresh = reader.read(seminar);
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                read = new Read(heard, fresh);
            }
            return fresh;
        }
    }

    private record Read(long heard, Additions additions) {}
}
