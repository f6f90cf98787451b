package moot.room.ui;

import moot.debate.ArgumentId;
import moot.debate.Contribution;
import moot.debate.Relation;
import moot.debate.Stance;
import moot.debate.Standing;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;

/// What is said of one argument that leans on something: enough to see whether it is said otherwise than before.
///
/// @param relation absent for an argument for a position
/// @param standing absent for a question
record Leaner(
        ArgumentId id,
        String position,
        @Nullable Relation relation,
        Stance stance,
        @Nullable Standing standing,
        ParticipantId author,
        String claim) {

    static Leaner of(Contribution argument) {
        return new Leaner(
                argument.id(),
                argument.position(),
                argument.relation(),
                argument.stance(),
                argument.standing(),
                argument.author(),
                argument.wording().claim());
    }
}
