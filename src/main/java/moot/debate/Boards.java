package moot.debate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import moot.live.Live;
import moot.live.Notice;
import moot.seminar.SeminarId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The boards of the debates that somebody looks at: built from the database at the first look, advanced as
/// notices come, dropped when nobody has looked for a while.
///
/// What was changed in this program is told to the board at hand. Of anything else a notice only says that there is
/// something newer: the next look fetches whatever is newer in one query, so a notice that got lost or came twice does
/// no harm.
@Component
class Boards {

    /// How long a board is kept that nobody looks at.
    static final Duration UNSEEN = Duration.ofMinutes(30);

    private final LoadingCache<SeminarId, Holder> holders;
    private final BoardReader reader;

    @Autowired
    Boards(BoardReader reader, Live live) {
        this(reader, live, Ticker.systemTicker());
    }

    Boards(BoardReader reader, Live live, Ticker ticker) {
        this.reader = reader;
        this.holders =
                Caffeine.newBuilder().ticker(ticker).expireAfterAccess(UNSEEN).build(seminar -> new Holder());
        live.listenFirst(this::hear);
    }

    Board of(SeminarId seminar) {
        return holders.get(seminar).latest(seminar);
    }

    /// Tells the board of a debate what an argument has become, once that is committed.
    void tell(SeminarId seminar, ArgumentState state) {
        Holder holder = holders.getIfPresent(seminar);
        if (holder != null) {
            holder.take(state);
        }
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

        /// Further ahead of a board that nobody looks at, changes are fetched when somebody does.
        private static final int FURTHEST_TOLD = 200;

        private final AtomicLong heard = new AtomicLong();
        private final ConcurrentNavigableMap<Long, ArgumentState> told = new ConcurrentSkipListMap<>();
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
            board = board.with(toldNext());
            if (!isCurrent()) {
                board = advanced(seminar);
                built = true;
            }
            told.headMap(board.version(), true).clear();
            return board;
        }

        /// What the board was told of that follows it without a gap; of each argument the latest.
        private Collection<ArgumentState> toldNext() {
            Map<ArgumentId, ArgumentState> next = new LinkedHashMap<>();
            long change = board.version() + 1;
            for (ArgumentState state = told.get(change); state != null; state = told.get(++change)) {
                next.put(state.id(), state);
            }
            return next.values();
        }

        private Board advanced(SeminarId seminar) {
            Board before = board;
            return before.with(reader.changedSince(seminar, before.version()));
        }

        void take(ArgumentState state) {
            if (state.changed() - board.version() <= FURTHEST_TOLD) {
                told.put(state.changed(), state);
            }
        }

        void hear(long version) {
            heard.accumulateAndGet(version, Math::max);
        }
    }
}
