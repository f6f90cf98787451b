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
import java.util.UUID;
import moot.base.Ids;
import org.jspecify.annotations.Nullable;

/// What somebody found who looked up a piece of evidence, signed. Once it is settled by one who teaches, the evidence
/// is marked by it.
@Entity
class SourceCheck {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seminar_id"))
    private SeminarId seminar;

    private String evidence;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "checked")
    private String what;

    @Column(name = "place")
    private String where;

    private String found;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "checker_id"))
    private ParticipantId by;

    private Instant madeAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "settled_by"))
    private @Nullable ParticipantId settledBy;

    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected SourceCheck() {}

    SourceCheck(SeminarId seminar, NewCheck wish, ParticipantId by, Instant now) {
        this.id = Ids.next();
        this.seminar = seminar;
        this.evidence = wish.evidence();
        this.outcome = wish.outcome();
        this.what = wish.what().strip();
        this.where = wish.where().strip();
        this.found = wish.found().strip();
        this.by = by;
        this.madeAt = now;
    }

    void settle(ParticipantId instructor, Instant now) {
        settledBy = instructor;
        settledAt = now;
    }

    void reopen() {
        settledBy = null;
        settledAt = null;
    }

    UUID id() {
        return id;
    }

    boolean isBy(ParticipantId participant) {
        return by.equals(participant);
    }

    boolean isSettled() {
        return settledAt != null;
    }

    Checked checked() {
        return new Checked(id, evidence, by, madeAt, outcome, what, where, found, settledAt);
    }
}
