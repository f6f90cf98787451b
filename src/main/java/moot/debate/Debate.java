package moot.debate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import moot.seminar.SeminarId;

/// Counts the changes of one debate. Whoever changes it holds this row until the transaction ends, so changes
/// have an order that every board agrees on, without gaps.
@Entity
class Debate {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "seminar_id"))
    private SeminarId seminar;

    private long changes;

    @SuppressWarnings("NullAway.Init")
    protected Debate() {}

    Debate(SeminarId seminar) {
        this.seminar = seminar;
    }

    long nextChange() {
        return ++changes;
    }
}
