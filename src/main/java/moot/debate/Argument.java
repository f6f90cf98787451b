package moot.debate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import moot.base.Problem;
import moot.seminar.ParticipantId;
import moot.seminar.SeminarId;
import org.hibernate.annotations.BatchSize;
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

    @Embedded
    private @Nullable Concession conceded;

    @Embedded
    private @Nullable Hidden hidden;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into"))
    private @Nullable ArgumentId merged;

    private long posted;
    private long changed;

    @OneToMany(mappedBy = "argument", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Revision> revisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "argument_link", joinColumns = @JoinColumn(name = "argument_id"))
    @OrderColumn(name = "rank")
    @BatchSize(size = 500)
    private List<Link> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "argument_moved", joinColumns = @JoinColumn(name = "argument_id"))
    @AttributeOverride(name = "value", column = @Column(name = "participant_id"))
    @BatchSize(size = 500)
    private Set<ParticipantId> moved = new HashSet<>();

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
        say(wording, null, now);
    }

    /// @param challenge in answer to which it is said so, if in answer to one
    void say(Wording wording, @Nullable ArgumentId challenge, Instant now) {
        checkPresent();
        revisions.add(new Revision(this, revisions.size() + 1, wording, challenge, now));
    }

    void withdraw(Instant now) {
        checkPresent();
        withdrawnAt = now;
    }

    /// Accepts a challenge to what it says now.
    void concede(ArgumentId challenge, Instant now) {
        checkPresent();
        conceded = new Concession(challenge, latest(), now);
    }

    /// What the author of a challenge says to the latest revision that was made in answer to it.
    ///
    /// @return whether there is one
    boolean judge(ArgumentId challenge, Verdict verdict) {
        return revisions.reversed().stream()
                .filter(revision -> revision.meets(challenge))
                .findFirst()
                .map(revision -> revision.judge(verdict))
                .orElse(false);
    }

    boolean link(Link link) {
        checkPresent();
        return links.stream().noneMatch(present -> present.to().equals(link.to())) && links.add(link);
    }

    /// Turns the link to one argument into another one.
    void relink(ArgumentId to, Link now) {
        links.replaceAll(link -> link.to().equals(to) ? now : link);
    }

    /// Puts a link back that was removed.
    ///
    /// @param rank its place among the others, from 0; the last one where there are fewer by now
    void putBack(Link link, int rank) {
        links.add(Math.min(rank, links.size()), link);
    }

    boolean unlink(ArgumentId to) {
        return links.removeIf(link -> link.to().equals(to));
    }

    boolean credit(ParticipantId whom) {
        return moved.add(whom);
    }

    boolean takeBackCredit(ParticipantId whom) {
        return moved.remove(whom);
    }

    void hide(String reason, Instant now) {
        hidden = new Hidden(reason, now);
    }

    void unhide() {
        hidden = null;
    }

    void mergeInto(@Nullable ArgumentId other) {
        merged = other;
    }

    /// Hangs it elsewhere, or by another relation.
    void hang(ArgumentState.Spine spine, int depth) {
        parent = spine.parent();
        position = spine.position();
        relation = spine.relation();
        disputed = spine.disputed();
        answers = spine.answers();
        this.depth = depth;
    }

    private void checkPresent() {
        if (!fate().present()) {
            throw new Problem("debate.problem.withdrawn");
        }
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

    Fate fate() {
        return new Fate(withdrawnAt != null, conceded, hidden, merged);
    }

    ArgumentState.Spine spine() {
        return new ArgumentState.Spine(parent, position, relation, disputed, answers);
    }

    ParticipantId author() {
        return author;
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
                author,
                spine(),
                revisions.stream().map(Revision::argued).toList(),
                List.copyOf(links),
                fate(),
                Set.copyOf(moved),
                posted,
                changed);
    }
}
