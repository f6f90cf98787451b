package moot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import moot.ModuleTest;
import moot.base.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class AccountsTest {

    private static final String PASSWORD = TestPeople.PASSWORD;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private PersonRepository persons;

    @Autowired
    private TestPeople test;

    private final String signInName = "Ada-" + UUID.randomUUID();
    private final String address = UUID.randomUUID().toString();

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    @Test
    void anInstructorSignsInWhateverTheCaseOfTheLetters() {
        var ada = test.newInstructor("Ada Byron", signInName);
        assertThat(accounts.check(signInName.toUpperCase(Locale.ROOT), PASSWORD, address))
                .isEqualTo(ada);
        assertThat(ada.instructor()).isTrue();
    }

    @Test
    void aPasswordIsStoredAsAHashThatNamesItsKind() {
        var ada = test.newInstructor("Ada Byron", signInName);
        assertThat(persons.findById(ada.id()).orElseThrow().passwordHash().orElseThrow())
                .startsWith("{bcrypt}")
                .doesNotContain(PASSWORD);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldTheSameWay() {
        test.newInstructor("Ada Byron", signInName);
        assertProblem(() -> accounts.check(signInName, "not the password", address), "people.sign-in.wrong");
        assertProblem(() -> accounts.check("nobody", PASSWORD, address), "people.sign-in.wrong");
    }

    @Test
    void aStudentHasNothingToSignInWith() {
        people.newStudent("Grace");
        assertProblem(() -> accounts.check("Grace", "", address), "people.sign-in.wrong");
    }

    @Test
    void aSignInNameBelongsToOne() {
        test.newInstructor("Ada Byron", signInName);
        var other = new NewAccount("Ada Other", signInName.toUpperCase(Locale.ROOT), PASSWORD);
        assertProblem(() -> accounts.make(other), "people.account.sign-in-name-taken");
    }

    @Test
    void whoGuessesMustWaitEvenWithTheRightPassword() {
        test.newInstructor("Ada Byron", signInName);
        for (int i = 0; i < 5; i++) {
            assertProblem(() -> accounts.check(signInName, "not the password", address), "people.sign-in.wrong");
        }
        assertThatThrownBy(() -> accounts.check(signInName, PASSWORD, address))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.key()).isEqualTo("people.sign-in.wait");
                    assertThat((long) problem.params()[0]).isBetween(1L, 30L);
                });
    }

    @Test
    void anAddressThatTriesManyNamesMustWait() {
        for (int i = 0; i < 40; i++) {
            var name = "guess-" + UUID.randomUUID();
            assertProblem(() -> accounts.check(name, "x", address), "people.sign-in.wrong");
        }
        assertProblem(() -> accounts.check("one more", "x", address), "people.sign-in.wait");
    }

    @Test
    void aShortPasswordIsRefused() {
        assertProblem(
                () -> accounts.make(new NewAccount("Ada", signInName, "too short")), "people.account.password-short");
    }

    @Test
    void aPasswordThatTheHashWouldCutIsRefused() {
        assertProblem(
                () -> accounts.make(new NewAccount("Ada", signInName, "é".repeat(37))), "people.account.password-long");
    }

    @Test
    void anInstructorChangesTheirName() {
        TestPeople.signInAs(test.newInstructor("Ada Byron", signInName));
        var renamed = accounts.rename(" Ada Lovelace ");
        assertThat(people.nameOf(renamed.id())).contains("Ada Lovelace");
    }

    @Test
    void aNewPasswordReplacesTheOld() {
        TestPeople.signInAs(test.newInstructor("Ada Byron", signInName));
        accounts.changePassword(PASSWORD, "another long password");
        assertProblem(() -> accounts.check(signInName, PASSWORD, address), "people.sign-in.wrong");
        assertThat(accounts.check(signInName, "another long password", address).name())
                .isEqualTo("Ada Byron");
    }

    @Test
    void thePresentPasswordIsAskedFor() {
        TestPeople.signInAs(test.newInstructor("Ada Byron", signInName));
        assertProblem(() -> accounts.changePassword("wrong", "another long password"), "people.password.wrong");
    }

    @Test
    void aStudentHasNoAccountToChange() {
        TestPeople.signInAs(people.newStudent("Grace"));
        assertThatThrownBy(() -> accounts.rename("Somebody")).isInstanceOf(AccessDeniedException.class);
    }

    private static void assertProblem(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }
}
