package moot.seminar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import moot.base.Ids;
import moot.people.PersonId;
import org.jspecify.annotations.Nullable;

/// A person in a seminar. Everyone gets a pseudonym on joining, so that names can be hidden at any time later.
@Entity
class Participant {

    @EmbeddedId
    private ParticipantId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seminar_id"))
    private SeminarId seminar;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String name;
    private String pseudonym;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant joinedAt;

    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    Participant(SeminarId seminar, PersonId person, String name, String pseudonym, Role role, Instant now) {
        this.id = new ParticipantId(Ids.next());
        this.seminar = seminar;
        this.person = person;
        this.name = name;
        this.pseudonym = pseudonym;
        this.role = role;
        this.joinedAt = now;
    }

    void become(Role role) {
        this.role = role;
    }

    Seat seat() {
        return new Seat(id, seminar, person, name, pseudonym, role);
    }
}
