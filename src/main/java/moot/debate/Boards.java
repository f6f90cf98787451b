package moot.debate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import moot.live.Live;
import moot.live.Notice;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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
    private final class Holder {

        private volatile @Nullable Board board;
        private volatile long heard;

        Board latest(SeminarId seminar) {
            Board present = board;
            return present != null && present.version() >= heard ? present : advance(seminar);
        }

        private synchronized Board advance(SeminarId seminar) {
            Board before = board == null ? Board.EMPTY : board;
            Board after = before.with(reader.changedSince(seminar, before.version()));
            board = after;
            return after;
        }

        synchronized void hear(long version) {
            heard = Math.max(heard, version);
        }
    }
}
