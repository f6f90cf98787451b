package moot.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import moot.ModuleTest;
import moot.WithoutBrowser;
import moot.base.ui.Press;
import moot.base.ui.SubmitForm;
import moot.people.Invitations;
import moot.people.People;
import moot.people.ReturnLinks;
import moot.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The three pages that a link leads to.
@ModuleTest
class LinkViewsTest extends WithoutBrowser {

    @Autowired
    private TestPeople test;

    @Autowired
    private People people;

    @Autowired
    private ReturnLinks returnLinks;

    @Autowired
    private Invitations invitations;

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    @Test
    void openingAReturnLinkSignsNobodyInYet() {
        var grace = people.newStudent("Grace Hopper");
        navigate(returnLinks.create(grace.id()), ReturnView.class);
        assertThat(heading()).isEqualTo("Continue as Grace Hopper?");
        assertThat(people.current()).isEmpty();
    }

    @Test
    void theButtonOfAReturnLinkDoes() {
        var grace = people.newStudent("Grace Hopper");
        navigate(returnLinks.create(grace.id()), ReturnView.class);
        test(find(Button.class).withText("Continue").single()).click();
        assertThat(people.current()).contains(grace);
    }

    @Test
    void theNameOnAReturnLinkIsNotInTheTitle() {
        var grace = people.newStudent("Grace Hopper");
        var view = navigate(returnLinks.create(grace.id()), ReturnView.class);
        assertThat(view.getPageTitle()).isEqualTo("Come back - Moot");
    }

    @Test
    void aBrokenReturnLinkSaysWhatToDo() {
        navigate("return/nonsense", ReturnView.class);
        assertThat(heading()).isEqualTo("This link leads nowhere");
        assertThat(find(Button.class).withText("Continue").exists()).isFalse();
    }

    @Test
    void anInvitationMakesAnInstructorAndSignsThemIn() {
        var path = invite();
        navigate(path, InvitationView.class);
        fill("Mary Somerville", TestPeople.PASSWORD);
        Press.submit(find(SubmitForm.class).single());
        assertThat(people.require().name()).isEqualTo("Mary Somerville");
        assertThat(people.require().instructor()).isTrue();
    }

    @Test
    void aShortPasswordIsToldBesideItsField() {
        navigate(invite(), InvitationView.class);
        fill("Mary Somerville", "short");
        Press.submit(find(SubmitForm.class).single());
        assertThat(find(PasswordField.class).single().getErrorMessage())
                .isEqualTo("Enter a password of at least 10 characters.");
        assertThat(people.current()).isEmpty();
    }

    @Test
    void whatIsMissingIsToldBesideEachFieldAndTheLinkStillWorks() {
        var path = invite();
        navigate(path, InvitationView.class);
        Press.submit(find(SubmitForm.class).single());
        assertThat(field("Your name").getErrorMessage()).startsWith("Enter a name");
        assertThat(field("Sign-in name").getErrorMessage()).startsWith("Enter a sign-in name");
        assertThat(find(PasswordField.class).single().getErrorMessage()).startsWith("Enter a password");
        assertThat(invitations.opens(path.substring(path.lastIndexOf('/') + 1))).isTrue();
    }

    @Test
    void aVoidInvitationSaysWhatToDo() {
        navigate("invitation/nonsense", InvitationView.class);
        assertThat(heading()).isEqualTo("This invitation has been used or has expired");
    }

    @Test
    void aVoidFirstLinkSaysWhatToDo() {
        navigate("start/nonsense", StartView.class);
        assertThat(heading()).isEqualTo("This link has been used or replaced");
    }

    private String invite() {
        TestPeople.signInAs(test.newInstructor("Ada Byron"));
        var path = invitations.invite();
        TestPeople.signOut();
        return path;
    }

    private void fill(String name, String password) {
        test(field("Your name")).setValue(name);
        test(field("Sign-in name")).setValue("name-" + UUID.randomUUID());
        test(find(PasswordField.class).single()).setValue(password);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }
}
