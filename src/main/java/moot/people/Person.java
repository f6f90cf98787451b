package moot.people;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody known to this Moot: an instructor with an account, or a student with a name alone.
@Entity
class Person {

    @EmbeddedId
    private PersonId id;

    private String name;

    private @Nullable String signInName;

    /// What is compared, since not every database has an index over an expression.
    private @Nullable String signInNameLower;

    private @Nullable String passwordHash;

    private boolean instructor;

    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(String name, boolean instructor, Instant createdAt) {
        this.id = PersonId.next();
        this.name = name.strip();
        this.instructor = instructor;
        this.createdAt = createdAt;
    }

    static Person student(String name, Instant now) {
        return new Person(name, false, now);
    }

    static Person instructor(String name, String signInName, String passwordHash, Instant now) {
        var person = new Person(name, true, now);
        person.signInName = signInName.strip();
        person.signInNameLower = comparable(signInName);
        person.passwordHash = passwordHash;
        return person;
    }

    static String comparable(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    void rename(String newName) {
        name = newName.strip();
    }

    void lockWith(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    PersonId id() {
        return id;
    }

    String name() {
        return name;
    }

    Optional<String> signInName() {
        return Optional.ofNullable(signInName);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    SignedIn signedIn() {
        return new SignedIn(id, name, instructor);
    }
}
