package moot.debate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import moot.base.Ids;
import moot.seminar.ParticipantId;

/// What somebody has typed at one place and not posted yet. Without a version: of two open pages the last keystroke
/// counts.
@Entity
class Draft {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "participant_id"))
    private ParticipantId participant;

    private String place;

    @Column(length = 100_000)
    private String content;

    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(ParticipantId participant, String place, String content, Instant now) {
        this.id = Ids.next();
        this.participant = participant;
        this.place = place;
        this.content = content;
        this.savedAt = now;
    }

    void keep(String content, Instant now) {
        this.content = content;
        this.savedAt = now;
    }

    String place() {
        return place;
    }

    String content() {
        return content;
    }

    Instant savedAt() {
        return savedAt;
    }
}
