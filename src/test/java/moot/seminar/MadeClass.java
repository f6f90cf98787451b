package moot.seminar;

import java.time.Instant;
import java.util.Collection;
import moot.live.Live;
import moot.people.NamePolicy;

/// A class that is in no database.
public final class MadeClass {

    private MadeClass() {}

    /// Who is asked about this seminar, which is open; nobody is signed in.
    @SuppressWarnings("NullAway")
    public static Admission of(SeminarId seminar, NamePolicy names, Collection<Seat> seats) {
        var summary = new SeminarSummary(seminar, "", "", "", State.OPEN, names, 0, true, false, Instant.EPOCH);
        var attendance = new Attendance(summary, new Roster(names, seats));
        return new Admission(
                null,
                new AttendanceReader(null, null) {
                    @Override
                    public Attendance read(SeminarId id) {
                        return attendance;
                    }
                },
                new Live());
    }
}
