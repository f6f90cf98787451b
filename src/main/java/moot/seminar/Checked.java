package moot.seminar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A source check as everybody may read it: by whom, what was looked up, where, and what was found there.
public record Checked(
        UUID id,
        String evidence,
        ParticipantId by,
        Instant at,
        Outcome outcome,
        String what,
        String where,
        String found,
        @Nullable Instant settledAt) {

    public boolean settled() {
        return settledAt != null;
    }
}
