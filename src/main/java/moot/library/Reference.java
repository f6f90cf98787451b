package moot.library;

/// The full reference to a source: as text, to copy into a list, and as HTML with titles in italics and a link.
public record Reference(String text, String html) {}
