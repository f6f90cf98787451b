package moot.review;

import moot.debate.ArgumentId;
import moot.seminar.ParticipantId;

/// One contribution in the queue of the desk.
///
/// @param released     whether its author has seen a review of it, even if a newer one is a draft
/// @param revisedSince whether its author has revised it since it was reviewed
public record QueueItem(
        ArgumentId argument, ParticipantId author, Stage stage, boolean released, boolean revisedSince) {}
