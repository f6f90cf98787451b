package moot.seminar;

import java.time.Instant;
import moot.people.NamePolicy;

/// A seminar in a line, without its pack.
public record SeminarSummary(
        SeminarId id,
        String code,
        String title,
        String scenario,
        State state,
        NamePolicy names,
        int leastCitations,
        boolean argued,
        boolean sample,
        Instant createdAt) {}
