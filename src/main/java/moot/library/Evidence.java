package moot.library;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One checkable thing that the reading says, with what it cites for it and what a check of it found. The reading's
/// version is never rewritten: corrections stand beside it as notes.
///
/// @param at      where in the reading it stands; absent for what was added
/// @param locator where in its source it stands, as 'p. 12'; only known of what a class has added
public record Evidence(
        String id,
        @Nullable String at,
        String statement,
        Kind kind,
        Citation citation,
        List<String> sources,
        Check check,
        LocalDate asOf,
        @Nullable String speaker,
        boolean added,
        List<Note> notes,
        @Nullable String locator) {

    public Evidence {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    public enum Kind {
        FACT,
        STATISTIC,
        QUOTATION,
        LEGAL,
        JUDGEMENT,
        INFERENCE
    }

    /// Whether the reading names a source for it, has only a likely one nearby, or names none.
    public enum Citation {
        CITED,
        NEARBY,
        UNCITED
    }

    public enum Check {
        SUPPORTED,
        PARTLY,
        WRONG,
        NOT_FOUND,
        INFERENCE,
        /// Nobody has looked yet; never so in a pack.
        UNCHECKED;

        /// Whether whoever looked found that it is wrong, or did not find it at all.
        public boolean failed() {
            return this == WRONG || this == NOT_FOUND;
        }
    }

    /// Whether what leans on it had better know: it is wrong, could not be found, or cites nothing.
    public boolean isFlawed() {
        return check.failed() || citation == Citation.UNCITED;
    }

    /// The same after a check has found something else.
    public Evidence found(Check found) {
        return new Evidence(id, at, statement, kind, citation, sources, found, asOf, speaker, added, notes, locator);
    }

    /// Whether somebody thinks it rather than that it could be looked up: a judgement or an inference.
    public boolean isInferred() {
        return kind == Kind.JUDGEMENT || kind == Kind.INFERENCE || check == Check.INFERENCE;
    }

    boolean cites(String sourceId) {
        return Stream.concat(sources.stream(), notes.stream().flatMap(note -> note.sources().stream()))
                .anyMatch(sourceId::equals);
    }
}
