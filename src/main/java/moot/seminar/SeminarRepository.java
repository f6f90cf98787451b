package moot.seminar;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import moot.people.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeminarRepository extends Repository<Seminar, SeminarId> {

    Seminar save(Seminar seminar);

    Optional<Seminar> findById(SeminarId id);

    Optional<Seminar> findByCode(String code);

    /// The same, held against others until the transaction ends.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Seminar s where s.code = :code")
    Optional<Seminar> holdByCode(String code);

    /// Counts as a version, so that nobody who changes the seminar at the same time writes the old mark back.
    ///
    /// @return how many rows it changed: 1 for whoever argues first
    @Modifying
    @Query("update versioned Seminar s set s.argued = true where s.id = :id and s.argued = false")
    int markArgued(SeminarId id);

    boolean existsByCode(String code);

    /// Newest first, and without the packs, which are large.
    @Query("""
            select new moot.seminar.SeminarSummary(s.id, s.code, s.title, s.scenario, s.state, s.names,
                s.leastCitations, s.argued, s.sample, s.createdAt)
            from Seminar s join Participant p on p.seminar = s.id
            where p.person = :person order by s.createdAt desc, s.id.value desc""")
    List<SeminarSummary> ofPerson(PersonId person);
}
