package moot.library;

/// One step of a rubric.
public record Level(int level, String label) {}
