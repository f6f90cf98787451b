package moot.debate;

/// In which order one reads a debate.
public enum Sort {
    /// Each argument followed by what answers it.
    THREAD,
    NEWEST,
    /// What a challenge waits for comes first.
    UNANSWERED,
    /// What most others support comes first.
    RELIED_ON
}
