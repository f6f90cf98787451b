package moot.library;

/// Something that happened after the reading's date, for instructors only, and where it was seen.
public record Later(String when, String what, String seen) {}
