package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A student's whole way without a mouse, on a wide page and on one that is enlarged until it has tabs and a sheet.
/// Needs a browser because where the focus is and whether it is seen come about only there.
class KeyboardJourneyIT {

    private static final String OTHERS = "Allies would stay close even without a treaty.";
    private static final String OWN = "A statute keeps the door shut.";
    private static final String BETTER = "A statute keeps the door shut for a term.";
    private static final String REPLY = "Closeness without a duty is a mood.";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;

    @BeforeAll
    static void start() throws IOException {
        moot = RunningMoot.shared(BROWSERS);
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "ZOOMED_DESKTOP"})
    void aStudentGoesTheWholeWayByKeyboard(Device device) {
        var instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot);
        var seminar =
                instructor.open("Could the United States leave NATO", "Leaving NATO, by hand", "Only instructors");
        new Student(BROWSERS.open(Device.PHONE), "Ben Okonkwo")
                .joinByLink(moot, seminar)
                .argue(OTHERS, "They trade and train together.");
        var ada = new KeyboardStudent(BROWSERS.open(device));

        ada.join(moot, seminar, "Ada Lindqvist");
        ada.readTheBackground();
        ada.room().turnTo("Debate");
        ada.argue(OWN, "Only Congress can lift it.", "a court objects");
        ada.room().close(OWN);
        walkTo(ada, OTHERS);
        ada.room().open(OTHERS);
        ada.answer("rebuts", REPLY, "Nobody is bound by it.");
        ada.room().close(REPLY);
        ada.keys().press("Home");
        ada.keys().arrowTo(ada.room().line(OWN), "ArrowDown");
        ada.room().open(OWN);
        ada.revise(BETTER);
        ada.withdraw();
        ada.room().close(BETTER);
        read(ada);
        ada.goHome();
        Views.assertAgree(instructor, seminar);
    }

    @Test
    void whatOneDoesWithWhatOthersArgueNeedsNoMouse() {
        var instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot);
        var seminar = instructor.open("Could the United States leave NATO", "Ties, by hand", "Only instructors");
        var ben = new Student(BROWSERS.open(Device.PHONE), "Ben Okonkwo").joinByLink(moot, seminar);
        ben.argue(OTHERS, "They trade and train together.");
        var ada = new KeyboardStudent(BROWSERS.open(Device.DESKTOP));
        ada.join(moot, seminar, "Ada Lindqvist");
        ada.argue(OWN, "Only Congress can lift it.", "a court objects");
        ben.await(OWN);
        ben.answer(OWN, "rebuts", REPLY, "Nobody is bound by it.");
        Views.assertAgree(instructor, seminar);

        ada.tie("supports", OTHERS);
        ada.concede(OWN);
        ada.room().close(OWN);
        ada.keys().arrowTo(ada.room().line(OTHERS), "ArrowUp");
        ada.room().open(OTHERS);
        ada.credit();
        ada.room().close(OTHERS);
        ada.sift("statute", OWN, OTHERS);
        Views.assertAgree(instructor, seminar);
    }

    private void walkTo(KeyboardStudent ada, String claim) {
        var head = ada.page().locator("moot-outline [role=treeitem]").first();
        ada.keys().arrowTo(head, "ArrowUp");
        ada.keys().press("ArrowLeft");
        assertThat(head).hasAttribute("aria-expanded", "false");
        assertThat(ada.room().line(claim)).hasCount(0);
        ada.keys().press("ArrowRight");
        ada.keys().arrowTo(ada.room().line(claim), "ArrowDown");
    }

    private void read(KeyboardStudent ada) {
        ada.room().turnTo("Evidence");
        var card = ada.page().locator(".moot-evidence__card").first();
        ada.keys().use(card.locator("[data-action=paragraph]").first());
        ada.keys().holds(ada.page().locator(".moot-reading__paragraph--marked"));
        ada.keys()
                .tabBackTo(ada.page()
                        .locator(".room__library .room__switch vaadin-button")
                        .first());
        ada.keys().press("Enter");
        assertThat(card).isVisible();
        ada.keys().look();
        ada.keys().use(card.locator("summary"));
        assertThat(card.locator("details")).hasAttribute("open", "");
        ada.keys().look();
    }
}
