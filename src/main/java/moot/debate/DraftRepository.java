package moot.debate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import moot.seminar.ParticipantId;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, UUID> {

    Draft save(Draft draft);

    Optional<Draft> findByParticipantAndPlace(ParticipantId participant, String place);

    List<Draft> findByParticipantOrderBySavedAtDesc(ParticipantId participant);

    void deleteByParticipantAndPlace(ParticipantId participant, String place);
}
