package moot.people;

/// Who sees the names in a seminar; all others see pseudonyms. A running seminar may become stricter, never looser.
public enum NamePolicy {
    EVERYONE,
    INSTRUCTORS;

    public boolean stricterThan(NamePolicy other) {
        return compareTo(other) > 0;
    }
}
