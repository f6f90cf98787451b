package moot.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import moot.ModuleTest;
import moot.WithoutBrowser;
import moot.base.Problem;
import moot.base.ui.Press;
import moot.base.ui.SubmitForm;
import moot.people.People;
import moot.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class EntryViewTest extends WithoutBrowser {

    @Autowired
    private TestPeople test;

    @Autowired
    private People people;

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    @Test
    void joiningAsksForTheCodeAndNothingElse() {
        navigate(EntryView.class);
        var form = form("Join");
        assertThat(find(TextField.class, form).all())
                .extracting(TextField::getLabel)
                .containsExactly("Code from the wall");
    }

    @Test
    void aMissingCodeIsToldBesideTheField() {
        navigate(EntryView.class);
        Press.submit(form("Join"));
        var code = find(TextField.class, form("Join")).single();
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getErrorMessage()).isEqualTo("Type the code that your instructor shows.");
    }

    @Test
    void anInstructorSignsIn() {
        var signInName = "ada-" + UUID.randomUUID();
        var ada = test.newInstructor("Ada Byron", signInName);
        navigate(EntryView.class);
        signIn(signInName, TestPeople.PASSWORD);
        assertThat(people.current()).contains(ada);
    }

    @Test
    void aWrongPasswordLetsNobodyIn() {
        var signInName = "ada-" + UUID.randomUUID();
        test.newInstructor("Ada Byron", signInName);
        navigate(EntryView.class);
        assertThatThrownBy(() -> signIn(signInName, "a guess"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("people.sign-in.wrong"));
        assertThat(people.current()).isEmpty();
    }

    @Test
    void passwordManagersKnowTheFields() {
        navigate(EntryView.class);
        var form = form("Sign in");
        assertThat(find(TextField.class, form).single().getElement().getAttribute("autocomplete"))
                .isEqualTo("username");
        assertThat(find(PasswordField.class, form).single().getElement().getAttribute("autocomplete"))
                .isEqualTo("current-password");
    }

    @Test
    void whoIsKnownIsSentOn() {
        TestPeople.signInAs(test.newInstructor("Ada Byron"));
        assertThat(Ways.home(people.require())).isEqualTo("seminars");
        TestPeople.signInAs(people.newStudent("Grace"));
        assertThat(Ways.home(people.require())).isEqualTo("me");
    }

    @Test
    void whoIsKnownDoesNotSeeTheStartPage() {
        TestPeople.signInAs(test.newInstructor("Ada Byron"));
        UI.getCurrent().navigate("");
        assertThat(location()).isEqualTo("seminars");
    }

    @Test
    void aCodeMayBeTypedInSmallLettersWithSpacesAndWithWhatAnAddressWouldTakeApart() {
        navigate(EntryView.class);
        test(find(TextField.class, form("Join")).single()).setValue(" ab c/d?");
        Press.submit(form("Join"));
        assertThat(location()).isEqualTo("join/ABCD%3F");
    }

    private static String location() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private void signIn(String signInName, String password) {
        var form = form("Sign in");
        test(find(TextField.class, form).single()).setValue(signInName);
        test(find(PasswordField.class, form).single()).setValue(password);
        test(find(Checkbox.class, form).single()).click();
        Press.submit(form);
    }

    private SubmitForm form(String action) {
        return find(SubmitForm.class).all().stream()
                .filter(form -> form.button().getText().equals(action))
                .findFirst()
                .orElseThrow();
    }
}
