package moot.people;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The personal link by which a student without an account comes back on another device. Whoever holds it is them; an
/// instructor has a password instead, which no link goes round.
@Service
@Transactional
public class ReturnLinks {

    /// Longer than a course lasts.
    private static final Duration VALID_FOR = Duration.ofDays(400);

    private final Keys keys;
    private final People people;

    ReturnLinks(Keys keys, People people) {
        this.keys = keys;
        this.people = people;
    }

    /// The link's path, to be put after this Moot's address.
    public String create(PersonId person) {
        return "return/" + keys.issue(PersonKey.Kind.RETURN, person, VALID_FOR).text();
    }

    @Transactional(readOnly = true)
    public Optional<SignedIn> whoHolds(String token) {
        return keys.find(PersonKey.Kind.RETURN, token)
                .flatMap(PersonKey::person)
                .flatMap(people::find)
                .filter(person -> !person.instructor());
    }
}
