package moot.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/// Who is here, and who somebody is.
@Service
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

    public SignedIn requireInstructor() {
        return current()
                .filter(SignedIn::instructor)
                .orElseThrow(() -> new AccessDeniedException("Only an instructor may do this"));
    }

    /// A person with a name and nothing else; a return link or this browser's cookie brings them back.
    public SignedIn newStudent(String name) {
        return persons.save(Person.student(NewAccount.checkedName(name), clock.instant()))
                .signedIn();
    }

    public boolean needsFirstInstructor() {
        return !persons.existsByInstructorTrue();
    }

    public Optional<String> nameOf(PersonId id) {
        return persons.findById(id).map(Person::name);
    }

    public Optional<SignedIn> find(PersonId id) {
        return persons.findById(id).map(Person::signedIn);
    }

    public List<SignedIn> instructors() {
        return persons.findByInstructorTrueOrderByName().stream()
                .map(Person::signedIn)
                .toList();
    }
}
