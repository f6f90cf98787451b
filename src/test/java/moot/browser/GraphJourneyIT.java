package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A debate that is more than a tree: what is linked, conceded and moved is said alike by all views. Needs browsers
/// because each view is drawn there, from records of its own.
class GraphJourneyIT {

    private static final String CLAIM = "A statute keeps the door shut for a whole term.";
    private static final String OTHER = "A president may end a treaty without asking anybody.";
    private static final String SUPPORT = "Nobody in court could stop such a letter.";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;

    @BeforeAll
    static void start() throws IOException {
        moot = RunningMoot.shared(BROWSERS);
    }

    @Test
    void whateverIsLinkedConcededMovedOrPutInOrderAllViewsSayTheSame() {
        var instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot);
        var seminar = instructor.open("Could the United States leave NATO", "A graph", "Only instructors");
        var ada = new Student(BROWSERS.open(Device.PHONE), "Ada Lindqvist").joinByLink(moot, seminar);
        var ben = new Student(BROWSERS.open(Device.PHONE), "Ben Okonkwo").joinByLink(moot, seminar);
        ada.argue(CLAIM, "Only Congress can lift it.");
        ben.argue(OTHER, "A lawsuit clause was dropped.");

        ben.link(OTHER, "rebuts", CLAIM);
        ada.closePanel();
        assertThat(ada.line(CLAIM)).containsText("unanswered challenge");
        assertThat(ada.line(CLAIM)).containsText("rebutted by");
        Axe.check(ada.page());
        Views.assertAgree(instructor, seminar);

        ada.concede(CLAIM);
        ada.await(OTHER);
        ada.answer(OTHER, "supports", SUPPORT, "A lawsuit would have delayed it.");
        ada.closePanel();
        Views.assertAgree(instructor, seminar);
        Views.assertAgree(ben, seminar);

        instructor.putInOrder(seminar, OTHER, "Move elsewhere");
        instructor.choose("Exit is a live legal option");
        instructor.press("Do it");
        assertThat(ada.line(OTHER)).containsText("for B, against A");
        assertThat(ada.line(SUPPORT)).containsText("for B, against A");
        Views.assertAgree(instructor, seminar);
        Views.assertAgree(ben, seminar);

        instructor.retypeLink(seminar, OTHER, "supports");
        assertThat(ada.line(CLAIM)).containsText("supported by");
        assertThat(ada.line(OTHER)).containsText("for B, for A");
        Views.assertAgree(instructor, seminar);
        Views.assertAgree(ada, seminar);
    }
}
