package moot.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import moot.ModuleTest;
import moot.WithoutBrowser;
import moot.people.People;
import moot.people.ReturnLinks;
import moot.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a person chooses under their name.
@ModuleTest
class AccountItemsTest extends WithoutBrowser {

    @Autowired
    private ReturnLinkItem returnLink;

    @Autowired
    private SignOutItem signOut;

    @Autowired
    private ReturnLinks links;

    @Autowired
    private People people;

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    @Test
    void aStudentGetsAReturnLinkThatIsTheirs() {
        var grace = TestPeople.signInAs(people.newStudent("Grace"));
        navigate("return/nonsense", ReturnView.class);
        returnLink.choose();
        roundTrip();
        var link = ((ReturnLinkDialog) find(Dialog.class).single()).link();
        assertThat(links.whoHolds(link.substring(link.lastIndexOf('/') + 1))).contains(grace);
    }

    @Test
    void aStudentIsWarnedBeforeSigningOut() {
        var grace = TestPeople.signInAs(people.newStudent("Grace"));
        navigate("return/nonsense", ReturnView.class);
        signOut.choose();
        roundTrip();
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Keep your return link first");
        assertThat(people.current()).contains(grace);
    }
}
