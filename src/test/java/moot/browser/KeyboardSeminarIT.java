package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What an instructor does in a room, and a student with its evidence, without a mouse. Needs a browser because where
/// the focus is and whether it is seen come about only there.
class KeyboardSeminarIT {

    private static final String CLAIM = "Allies would stay close even without a treaty.";
    private static final String SAME = "Without a treaty they would be close all the same.";
    private static final String REPLY = "Closeness without a duty is a mood.";
    private static final String OWN = "A statute keeps the door shut.";
    private static final String DOUBT = "A statute can be repealed.";
    private static final String TEXT = "[S1.P1] Gulls circle, as in 1949.\n\n[S2.P1] Ferries wait.";
    private static final String CITED = "A clause in an American defence authorisation act";
    private static final String STATEMENT = "Twelve ships sail in the north.";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;
    private static OpenSeminar seminar;

    /// For all tests, each of which leaves these as they were.
    @BeforeAll
    static void argue() throws IOException {
        moot = RunningMoot.shared(BROWSERS);
        seminar = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot)
                .open("Could the United States leave NATO", "Order, by hand", "Only instructors");
        var teacher = new KeyboardInstructor(BROWSERS.open(Device.DESKTOP));
        teacher.signIn(moot);
        teacher.enter(seminar);
        teacher.loadText(seminar, TEXT);
        var ben = new Student(BROWSERS.open(Device.PHONE), "Ben Okonkwo").joinByLink(moot, seminar);
        ben.argue(CLAIM, "They trade and train together.");
        ben.closePanel();
        ben.argue(SAME, "They train and trade together.");
        ben.answer(CLAIM, "rebuts", REPLY, "Nobody is bound by it.");
    }

    @Test
    void anInstructorPutsInOrderAndTurnsToEachView() {
        var teacher = new KeyboardInstructor(BROWSERS.open(Device.DESKTOP));
        var room = teacher.room();
        teacher.signIn(moot);
        teacher.enter(seminar);
        room.comeTo(REPLY);
        room.open(REPLY);
        teacher.retype("undercuts", "It is about the reason.");
        assertThat(room.line(REPLY)).containsText("undercuts");
        teacher.undo();
        assertThat(room.line(REPLY)).containsText("rebuts");
        room.close(REPLY);
        room.walkTo(SAME);
        room.open(SAME);
        teacher.merge(CLAIM, "Both say the same.");
        assertThat(room.line(SAME)).containsText("Merged");
        teacher.undo();
        teacher.move("Exit is a live legal option", "It says so.");
        assertThat(room.line(SAME)).containsText("for B");
        teacher.undo();
        teacher.hide("Off topic.");
        assertThat(room.line(SAME)).containsText("Hidden by an instructor");
        teacher.undo();
        room.close(SAME);
        teacher.walkTheMap(CLAIM);
        teacher.readTheTable(CLAIM);
        Views.assertAgree(new Instructor(teacher.page(), moot), seminar);
    }

    /// On a page that is enlarged until it has tabs and sheets, where the focus is lost most easily.
    @Test
    void aStudentDoubtsWhatIsCitedBringsMoreAndSeesWhatWaits() {
        var ada = new KeyboardStudent(BROWSERS.open(Device.ZOOMED_DESKTOP));
        var library = new KeyboardLibrary(ada.room());
        ada.join(moot, seminar, "Ada Lindqvist");
        ada.room().turnTo("Debate");
        ada.argue(OWN, "Only Congress can lift it.", "a court objects");
        ada.room().close(OWN);
        ada.room().turnTo("Evidence");
        library.add("Ships of the north", STATEMENT);
        library.check(STATEMENT, "Does not hold");
        library.readInFull("Gulls circle", "The alliance dates from 1949.");
        library.listArguments(CITED);
        library.checkAgain("Could not be found");
        library.suppose(CITED, OWN);
        ada.room().turnTo("Debate");
        var cora = new Student(BROWSERS.open(Device.PHONE), "Cora Adeyemi").joinByLink(moot, seminar);
        cora.answer(OWN, "rebuts", DOUBT, "It does not.");
        ada.seeWhatWaits(DOUBT);
        ada.comeBack();
        ada.goToWhatWaits(DOUBT);
    }
}
