package moot.debate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that somebody else did in a debate and that bears on what a participant argued.
///
/// @param own    the participant’s argument on which it bears
/// @param about  the argument by which it was done: the reply, what was revised; `own` where it is not told whose
/// @param number which revision, or how many minds; 0 where nothing is counted
/// @param at     when; absent where the debate does not keep it
/// @param asks   whether it asks for an answer that nobody has given yet
public record Concern(
        Kind kind,
        ArgumentId own,
        ArgumentId about,
        int number,
        @Nullable Instant at,
        boolean asks) {

    public enum Kind {
        /// Something speaks for mine.
        SUPPORT,
        QUESTION,
        CHALLENGE,
        /// Whoever challenged mine says that my revision has not met it.
        HELD,
        /// Whoever challenged mine says that my revision has met it.
        MET,
        /// Evidence on which mine rests was disputed where somebody else cites it.
        DISPUTE,
        /// What I answered reads otherwise now.
        REVISION,
        /// What I challenged was revised in answer, and I am asked whether the challenge still holds.
        JUDGEMENT,
        /// It has changed minds. Whose is not told, as everywhere.
        CREDIT
    }

    /// What it is known by, for remembering that it was read. What happens anew is known by another key.
    public String key() {
        String which = kind == Kind.DISPUTE ? about.toString() : own + "~" + about + "~" + number;
        return kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + which;
    }

    /// The argument to look at: where the answer is given, else what was done.
    public ArgumentId opens() {
        return kind == Kind.JUDGEMENT ? own : about;
    }
}
