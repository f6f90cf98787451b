package moot.seminar;

import java.util.List;
import java.util.Optional;
import moot.people.PersonId;
import org.springframework.data.repository.Repository;

interface ParticipantRepository extends Repository<Participant, ParticipantId> {

    Participant save(Participant participant);

    Optional<Participant> findById(ParticipantId id);

    Optional<Participant> findBySeminarAndPerson(SeminarId seminar, PersonId person);

    List<Participant> findBySeminar(SeminarId seminar);
}
