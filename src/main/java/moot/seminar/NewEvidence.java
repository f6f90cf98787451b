package moot.seminar;

import moot.library.Evidence;

/// A piece of evidence that somebody takes from a source.
///
/// @param source  the id of a source of the pack or of an added one
/// @param locator where in the source it stands, as 'p. 12'; may be empty
public record NewEvidence(String source, String statement, Evidence.Kind kind, String locator) {

    public static final int LONGEST_STATEMENT = 400;
    public static final int LONGEST_LOCATOR = 100;
}
