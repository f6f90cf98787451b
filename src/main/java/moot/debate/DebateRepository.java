package moot.debate;

import jakarta.persistence.LockModeType;
import moot.seminar.SeminarId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DebateRepository extends Repository<Debate, SeminarId> {

    Debate save(Debate debate);

    /// The debate, held against others until the transaction ends.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Debate d where d.seminar = :seminar")
    Debate hold(SeminarId seminar);

    @Query("select d.changes from Debate d where d.seminar = :seminar")
    long changes(SeminarId seminar);
}
