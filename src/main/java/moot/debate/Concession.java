package moot.debate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/// That an author has accepted a challenge. It belongs to the revision that was conceded: a later one says something
/// else and stands for itself.
///
/// @param to the challenge that was accepted
@Embeddable
public record Concession(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "conceded_to"))
        ArgumentId to,

        @Column(name = "conceded_revision") Integer revision,
        @Column(name = "conceded_at") Instant at) {}
