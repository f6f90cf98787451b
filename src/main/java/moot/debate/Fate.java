package moot.debate;

import org.jspecify.annotations.Nullable;

/// What became of an argument.
///
/// @param withdrawn whether its author has taken it back
/// @param conceded  the challenge that its author has accepted
/// @param hidden    that it is kept from the class
/// @param merged    the argument into which it was merged as a duplicate
public record Fate(
        boolean withdrawn,
        @Nullable Concession conceded,
        @Nullable Hidden hidden,
        @Nullable ArgumentId merged) {

    static final Fate ARGUED = new Fate(false, null, null, null);

    /// Whether it takes part in the debate: it can be answered and its challenges count.
    public boolean present() {
        return !withdrawn && hidden == null && merged == null;
    }
}
