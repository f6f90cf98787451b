package moot.seminar;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads who is in a seminar. What does not exist is refused in the same words as what is not yours, so that
/// nobody learns which seminars there are.
@Component
class AttendanceReader {

    private final SeminarRepository seminars;
    private final ParticipantRepository participants;

    AttendanceReader(SeminarRepository seminars, ParticipantRepository participants) {
        this.seminars = seminars;
        this.participants = participants;
    }

    @Transactional(readOnly = true)
    public Attendance read(SeminarId id) {
        SeminarSummary seminar = seminars.findById(id)
                .orElseThrow(() -> new AccessDeniedException("Not a participant of this seminar"))
                .summary();
        List<Seat> seats =
                participants.findBySeminar(id).stream().map(Participant::seat).toList();
        return new Attendance(seminar, new Roster(seminar.names(), seats));
    }
}
