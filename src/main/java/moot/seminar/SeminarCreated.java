package moot.seminar;

/// A seminar was made; told within the transaction that makes it.
public record SeminarCreated(SeminarId id) {}
