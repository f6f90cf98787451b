package moot.review;

/// The part of a contribution that a comment is tied to.
public enum Field {
    CLAIM,
    WARRANT,
    QUALIFIER,
    /// One citation; the comment names its evidence.
    CITATION
}
