package moot.people;

import static org.assertj.core.api.Assertions.assertThat;

import moot.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

@ModuleTest
class SampleAccountTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PersonRepository persons;

    @Autowired
    private People people;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private TestPeople test;

    @Test
    void outsideADemoItDoesNotExist() {
        assertThat(program.getBeanProvider(SampleAccount.class).stream()).isEmpty();
    }

    @Test
    void whereOtherInstructorsWorkItIsNotMade() {
        test.newInstructor("Ada Byron");
        var account = new SampleAccount(accounts, persons, people, passwords);
        assertThat(account.open("Sample instructor")).isEmpty();
        assertThat(persons.findBySignInNameLower(SampleAccount.SIGN_IN_NAME)).isEmpty();
    }
}
