package moot.debate;

/// The debate's own diagnosis of an argument, from the challenges to it and the answers to these. Never a mark.
public enum Standing {
    /// Nothing that stands goes against it.
    STANDS,
    /// It is challenged and the exchange about it has not been settled in its favour.
    CONTESTED,
    /// A challenge to it has not been answered by anybody.
    UNANSWERED,
    /// Its author has accepted a challenge.
    CONCEDED,
    /// It takes no part any more: taken back by its author, hidden, or merged into another.
    WITHDRAWN
}
