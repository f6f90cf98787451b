package moot.review;

import java.time.Instant;
import moot.debate.ArgumentId;
import moot.debate.Wording;
import moot.people.PersonId;

/// A released review as the author of the contribution reads it.
///
/// @param revision of the contribution, to which the review belongs
/// @param latest   the contribution's latest revision by now
/// @param wording  what the contribution said in the reviewed revision
public record Feedback(
        ArgumentId argument,
        int revision,
        int latest,
        Wording wording,
        PersonId reviewer,
        ReviewText text,
        Instant releasedAt) {}
