package moot.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import moot.base.Ids;
import org.jspecify.annotations.Nullable;

/// What opens the door for whoever holds its secret: a browser's cookie, a return link, an invitation, the first link.
/// The secret itself is not here, so a stolen copy of the database opens nothing.
@Entity
class PersonKey {

    /// What a key is for.
    enum Kind {
        COOKIE,
        RETURN,
        INVITATION,
        FIRST
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String hash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    private Instant createdAt;

    private Instant expiresAt;

    private @Nullable Instant usedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PersonKey() {}

    PersonKey(Kind kind, String hash, @Nullable PersonId person, Instant createdAt, Instant expiresAt) {
        this.id = Ids.next();
        this.kind = kind;
        this.hash = hash;
        this.person = person;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    boolean opens(Kind wanted, Instant now) {
        return kind == wanted && usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }
}
