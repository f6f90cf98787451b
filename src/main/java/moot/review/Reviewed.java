package moot.review;

import java.time.Instant;
import moot.debate.ArgumentId;
import moot.people.PersonId;

/// A review as the desk shows it.
///
/// @param revision of the contribution, to which the review belongs
/// @param at       when it was last saved, or released
public record Reviewed(
        ArgumentId argument, int revision, PersonId reviewer, ReviewText text, ReviewState state, Instant at) {}
