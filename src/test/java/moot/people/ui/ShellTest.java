package moot.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.ErrorEvent;
import java.util.List;
import moot.ModuleTest;
import moot.WithoutBrowser;
import moot.base.Problem;
import moot.base.ui.NotFoundPage;
import moot.people.People;
import moot.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The frame around the screens, as somebody known and somebody unknown see it.
@ModuleTest
class ShellTest extends WithoutBrowser {

    @Autowired
    private TestPeople test;

    @Autowired
    private People people;

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    @Test
    void anInstructorSeesTheirNameAndTheirPages() {
        TestPeople.signInAs(test.newInstructor("Ada Byron"));
        navigate(PeopleView.class);
        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getText).contains("People");
        assertThat(account().getText()).isEqualTo("Ada Byron");
        assertThat(entries()).containsExactly("Colours", "Sign out");
    }

    @Test
    void theCurrentPageIsMarked() {
        TestPeople.signInAs(test.newInstructor("Ada Byron"));
        navigate(PeopleView.class);
        var link = find(RouterLink.class).withText("People").single();
        assertThat(link.getElement().getAttribute("aria-current")).isEqualTo("page");
    }

    @Test
    void aStudentSeesTheReturnLinkAndNoPageOfInstructors() {
        TestPeople.signInAs(people.newStudent("Grace"));
        navigate("return/nonsense", ReturnView.class);
        assertThat(find(RouterLink.class).withText("People").exists()).isFalse();
        assertThat(entries()).containsExactly("My return link", "Colours", "Sign out");
    }

    @Test
    void anUnknownVisitorChoosesColoursOnly() {
        navigate(EntryView.class);
        assertThat(entries()).containsExactly("As on this device", "Light", "Dark");
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo() {
        navigate("nowhere", NotFoundPage.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("There is no such page");
    }

    @Test
    void aProblemIsToldInItsOwnWords() {
        navigate(EntryView.class);
        UI.getCurrent().getSession().getErrorHandler().error(new ErrorEvent(new Problem("people.sign-in.wait", 7L)));
        assertThat(noticed()).isEqualTo("Too many tries. Wait 7 seconds, then try again.");
    }

    @Test
    void anyOtherFaultGetsAnIdAndKeepsItsDetailsToTheLog() {
        navigate(EntryView.class);
        UI.getCurrent()
                .getSession()
                .getErrorHandler()
                .error(new ErrorEvent(new IllegalStateException("secret detail")));
        assertThat(noticed()).matches("Something went wrong \\([0-9A-F]{6}\\)\\. What you typed is safe\\..*");
    }

    @Test
    void theNavigationOpensByItsButtonAndIsClosedOnTheNextPage() {
        TestPeople.signInAs(test.newInstructor("Ada Byron"));
        navigate(PeopleView.class);
        test(menu()).click();
        assertThat(menu().getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(find(Nav.class).single().hasClassName("shell__nav--open")).isTrue();
        UI.getCurrent().navigate("seminars");
        assertThat(menu().getElement().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(find(Nav.class).single().hasClassName("shell__nav--open")).isFalse();
    }

    @Test
    void whoMayGoNowhereHasNoNavigation() {
        navigate(EntryView.class);
        assertThat(find(Nav.class).exists()).isFalse();
        assertThat(find(Button.class).withAttribute("aria-label", "Pages").exists())
                .isFalse();
    }

    @Test
    void eachPageHasOneMainPartWhetherItsViewBringsOneOrNot() {
        TestPeople.signInAs(test.newInstructor("Ada Byron"));
        for (var address : List.of("people", "library", "people")) {
            UI.getCurrent().navigate(address);
            assertThat(find(Main.class).all()).as(address).hasSize(1);
            assertThat(find(H1.class, find(Main.class).single()).all()).hasSize(1);
        }
    }

    @Test
    void theContentCanBeSkippedToOnEachPage() {
        TestPeople.signInAs(test.newInstructor("Ada Byron"));
        for (var address : List.of("people", "library")) {
            UI.getCurrent().navigate(address);
            test(find(NativeButton.class).withText("Skip to the content").single())
                    .click();
            assertThat(find(Main.class).single().getElement().getAttribute("tabindex"))
                    .isEqualTo("-1");
        }
    }

    private Button menu() {
        return find(Button.class).withAttribute("aria-label", "Pages").single();
    }

    private String noticed() {
        return find(Span.class, find(Notification.class).single()).single().getText();
    }

    private Button account() {
        return find(Button.class).withClassName("shell__account").single();
    }

    private List<String> entries() {
        return openMenu(account()).getItems().stream().map(MenuItem::getText).toList();
    }
}
