package moot.debate;

import org.jspecify.annotations.Nullable;

/// That a revision was made in answer to a challenge.
///
/// @param verdict what the author of the challenge says to it; absent until they have said
public record Meeting(ArgumentId challenge, @Nullable Verdict verdict) {}
