package moot.library;

/// A word of the reading that a class may not know.
public record Term(String term, String meaning) {}
