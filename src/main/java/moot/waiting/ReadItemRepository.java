package moot.waiting;

import java.util.Set;
import java.util.UUID;
import moot.seminar.ParticipantId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReadItemRepository extends Repository<ReadItem, UUID> {

    ReadItem save(ReadItem item);

    @Query("select r.item from ReadItem r where r.participant = :participant")
    Set<String> readBy(ParticipantId participant);
}
