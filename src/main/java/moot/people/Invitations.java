package moot.people;

import java.time.Duration;
import moot.base.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How instructors come in: the first by the link that the program prints, each other by an invitation. Both open once.
@Service
@Transactional
public class Invitations {

    public static final int DAYS = 7;

    private static final Duration VALID_FOR = Duration.ofDays(DAYS);

    private final Keys keys;
    private final People people;
    private final Accounts accounts;

    Invitations(Keys keys, People people, Accounts accounts) {
        this.keys = keys;
        this.people = people;
        this.accounts = accounts;
    }

    /// The path of a new first link; those printed before are void.
    String first() {
        keys.forgetAll(PersonKey.Kind.FIRST);
        return "start/" + keys.issue(PersonKey.Kind.FIRST, null, VALID_FOR).text();
    }

    @Transactional(readOnly = true)
    public boolean opensFirst(String token) {
        return people.needsFirstInstructor()
                && keys.find(PersonKey.Kind.FIRST, token).isPresent();
    }

    public SignedIn takeFirst(String token, NewAccount account) {
        if (!people.needsFirstInstructor() || !keys.use(PersonKey.Kind.FIRST, token)) {
            throw new Problem("people.start.void-advice");
        }
        return accounts.make(account);
    }

    /// The path of an invitation to one more instructor.
    public String invite() {
        var host = people.requireInstructor();
        return "invitation/"
                + keys.issue(PersonKey.Kind.INVITATION, host.id(), VALID_FOR).text();
    }

    @Transactional(readOnly = true)
    public boolean opens(String token) {
        return keys.find(PersonKey.Kind.INVITATION, token).isPresent();
    }

    public SignedIn accept(String token, NewAccount account) {
        if (!keys.use(PersonKey.Kind.INVITATION, token)) {
            throw new Problem("people.invitation.void-advice");
        }
        return accounts.make(account);
    }
}
