package moot.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import moot.ModuleTest;
import moot.WithoutBrowser;
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
        var form = form("Change password");
        var fields = find(PasswordField.class, form).all();
        test(fields.get(0)).setValue(TestPeople.PASSWORD);
        test(fields.get(1)).setValue("another long password");
        Press.submit(form);
        assertThat(accounts.check(signInName, "another long password", signInName))
                .isEqualTo(ada);
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

    private SubmitForm form(String action) {
        return find(SubmitForm.class).all().stream()
                .filter(form -> form.button().getText().equals(action))
                .findFirst()
                .orElseThrow();
    }
}
