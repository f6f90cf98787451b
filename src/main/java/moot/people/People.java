package moot.people;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is here, and who somebody is.
@Service
@Transactional
public class People {

    private final PersonRepository persons;
    private final Clock clock;

    People(PersonRepository persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /// Who is signed in at the browser that asks.
    public Optional<SignedIn> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    public SignedIn require() {
        return current().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /// A person with a name and nothing else; a return link or this browser's cookie brings them back.
    public SignedIn newStudent(String name) {
        return persons.save(Person.student(name, clock.instant())).signedIn();
    }

    @Transactional(readOnly = true)
    public boolean needsFirstInstructor() {
        return !persons.existsByInstructorTrue();
    }

    @Transactional(readOnly = true)
    public Optional<String> nameOf(PersonId id) {
        return persons.findById(id).map(Person::name);
    }

    @Transactional(readOnly = true)
    public Optional<SignedIn> find(PersonId id) {
        return persons.findById(id).map(Person::signedIn);
    }
}
