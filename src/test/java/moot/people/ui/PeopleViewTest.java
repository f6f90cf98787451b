package moot.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import moot.ModuleTest;
import moot.WithoutBrowser;
import moot.base.Problem;
import moot.base.ui.CopyField;
import moot.base.ui.NotForYouPage;
import moot.base.ui.Press;
import moot.base.ui.SubmitForm;
import moot.people.Accounts;
import moot.people.Invitations;
import moot.people.People;
import moot.people.SignedIn;
import moot.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PeopleViewTest extends WithoutBrowser {

    private final String signInName = "ada-" + UUID.randomUUID();

    @Autowired
    private TestPeople test;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Invitations invitations;

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    @Test
    void anInstructorSeesTheOthers() {
        var name = "Mary " + UUID.randomUUID();
        test.newInstructor(name);
        enter();
        assertThat(find(ListItem.class).all()).extracting(ListItem::getText).contains(name);
    }

    @Test
    void anInvitationIsShownToBeCopied() {
        enter();
        test(find(Button.class).withText("Invite an instructor").single()).click();
        var link = find(CopyField.class).single().text();
        assertThat(invitations.opens(link.substring(link.lastIndexOf('/') + 1))).isTrue();
    }

    @Test
    void anInstructorChangesTheirNameAndStaysSignedIn() {
        enter();
        var form = form("Change name");
        test(find(TextField.class, form).single()).setValue("Ada Lovelace");
        Press.submit(form);
        assertThat(people.require().name()).isEqualTo("Ada Lovelace");
    }

    @Test
    void anInstructorChangesTheirPassword() {
        var ada = enter();
        changePassword(TestPeople.PASSWORD, "another long password");
        assertThat(accounts.check(signInName, "another long password", signInName))
                .isEqualTo(ada);
    }

    @Test
    void whoDoesNotKnowThePresentPasswordChangesNothing() {
        var ada = enter();
        assertThatThrownBy(() -> changePassword("a guess", "another long password"))
                .isInstanceOf(Problem.class)
                .hasMessage("people.password.wrong");
        assertThat(accounts.check(signInName, TestPeople.PASSWORD, signInName)).isEqualTo(ada);
    }

    @Test
    void aPasswordThatIsTooShortOrTooLongIsToldBesideItsField() {
        enter();
        changePassword(TestPeople.PASSWORD, "short");
        assertThat(nextPassword().getErrorMessage()).isEqualTo("Enter a password of at least 10 characters.");
        changePassword(TestPeople.PASSWORD, "ü".repeat(37));
        assertThat(nextPassword().getErrorMessage()).startsWith("Enter a shorter password");
    }

    @Test
    void afterAChangeTheFieldsAreEmptyAndNoneIsWrong() {
        enter();
        changePassword(TestPeople.PASSWORD, "another long password");
        assertThat(find(PasswordField.class, form("Change password")).all())
                .allMatch(PasswordField::isEmpty)
                .noneMatch(PasswordField::isInvalid);
        assertThat(find(Notification.class).exists()).isTrue();
    }

    @Test
    void anotherInvitationTakesThePlaceOfTheOneShown() {
        enter();
        var invite = find(Button.class).withText("Invite an instructor").single();
        test(invite).click();
        var first = find(CopyField.class).single().text();
        test(invite).click();
        assertThat(find(CopyField.class).single().text()).isNotEqualTo(first);
    }

    @Test
    void aStudentIsToldThatThePageIsForOthers() {
        TestPeople.signInAs(people.newStudent("Grace"));
        navigate("people", NotForYouPage.class);
    }

    @Test
    void anUnknownVisitorIsLedToTheStartPage() {
        navigate("people", EntryView.class);
    }

    private SignedIn enter() {
        var ada = TestPeople.signInAs(test.newInstructor("Ada Byron", signInName));
        navigate(PeopleView.class);
        return ada;
    }

    private void changePassword(String present, String next) {
        var form = form("Change password");
        test(find(PasswordField.class, form).all().getFirst()).setValue(present);
        test(nextPassword()).setValue(next);
        Press.submit(form);
    }

    private PasswordField nextPassword() {
        return find(PasswordField.class, form("Change password")).all().getLast();
    }

    private SubmitForm form(String action) {
        return find(SubmitForm.class).all().stream()
                .filter(form -> form.button().getText().equals(action))
                .findFirst()
                .orElseThrow();
    }
}
