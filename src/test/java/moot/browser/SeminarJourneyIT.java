package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// From the first start to released feedback. Needs browsers because three people look at once, each at a screen that
/// changes by itself, two of them on telephones whose taps are counted.
class SeminarJourneyIT {

    private static final String QUESTION = "Could the United States leave NATO";
    private static final String TITLE = "Leaving NATO, Monday";
    private static final String CLAIM = "A statute keeps the door shut for a whole term.";
    private static final String BETTER = "A statute keeps the door shut, as long as Congress wants it so.";
    private static final String REPLY = "A rule that no court enforces shuts nothing.";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        moot = RunningMoot.in(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        moot.close();
    }

    @Test
    void aClassArguesLiveAndGetsItsFeedbackOnceItIsReleased() {
        var instructor = Instructor.first(BROWSERS.open(Device.DESKTOP), moot);
        var seminar = instructor.open(QUESTION, TITLE, "Only instructors");
        var ada = new Student(BROWSERS.open(Device.PHONE), "Ada Lindqvist").joinByCode(moot, seminar);
        var ben = new Student(BROWSERS.open(Device.PHONE), "Ben Okonkwo").joinByLink(moot, seminar);
        assertThat(instructor.page().locator(".participants h2")).hasText("2 students");
        instructor.page().navigate(seminar.address());

        argue(ada, ben);
        answer(ada, ben);
        revise(ada, ben);
        seesAll(instructor, ada, ben);

        instructor.close(seminar);
        assertThat(ada.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New argument")))
                .isHidden();
        review(instructor, seminar, ada);
        Views.assertAgree(instructor, seminar);
    }

    private void argue(Student ada, Student ben) {
        ada.taps();
        ada.argue(CLAIM, "Only Congress can lift it, and it would have to vote.");
        assertThat(ada.taps()).as("taps for an argument with a citation").isLessThanOrEqualTo(8);
        ben.await(CLAIM);
    }

    private void answer(Student ada, Student ben) {
        ben.taps();
        ben.answer(CLAIM, "rebuts", REPLY, "Nobody was ever allowed to sue over it.");
        assertThat(ben.taps()).as("taps for a reply").isLessThanOrEqualTo(4);
        ada.await(REPLY);
    }

    private void revise(Student ada, Student ben) {
        ada.revise(CLAIM, BETTER);
        ben.await(BETTER);
        assertThat(ben.line(BETTER)).containsText("edited, revision 2");
        assertThat(ben.line(REPLY)).containsText("answered revision 1, now 2");
    }

    private void seesAll(Instructor instructor, Student... students) {
        var debate = new Debate(instructor.page());
        debate.await(BETTER);
        debate.await(REPLY);
        for (var student : students) {
            assertThat(instructor.page().locator("moot-outline")).containsText(student.name());
        }
    }

    private void review(Instructor instructor, OpenSeminar seminar, Student ada) {
        var desk = instructor.page();
        desk.navigate(seminar.desk());
        desk.locator(".queue__entry")
                .filter(new Locator.FilterOptions().setHasText(BETTER))
                .click();
        assertThat(desk.locator(".work__claim")).hasText(BETTER);
        desk.locator("input[type=radio]").nth(2).check();
        desk.getByLabel("Comment on the whole").fill("Say which majority would be needed.");
        assertThat(desk.locator(".review__status")).hasText("Saved. A draft until you release it.");

        ada.page().navigate(moot.address() + "/me");
        assertThat(ada.page().getByText(TITLE)).isVisible();
        assertThat(ada.page().getByText("Say which majority")).hasCount(0);

        instructor.press("Release to " + ada.name());
        assertThat(desk.locator(".review__status")).containsText("Released");
        ada.page().reload();
        assertThat(ada.page().getByText("Say which majority")).isVisible();
    }
}
