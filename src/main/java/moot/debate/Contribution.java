package moot.debate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import moot.seminar.ParticipantId;
import moot.seminar.Seat;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// An argument on the board: what is stored of it, and what follows from the arguments around it.
///
/// @param position   the one at its root
/// @param depth      how many arguments are above it
/// @param stance     towards its position
/// @param replies    its direct replies, oldest first
/// @param linkedFrom the arguments that carry a link to it
/// @param beneath    how many arguments there are beneath it, at any depth
public record Contribution(
        ArgumentState stored,
        String position,
        int depth,
        Stance stance,
        PVector<ArgumentId> replies,
        PVector<ArgumentId> linkedFrom,
        int beneath,
        Assessment assessment) {

    static Contribution of(ArgumentState state, @Nullable Contribution parent) {
        return new Contribution(
                        state,
                        state.spine().position(),
                        0,
                        Stance.FOR,
                        TreePVector.empty(),
                        TreePVector.empty(),
                        0,
                        Assessment.NONE)
                .under(parent);
    }

    public ArgumentId id() {
        return stored.id();
    }

    public @Nullable ArgumentId parent() {
        return stored.spine().parent();
    }

    public ParticipantId author() {
        return stored.author();
    }

    public @Nullable Relation relation() {
        return stored.spine().relation();
    }

    /// The evidence whose citation it disputes, if it does.
    public @Nullable String disputed() {
        return stored.spine().disputed();
    }

    /// The revision of the parent that it answered; 0 for an argument for a position.
    public int answers() {
        return stored.spine().answers();
    }

    public List<Argued> revisions() {
        return stored.revisions();
    }

    public Argued current() {
        return stored.current();
    }

    public Argued revision(int number) {
        return stored.revisions().get(number - 1);
    }

    public Wording wording() {
        return current().wording();
    }

    public List<Link> links() {
        return stored.links();
    }

    public Fate fate() {
        return stored.fate();
    }

    /// Whether it is argued no more: taken back, hidden, or merged into another.
    public boolean withdrawn() {
        return !fate().present();
    }

    /// Whether somebody may read what it says: what is hidden is for its author and those who teach.
    public boolean readableBy(Seat reader) {
        return fate().hidden() == null || reader.role().teaches() || author().equals(reader.id());
    }

    /// The challenge that its author has accepted, unless they have revised it since.
    public @Nullable ArgumentId concededTo() {
        Concession conceded = fate().conceded();
        return conceded != null && conceded.revision() == revisions().size() ? conceded.to() : null;
    }

    /// Those who said that it moved them.
    public Set<ParticipantId> moved() {
        return stored.moved();
    }

    public boolean asks() {
        return relation() == Relation.ASKS;
    }

    /// Absent for a question, which claims nothing.
    public @Nullable Standing standing() {
        return assessment.standing();
    }

    public Strength strength() {
        return assessment.strength();
    }

    /// The arguments on which it bears: its parent, and those to which it carries a link.
    public Stream<ArgumentId> targets() {
        return Stream.concat(Stream.ofNullable(parent()), links().stream().map(Link::to))
                .distinct();
    }

    /// The arguments that bear on it: its replies, and those that carry a link to it.
    public Stream<ArgumentId> bearers() {
        return Stream.concat(replies.stream(), linkedFrom.stream()).distinct();
    }

    /// Its link to another argument.
    public Optional<Link> linkTo(ArgumentId other) {
        return links().stream().filter(link -> link.to().equals(other)).findFirst();
    }

    boolean bearsOn(ArgumentId other) {
        return targets().anyMatch(other::equals);
    }

    /// How it bears on an argument on which it bears: as its reply, else by a link.
    public Link bearingOn(ArgumentId other) {
        Relation relation = relation();
        return relation != null && other.equals(parent())
                ? new Link(other, relation, disputed(), answers())
                : linkTo(other).orElseThrow();
    }

    /// The evidence that it disputes in others, as a reply or by a link.
    Stream<String> disputes() {
        return Stream.concat(
                Stream.ofNullable(disputed()),
                links().stream().map(Link::disputed).filter(Objects::nonNull));
    }

    /// Whether everything that is stored of it is as it is of another.
    public boolean isStoredAs(Contribution other) {
        return stored.equals(other.stored);
    }

    /// Whether what it says for or against another argument counts.
    boolean counts() {
        return fate().present() && !asks() && concededTo() == null;
    }

    /// The latest revision that was made in answer to a challenge.
    public @Nullable Argued meeting(ArgumentId challenge) {
        return revisions().reversed().stream()
                .filter(revision ->
                        revision.meets() != null && revision.meets().challenge().equals(challenge))
                .findFirst()
                .orElse(null);
    }

    /// Whether a revision has met a challenge, as its author says.
    boolean hasMet(ArgumentId challenge) {
        Argued answer = meeting(challenge);
        return answer != null && answer.meets() != null && answer.meets().verdict() == Verdict.MET;
    }

    Contribution with(ArgumentState state) {
        return new Contribution(state, position, depth, stance, replies, linkedFrom, beneath, assessment);
    }

    /// The same beneath a parent, or at its root.
    Contribution under(@Nullable Contribution parent) {
        return parent == null
                ? new Contribution(
                        stored, stored.spine().position(), 0, Stance.FOR, replies, linkedFrom, beneath, assessment)
                : new Contribution(
                        stored,
                        parent.position(),
                        parent.depth() + 1,
                        relation() == null ? Stance.FOR : relation().of(parent.stance()),
                        replies,
                        linkedFrom,
                        beneath,
                        assessment);
    }

    Contribution withReplies(PVector<ArgumentId> now) {
        return new Contribution(stored, position, depth, stance, now, linkedFrom, beneath, assessment);
    }

    Contribution withLinkedFrom(PVector<ArgumentId> now) {
        return new Contribution(stored, position, depth, stance, replies, now, beneath, assessment);
    }

    Contribution withBeneath(int more) {
        return new Contribution(stored, position, depth, stance, replies, linkedFrom, beneath + more, assessment);
    }

    Contribution assessed(Assessment now) {
        return new Contribution(stored, position, depth, stance, replies, linkedFrom, beneath, now);
    }
}
