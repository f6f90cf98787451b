package moot.debate;

import java.time.Instant;
import java.util.UUID;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;

/// An act of curation as the record shows it.
///
/// @param relationBefore by which the argument hung before
/// @param into           the argument into which it was merged
/// @param link           the link that was put in order, as it was before
/// @param undoneAt       absent while the act holds
/// @param undoneBy       absent too where that was not kept yet when it was undone
/// @param hindrance      the key of what has to be undone first; absent where nothing has, and where nobody may undo
public record Curated(
        UUID id,
        ArgumentId argument,
        CurationAct act,
        String reason,
        ParticipantId curator,
        Instant doneAt,
        @Nullable Relation relationBefore,
        @Nullable ArgumentId into,
        @Nullable Link link,
        @Nullable Instant undoneAt,
        @Nullable ParticipantId undoneBy,
        @Nullable String hindrance) {

    /// The other argument that it is about: the one into which it was merged, or to which the link led.
    public @Nullable ArgumentId other() {
        return link == null ? into : link.to();
    }
}
