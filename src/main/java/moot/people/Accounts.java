package moot.people;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import moot.base.Problem;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/// The accounts of instructors: made, signed in to, changed.
@Service
@Transactional
public class Accounts {

    private final PersonRepository persons;
    private final PasswordEncoder passwords;
    private final People people;
    private final Keys keys;
    private final Door door;
    private final Clock clock;

    /// Compared when there is no such account, so that the time taken does not tell. Made by the first who signs in,
    /// whoever it is, since a start need not wait for it.
    private final Supplier<String> nobodysHash;

    Accounts(PersonRepository persons, PasswordEncoder passwords, People people, Keys keys, Door door, Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.people = people;
        this.keys = keys;
        this.door = door;
        this.clock = clock;
        this.nobodysHash =
                SingletonSupplier.of(() -> passwords.encode(Secret.next().text()));
    }

    /// Who this is, or the problem that the two do not match or that too many were tried.
    @Transactional(readOnly = true)
    public SignedIn check(String signInName, String password, String address) {
        door.knock(signInName, address);
        var person = persons.findBySignInNameLower(Person.comparable(signInName));
        var nobodys = nobodysHash.get();
        var hash = person.flatMap(Person::passwordHash);
        boolean matches = NewAccount.isShortEnough(password) && passwords.matches(password, hash.orElse(nobodys));
        if (!matches || hash.isEmpty()) {
            throw new Problem("people.sign-in.wrong");
        }
        door.open(signInName, address);
        return person.orElseThrow().signedIn();
    }

    SignedIn make(NewAccount wanted) {
        var account = wanted.checked();
        if (persons.findBySignInNameLower(Person.comparable(account.signInName()))
                .isPresent()) {
            throw new Problem("people.account.sign-in-name-taken", account.signInName());
        }
        return persons.save(Person.instructor(
                        account.name(), account.signInName(), hashed(account.password()), clock.instant()))
                .signedIn();
    }

    public SignedIn rename(String name) {
        var me = me();
        me.rename(NewAccount.checkedName(name));
        return me.signedIn();
    }

    /// Other browsers must sign in again: whoever changes a password may have a reason.
    public void changePassword(String now, String next) {
        var me = me();
        var account = me.id().toString();
        door.knock(account, account);
        if (!NewAccount.isShortEnough(now)
                || !me.passwordHash().map(hash -> passwords.matches(now, hash)).orElse(false)) {
            throw new Problem("people.password.wrong");
        }
        door.open(account, account);
        me.lockWith(hashed(NewAccount.checkedPassword(next)));
        keys.forgetAll(PersonKey.Kind.COOKIE, me.id());
    }

    @Transactional(readOnly = true)
    public Optional<String> mySignInName() {
        return me().signInName();
    }

    private Person me() {
        return persons.findById(people.requireInstructor().id())
                .orElseThrow(() -> new AccessDeniedException("This account is gone"));
    }

    private String hashed(String password) {
        return passwords.encode(password);
    }
}
