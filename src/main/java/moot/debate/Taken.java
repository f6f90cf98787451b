package moot.debate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/// A reply that a merge took along.
///
/// @param answers the revision of the duplicate that it had answered
@Embeddable
record Taken(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "argument_id"))
        ArgumentId argument,

        int answers) {}
