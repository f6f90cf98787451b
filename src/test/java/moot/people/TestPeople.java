package moot.people;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Lets a test act as somebody, and makes people for it. In a screen test, sign in before the first navigation.
@Component
public class TestPeople {

    public static final String PASSWORD = "correct horse battery";

    private final PersonRepository persons;
    private final People people;
    private final Clock clock;

    /// Once for all, since a good hash takes its time.
    private final String hash;

    TestPeople(PersonRepository persons, People people, PasswordEncoder passwords, Clock clock) {
        this.persons = persons;
        this.people = people;
        this.clock = clock;
        this.hash = passwords.encode(PASSWORD);
    }

    public static SignedIn signInAs(SignedIn person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Authorities.fresh(person));
        SecurityContextHolder.setContext(context);
        return person;
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /// A stored instructor whose password is [#PASSWORD].
    public SignedIn newInstructor(String name, String signInName) {
        return persons.save(Person.instructor(name, signInName, hash, clock.instant()))
                .signedIn();
    }

    public SignedIn newInstructor(String name) {
        return newInstructor(name, "name-" + UUID.randomUUID());
    }

    public SignedIn newStudent(String name) {
        return people.newStudent(name);
    }
}
