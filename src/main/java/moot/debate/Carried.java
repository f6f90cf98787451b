package moot.debate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/// What a merge carried over besides the replies, as it was before: a link to the duplicate, or that the duplicate bore
/// on another argument, as its reply or by a link.
///
/// @param revision of the argument borne on that the author had before them
@Embeddable
record Carried(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "from_id"))
        ArgumentId from,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "to_id"))
        ArgumentId to,

        int revision) {}
