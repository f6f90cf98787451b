package moot.seminar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import moot.base.Ids;
import moot.library.Evidence;
import org.jspecify.annotations.Nullable;

/// A piece of evidence that somebody in a seminar took from a source, be it the pack's or an added one. An instructor
/// may accept it for the class; what a check found is another matter, and begins as nothing.
@Entity
class AddedEvidence {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seminar_id"))
    private SeminarId seminar;

    private String source;
    private String statement;

    @Enumerated(EnumType.STRING)
    private Evidence.Kind kind;

    private String locator;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private ParticipantId by;

    private Instant addedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "accepted_by"))
    private @Nullable ParticipantId acceptedBy;

    private @Nullable Instant acceptedAt;

    @SuppressWarnings("NullAway.Init")
    protected AddedEvidence() {}

    AddedEvidence(SeminarId seminar, NewEvidence wish, ParticipantId by, Instant now) {
        this.id = Ids.next();
        this.seminar = seminar;
        this.source = wish.source();
        this.statement = wish.statement().strip();
        this.kind = wish.kind();
        this.locator = wish.locator().strip();
        this.by = by;
        this.addedAt = now;
    }

    void accept(ParticipantId instructor, Instant now) {
        acceptedBy = instructor;
        acceptedAt = now;
    }

    void takeBackAcceptance() {
        acceptedBy = null;
        acceptedAt = null;
    }

    String key() {
        return Added.PREFIX + id;
    }

    Added added() {
        return new Added(key(), by, addedAt, acceptedBy);
    }

    Evidence evidence() {
        return new Evidence(
                key(),
                null,
                statement,
                kind,
                Evidence.Citation.CITED,
                List.of(source),
                Evidence.Check.UNCHECKED,
                addedAt.atZone(ZoneOffset.UTC).toLocalDate(),
                null,
                true,
                List.of(),
                locator.isEmpty() ? null : locator);
    }
}
