package moot.seminar;

import moot.people.NamePolicy;

/// What an instructor chooses for a new seminar.
///
/// @param scenario       key of a scenario in the pack
/// @param leastCitations how many pieces of evidence an argument must cite, 0 to 5
/// @param sample         made by the program to be looked at, and marked as such
public record NewSeminar(
        String pack, String scenario, String title, NamePolicy names, int leastCitations, boolean sample) {

    public static final int MOST_REQUIRED_CITATIONS = 5;
    public static final int LONGEST_TITLE = 200;
}
