package moot.debate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import moot.live.Live;
import moot.live.Notice;
import moot.seminar.SeminarId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The boards of the debates that somebody looks at: built from the database at the first look, advanced as
/// notices come, dropped when nobody has looked for a while.
///
/// A notice only says that there is something newer. The next look fetches whatever is newer in one query, so a
/// notice that got lost or came twice does no harm.
@Component
class Boards {

    private final LoadingCache<SeminarId, Holder> holders;
    private final BoardReader reader;

    Boards(BoardReader reader, Live live) {
        this.reader = reader;
        this.holders =
                Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(30)).build(seminar -> new Holder());
        live.listenFirst(this::hear);
    }

    Board of(SeminarId seminar) {
        return holders.get(seminar).latest(seminar);
    }

    private void hear(Notice notice) {
        if (notice.kind() == Notice.Kind.ARGUMENT) {
            Holder holder = holders.getIfPresent(new SeminarId(notice.topic()));
            if (holder != null) {
                holder.hear(notice.version());
            }
        }
    }

    /// One debate's board and the newest version that it has heard of.
    ///
    /// Who holds a connection waits for nobody here, since the page that is being waited for may need one: hearing
    /// takes no lock, and within a transaction one reads for oneself. What is read there is not kept either, for it
    /// may hold what is never committed.
    private final class Holder {

        private final AtomicLong heard = new AtomicLong();
        private volatile Board board = Board.EMPTY;
        private volatile boolean built;

        Board latest(SeminarId seminar) {
            if (isCurrent()) {
                return board;
            }
            return TransactionSynchronizationManager.isActualTransactionActive() ? advanced(seminar) : advance(seminar);
        }

        private boolean isCurrent() {
            return built && board.version() >= heard.get();
        }

        /// Once for all who wait here: hundreds of pages look at the same moment.
        private synchronized Board advance(SeminarId seminar) {
            if (!isCurrent()) {
                board = advanced(seminar);
                built = true;
            }
            return board;
        }

        private Board advanced(SeminarId seminar) {
            Board before = board;
            return before.with(reader.changedSince(seminar, before.version()));
        }

        void hear(long version) {
            heard.accumulateAndGet(version, Math::max);
        }
    }
}
