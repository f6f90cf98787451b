package moot.debate;

/// What the author of a challenge says to a revision that was made in answer to it.
public enum Verdict {
    /// It still goes against the argument as it reads now.
    HOLDS,
    /// It was met and no longer counts against the argument.
    MET
}
