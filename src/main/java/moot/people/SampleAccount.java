package moot.people;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The instructor's account of a demo. Opening it asks nobody who they are, so outside a demo it does not exist. Its
/// password is new at every start: one that is written down somewhere would let anybody in who finds the address.
@Service
@ConditionalOnBooleanProperty("moot.demo")
@Transactional
public class SampleAccount {

    static final String SIGN_IN_NAME = "demo";

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LETTERS_OF_A_GROUP = 4;

    private final Accounts accounts;
    private final PersonRepository persons;
    private final People people;
    private final PasswordEncoder passwords;
    private final RandomGenerator chance = RandomGenerator.of("SecureRandom");

    SampleAccount(Accounts accounts, PersonRepository persons, People people, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.persons = persons;
        this.people = people;
        this.passwords = passwords;
    }

    /// Makes the account or gives it its next password. Absent where instructors work who are no sample: their data is
    /// left alone.
    public Optional<Opened> open(String name) {
        var password = password();
        return persons.findBySignInNameLower(SIGN_IN_NAME)
                .map(person -> locked(person, password))
                .or(() -> people.needsFirstInstructor() ? Optional.of(made(name, password)) : Optional.empty())
                .map(person -> new Opened(person, SIGN_IN_NAME, password));
    }

    private SignedIn locked(Person person, String password) {
        person.lockWith(passwords.encode(password));
        return person.signedIn();
    }

    private SignedIn made(String name, String password) {
        return accounts.make(new NewAccount(name, SIGN_IN_NAME, password));
    }

    private String password() {
        return IntStream.range(0, GROUPS).mapToObj(group -> letters()).collect(Collectors.joining("-"));
    }

    private String letters() {
        return chance.ints(LETTERS_OF_A_GROUP, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    public record Opened(SignedIn person, String signInName, String password) {

        @Override
        public String toString() {
            return "Opened";
        }
    }
}
