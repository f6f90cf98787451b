package moot.people;

import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Lets a test act as somebody, and makes people for it. In a screen test, sign in before the first navigation.
@Component
public class TestPeople {

    public static final String PASSWORD = "correct horse battery";

    private final Accounts accounts;
    private final People people;

    TestPeople(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
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
        return accounts.make(new NewAccount(name, signInName, PASSWORD));
    }

    public SignedIn newInstructor(String name) {
        return newInstructor(name, "name-" + UUID.randomUUID());
    }

    public SignedIn newStudent(String name) {
        return people.newStudent(name);
    }
}
