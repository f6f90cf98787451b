package moot.waiting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import moot.base.Ids;
import moot.seminar.ParticipantId;

/// That a participant has read something that waited for them.
@Entity
@Table(name = "waiting_read")
class ReadItem {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "participant_id"))
    private ParticipantId participant;

    private String item;
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected ReadItem() {}

    ReadItem(ParticipantId participant, String item, Instant now) {
        this.id = Ids.next();
        this.participant = participant;
        this.item = item;
        this.readAt = now;
    }
}
