package moot.debate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/// A further tie from an argument to another one, beside the one to its parent: what makes a tree of replies a graph.
///
/// @param disputed the evidence whose citation is disputed; absent for every other relation
/// @param revision of the other argument that the author had before them, 1 for the first
@Embeddable
public record Link(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "to_id"))
        ArgumentId to,

        @Enumerated(EnumType.STRING) Relation relation,
        @Nullable String disputed,
        int revision) {}
