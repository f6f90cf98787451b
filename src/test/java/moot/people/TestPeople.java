package moot.people;

import org.springframework.security.core.context.SecurityContextHolder;

/// Lets a test act as somebody.
public final class TestPeople {

    private TestPeople() {}

    public static SignedIn signInAs(SignedIn person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Authorities.fresh(person));
        SecurityContextHolder.setContext(context);
        return person;
    }

    public static SignedIn signInAsInstructor(String name) {
        return signInAs(new SignedIn(PersonId.next(), name, true));
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }
}
