package moot.seminar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import moot.base.Ids;
import org.jspecify.annotations.Nullable;

/// A work that somebody in a seminar brought to its pack, kept as the CSL-JSON item that a reference is made of.
@Entity
class AddedSource {

    static final int LONGEST_ITEM = 20_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seminar_id"))
    private SeminarId seminar;

    @Column(length = LONGEST_ITEM)
    private String item;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private ParticipantId by;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected AddedSource() {}

    AddedSource(SeminarId seminar, String item, ParticipantId by, Instant now) {
        this.id = Ids.next();
        this.seminar = seminar;
        this.item = item;
        this.by = by;
        this.addedAt = now;
    }

    /// By which evidence and addresses name it, beside the ids of the pack.
    String key() {
        return Added.PREFIX + id;
    }

    String item() {
        return item;
    }

    Added added() {
        return new Added(key(), by, addedAt, null);
    }
}
