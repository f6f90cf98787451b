package moot.debate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import moot.base.Problem;
import moot.seminar.ParticipantId;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;

/// A claim with its warrant, qualifier and citations, for a position or in reply to another argument. Nothing of
/// it is overwritten: it gains revisions, and a withdrawal leaves it readable.
@Entity
class Argument {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ArgumentId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seminar_id"))
    private SeminarId seminar;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private ParticipantId author;

    private String position;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable ArgumentId parent;

    private int depth;

    @Enumerated(EnumType.STRING)
    private @Nullable Relation relation;

    private @Nullable String disputed;
    private int answers;
    private @Nullable Instant withdrawnAt;
    private long posted;
    private long changed;

    @OneToMany(mappedBy = "argument", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Revision> revisions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Argument() {}

    private Argument(ArgumentId id, ParticipantId author, SeminarId seminar, String position) {
        this.id = id;
        this.author = author;
        this.seminar = seminar;
        this.position = position;
    }

    static Argument forPosition(ArgumentId id, ParticipantId author, SeminarId seminar, String position) {
        return new Argument(id, author, seminar, position);
    }

    /// A reply to the revision of its parent that its author had before them.
    static Argument inReply(ArgumentId id, ParticipantId author, Argument parent, PostArgument.Reply reply) {
        Argument argument = new Argument(id, author, parent.seminar, parent.position);
        argument.parent = parent.id;
        argument.depth = parent.depth + 1;
        argument.relation = reply.relation();
        argument.disputed = reply.disputed();
        argument.answers = reply.revision();
        return argument;
    }

    void say(Wording wording, Instant now) {
        if (withdrawnAt != null) {
            throw new Problem("debate.problem.withdrawn");
        }
        revisions.add(new Revision(this, revisions.size() + 1, wording, now));
    }

    void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new Problem("debate.problem.withdrawn");
        }
        withdrawnAt = now;
    }

    /// @param change number of the change in its debate, counted up from 1
    void changedAt(long change) {
        posted = posted == 0 ? change : posted;
        changed = change;
    }

    ArgumentId id() {
        return id;
    }

    SeminarId seminar() {
        return seminar;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isBy(ParticipantId participant) {
        return author.equals(participant);
    }

    int depth() {
        return depth;
    }

    boolean asks() {
        return relation == Relation.ASKS;
    }

    boolean isReply() {
        return parent != null;
    }

    int latest() {
        return revisions.size();
    }

    Wording wordingOf(int revision) {
        return revisions.get(revision - 1).wording();
    }

    /// Everything that the board needs to know of it.
    ArgumentState state() {
        return new ArgumentState(
                id,
                parent,
                author,
                position,
                depth,
                relation,
                disputed,
                answers,
                withdrawnAt != null,
                posted,
                changed,
                revisions.stream().map(Revision::argued).toList());
    }
}
