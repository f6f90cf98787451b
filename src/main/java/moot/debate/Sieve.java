package moot.debate;

import java.util.Set;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;

/// Which arguments of a debate one wants to see, and in which order. What is absent filters nothing.
///
/// @param stance   towards its position
/// @param position the one at its root
/// @param author   who said it
/// @param evidence what it rests on
/// @param only     further conditions, of which each must hold
/// @param words    all of which must occur in what it says, or empty
public record Sieve(
        Sort sort,
        @Nullable Stance stance,
        @Nullable String position,
        @Nullable ParticipantId author,
        @Nullable String evidence,
        Set<Only> only,
        String words) {

    /// A condition that depends on who asks or on how an argument stands.
    public enum Only {
        /// What one has said oneself.
        MINE,
        /// What answers what one has said.
        ANSWERS_ME,
        /// What a challenge waits for that nobody has answered.
        UNANSWERED,
        /// What no evidence supports that a check has found to be right and the reading gives a source for.
        UNSOUND
    }

    public static final Sieve NONE = new Sieve(Sort.THREAD, null, null, null, null, Set.of(), "");

    public Sieve {
        only = Set.copyOf(only);
        words = words.strip();
    }

    /// Whether it leaves the debate as it is, thread by thread.
    public boolean isNone() {
        return equals(NONE);
    }
}
