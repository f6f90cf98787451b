package moot.debate;

import java.time.Instant;
import java.util.UUID;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;

/// An act of curation as the record shows it.
///
/// @param relationBefore by which the argument hung before
/// @param into           the argument into which it was merged
/// @param undoneAt       absent while the act holds
/// @param undoneBy       absent too where that was not kept yet when it was undone
public record Curated(
        UUID id,
        ArgumentId argument,
        CurationAct act,
        String reason,
        ParticipantId curator,
        Instant doneAt,
        @Nullable Relation relationBefore,
        @Nullable ArgumentId into,
        @Nullable Instant undoneAt,
        @Nullable ParticipantId undoneBy) {}
