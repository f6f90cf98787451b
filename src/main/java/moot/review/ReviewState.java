package moot.review;

/// A draft is for those who review; a released review is its author's to read.
public enum ReviewState {
    DRAFT,
    RELEASED
}
