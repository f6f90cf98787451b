package moot.seminar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /// Of several settled checks the one that was settled last counts.
    static Optional<Checked> settling(List<Checked> checks) {
        return checks.stream()
                .filter(Checked::settled)
                .max(Comparator.comparing(Checked::settledAt, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /// Whether it was there already when another was settled.
    boolean isDecidedBy(Checked settling) {
        return settling.settledAt() != null && !settling.settledAt().isBefore(at);
    }
}
