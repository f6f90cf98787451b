package moot.waiting;

import java.time.Instant;
import java.util.Comparator;
import moot.debate.ArgumentId;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;

/// One thing that waits for a participant.
///
/// @param item     the key by which it is remembered that it was read
/// @param who      who did it; absent where it is not told
/// @param own      the participant’s argument on which it bears
/// @param opens    the argument to look at
/// @param evidence what to look at instead, where it is evidence
/// @param number   which revision, or how many minds; 0 where nothing is counted
/// @param reason   why an instructor did it, or empty
/// @param at       when; absent where nobody keeps it
/// @param asks     whether it asks for an answer, be it read or not
/// @param news     whether the participant has not read it yet
public record Waiting(
        String item,
        What what,
        @Nullable ParticipantId who,
        ArgumentId own,
        ArgumentId opens,
        @Nullable String evidence,
        int number,
        String reason,
        @Nullable Instant at,
        boolean asks,
        boolean news) {

    public enum What {
        SUPPORT,
        QUESTION,
        CHALLENGE,
        HELD,
        MET,
        DISPUTE,
        /// Somebody looked up evidence that one cites, and found that it does not hold.
        REFUTED,
        /// Somebody looked up evidence that one cites, and could not find it.
        UNFOUND,
        REVISION,
        JUDGEMENT,
        CREDIT,
        FEEDBACK,
        MERGE,
        MOVE,
        RETYPE,
        HIDE,
        RETYPE_LINK,
        REMOVE_LINK,
        /// What was done to put the debate in order was undone.
        UNDONE
    }

    /// The newest first; what has no time stands behind.
    static final Comparator<Waiting> NEWEST_FIRST =
            Comparator.comparing(Waiting::at, Comparator.nullsLast(Comparator.reverseOrder()));

    /// Whether it is to be shown before all that is done with.
    public boolean isOpen() {
        return news || asks;
    }
}
