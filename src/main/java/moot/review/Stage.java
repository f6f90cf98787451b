package moot.review;

/// How far the review of one contribution has come.
public enum Stage {
    TO_REVIEW,
    DRAFT,
    RELEASED
}
