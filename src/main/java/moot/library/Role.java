package moot.library;

/// A stakeholder whom a student may speak for.
public record Role(String name, String interests) {}
