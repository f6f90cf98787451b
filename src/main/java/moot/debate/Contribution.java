package moot.debate;

import java.util.List;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// An argument on the board: what is stored of it, and what follows from the arguments around it.
///
/// @param answers  revision of the parent that it answered; 0 for an argument for a position
/// @param stance   towards its position
/// @param changed  number of the last change in the debate that touched the argument itself or what is beneath
/// @param replies  its direct replies, oldest first
/// @param beneath  how many arguments there are beneath it, at any depth
public record Contribution(
        ArgumentId id,
        @Nullable ArgumentId parent,
        ParticipantId author,
        String position,
        int depth,
        @Nullable Relation relation,
        @Nullable String disputed,
        int answers,
        Stance stance,
        boolean withdrawn,
        List<Argued> revisions,
        long changed,
        PVector<ArgumentId> replies,
        int beneath) {

    public Argued current() {
        return revisions.getLast();
    }

    public Argued revision(int number) {
        return revisions.get(number - 1);
    }

    public Wording wording() {
        return current().wording();
    }

    public boolean asks() {
        return relation == Relation.ASKS;
    }

    static Contribution of(ArgumentState state, Stance stance) {
        return new Contribution(
                state.id(),
                state.parent(),
                state.author(),
                state.position(),
                state.depth(),
                state.relation(),
                state.disputed(),
                state.answers(),
                stance,
                state.withdrawn(),
                state.revisions(),
                state.changed(),
                TreePVector.empty(),
                0);
    }

    /// Whether it already says what this state says, or something newer: an argument only gains revisions and is
    /// withdrawn once, so news that comes late turns nothing back.
    boolean says(ArgumentState state) {
        return (withdrawn || !state.withdrawn())
                && revisions.size() >= state.revisions().size();
    }

    Contribution gaining(Contribution added) {
        boolean direct = id.equals(added.parent());
        return copy(
                withdrawn,
                revisions,
                Math.max(changed, added.changed()),
                direct ? replies.plus(added.id()) : replies,
                beneath + 1);
    }

    Contribution stirred(long change) {
        return copy(withdrawn, revisions, Math.max(changed, change), replies, beneath);
    }

    Contribution becoming(ArgumentState state) {
        return copy(state.withdrawn(), state.revisions(), Math.max(changed, state.changed()), replies, beneath);
    }

    private Contribution copy(
            boolean withdrawn, List<Argued> revisions, long changed, PVector<ArgumentId> replies, int beneath) {
        return new Contribution(
                id, parent, author, position, depth, relation, disputed, answers, stance, withdrawn, revisions, changed,
                replies, beneath);
    }
}
