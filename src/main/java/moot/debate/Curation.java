package moot.debate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import moot.base.Ids;
import moot.seminar.ParticipantId;
import moot.seminar.SeminarId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// One act of putting a debate in order. It remembers where the argument hung before, so that it can be undone, and it
/// stays on record when it is.
@Entity
class Curation {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seminar_id"))
    private SeminarId seminar;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "argument_id"))
    private ArgumentId argument;

    @Enumerated(EnumType.STRING)
    private CurationAct act;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "curator_id"))
    private ParticipantId curator;

    private Instant doneAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_parent"))
    private @Nullable ArgumentId fromParent;

    private String fromPosition;

    @Enumerated(EnumType.STRING)
    private @Nullable Relation fromRelation;

    private @Nullable String fromDisputed;
    private int fromAnswers;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "into_id"))
    private @Nullable ArgumentId into;

    @ElementCollection
    @CollectionTable(name = "curation_taken", joinColumns = @JoinColumn(name = "curation_id"))
    @BatchSize(size = 500)
    private Set<Taken> taken = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "curation_carried", joinColumns = @JoinColumn(name = "curation_id"))
    @BatchSize(size = 500)
    private Set<Carried> carried = new HashSet<>();

    private @Nullable Instant undoneAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "undone_by"))
    private @Nullable ParticipantId undoneBy;

    @SuppressWarnings("NullAway.Init")
    protected Curation() {}

    Curation(CurationAct act, Argument argument, String reason, ParticipantId curator, Instant now) {
        this.id = Ids.next();
        this.seminar = argument.seminar();
        this.argument = argument.id();
        this.act = act;
        this.reason = reason;
        this.curator = curator;
        this.doneAt = now;
        this.fromParent = argument.spine().parent();
        this.fromPosition = argument.spine().position();
        this.fromRelation = argument.spine().relation();
        this.fromDisputed = argument.spine().disputed();
        this.fromAnswers = argument.spine().answers();
    }

    /// Notes into what the argument was merged, the replies that came along, and what else was carried over.
    void mergedInto(ArgumentId into, Collection<Taken> taken, Collection<Carried> carried) {
        this.into = into;
        this.taken = new HashSet<>(taken);
        this.carried = new HashSet<>(carried);
    }

    void undo(ParticipantId by, Instant now) {
        undoneAt = now;
        undoneBy = by;
    }

    /// Where the argument hung before.
    ArgumentState.Spine before() {
        return new ArgumentState.Spine(fromParent, fromPosition, fromRelation, fromDisputed, fromAnswers);
    }

    CurationAct act() {
        return act;
    }

    SeminarId seminar() {
        return seminar;
    }

    ArgumentId argument() {
        return argument;
    }

    ArgumentId into() {
        return Objects.requireNonNull(into);
    }

    Set<Taken> taken() {
        return taken;
    }

    Set<Carried> carried() {
        return carried;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    Curated curated() {
        return new Curated(id, argument, act, reason, curator, doneAt, fromRelation, into, undoneAt, undoneBy);
    }
}
