package moot.library;

/// One paragraph of a reading in Markdown; its locator, such as `S1.P2`, is what evidence points at.
public record Paragraph(String locator, String text) {}
