package moot.library;

/// A file of a pack as text; its name is the path from the pack's folder.
record PackFile(String name, String text) {}
