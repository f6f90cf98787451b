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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "link_to"))
    private @Nullable ArgumentId linkTo;

    @Enumerated(EnumType.STRING)
    private @Nullable Relation linkRelation;

    private @Nullable String linkDisputed;
    private @Nullable Integer linkRevision;
    private @Nullable Integer linkRank;
    private boolean letGo;

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

    /// Notes which link was put in order, as it was before.
    ///
    /// @param rank its place among the links of the argument, from 0
    void onLink(Link link, int rank) {
        linkTo = link.to();
        linkRelation = link.relation();
        linkDisputed = link.disputed();
        linkRevision = link.revision();
        linkRank = rank;
    }

    /// Notes that the author of a link has taken it back.
    ///
    /// @param same the link, wherever it has led
    /// @return where else it led before this act
    Set<Tie> letGo(Set<Tie> same) {
        letGo |= linkTo != null && same.contains(new Tie(argument, linkTo));
        Set<Tie> before = new HashSet<>();
        for (Carried link : Set.copyOf(carried)) {
            if (same.contains(tieNow(link))) {
                carried.remove(link);
                before.add(tieBefore(link));
            }
        }
        return before;
    }

    /// What it tied otherwise, links and replies, as each was tied before and as it was then; without the links that
    /// were let go.
    Set<Tie> ties() {
        if (linkTo != null) {
            return letGo ? Set.of() : Set.of(new Tie(argument, linkTo));
        }
        return Stream.concat(
                        taken.stream()
                                .map(Taken::argument)
                                .flatMap(reply -> Stream.of(argument, into()).map(parent -> new Tie(reply, parent))),
                        carried.stream().flatMap(link -> Stream.of(tieBefore(link), tieNow(link))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Tie tieBefore(Carried link) {
        return new Tie(link.from(), link.to());
    }

    private Tie tieNow(Carried link) {
        return link.to().equals(argument) ? new Tie(link.from(), into()) : new Tie(into(), link.to());
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

    /// The link that was put in order, as it was before.
    Link link() {
        return new Link(
                Objects.requireNonNull(linkTo),
                Objects.requireNonNull(linkRelation),
                linkDisputed,
                Objects.requireNonNull(linkRevision));
    }

    int linkRank() {
        return Objects.requireNonNull(linkRank);
    }

    boolean isLetGo() {
        return letGo;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    Curated curated(@Nullable String hindrance) {
        return new Curated(
                id,
                argument,
                act,
                reason,
                curator,
                doneAt,
                fromRelation,
                into,
                linkTo == null ? null : link(),
                undoneAt,
                undoneBy,
                hindrance);
    }
}
