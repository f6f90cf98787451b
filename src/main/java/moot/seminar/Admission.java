package moot.seminar;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import moot.live.Live;
import moot.live.Notice;
import moot.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The one door: who takes part in a seminar and what they may do in it now. Every verb of every feature and
/// every page asks here. It keeps what it knows of a running seminar in memory until that changes. Nobody waits here
/// for somebody else to read it: a verb that waits holds a connection, which the reader may be waiting for.
@Service
public class Admission {

    private static final int MOST_KNOWN = 10_000;

    private final People people;
    private final AttendanceReader reader;
    private final LoadingCache<SeminarId, Known> known;

    Admission(People people, AttendanceReader reader, Live live) {
        this.people = people;
        this.reader = reader;
        this.known = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(30))
                .maximumSize(MOST_KNOWN)
                .build(seminar -> new Known());
        live.listenFirst(this::forget);
    }

    /// The seat of the person at the keyboard, who wants to do this.
    ///
    /// @throws AccessDeniedException if they do not take part, there is no such seminar, or their role may never
    /// @throws NotNow               if it is only the state of the seminar that forbids it
    public Seat admit(SeminarId seminar, Act act) {
        Attendance now = attendance(seminar);
        Seat seat = now.roster()
                .seatOf(people.require().id())
                .orElseThrow(() -> new AccessDeniedException("Not a participant of this seminar"));
        State state = now.seminar().state();
        if (act.allowed(seat.role(), state)) {
            return seat;
        }
        if (act.allowed(seat.role(), State.OPEN)) {
            throw new NotNow(state);
        }
        throw new AccessDeniedException("A " + seat.role() + " may not " + act);
    }

    /// Whether this seat may do that now; for what a page offers. The verbs ask [#admit] again.
    public boolean may(Seat seat, Act act) {
        Attendance now = attendance(seat.seminar());
        return act.allowed(now.roster().seat(seat.id()).role(), now.seminar().state());
    }

    public Roster roster(SeminarId seminar) {
        return attendance(seminar).roster();
    }

    public SeminarSummary summary(SeminarId seminar) {
        return attendance(seminar).seminar();
    }

    private Attendance attendance(SeminarId seminar) {
        return known.get(seminar).latest(seminar);
    }

    private void forget(Notice notice) {
        if (notice.kind() == Notice.Kind.SEMINAR || notice.kind() == Notice.Kind.PARTICIPANT) {
            Known changed = known.getIfPresent(new SeminarId(notice.topic()));
            if (changed != null) {
                changed.changes.incrementAndGet();
            }
        }
    }

    /// What was read of one seminar, and how many changes had been heard of before it was read. What is read within a
    /// transaction is not kept: it may hold what is never committed.
    private final class Known {

        private final AtomicLong changes = new AtomicLong();
        private volatile @Nullable Read read;

        Attendance latest(SeminarId seminar) {
            long heard = changes.get();
            Read present = read;
            if (present != null && present.heard == heard) {
                return present.attendance;
            }
            Attendance fresh = reader.read(seminar);
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                read = new Read(heard, fresh);
            }
            return fresh;
        }
    }

    private record Read(long heard, Attendance attendance) {}
}
