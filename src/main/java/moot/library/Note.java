package moot.library;

import java.util.List;

/// What stands beside the reading's version of a piece of evidence, and what that rests on.
public record Note(Type type, String text, List<String> sources) {

    public Note {
        sources = List.copyOf(sources);
    }

    public enum Type {
        CORRECTION,
        QUALIFICATION
    }
}
