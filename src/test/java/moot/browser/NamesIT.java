package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What was promised about names holds for everything that a student's browser receives, whether it shows it or not.
/// Needs a browser because only a browser receives it all: pages, answers, messages pushed to it, titles, addresses.
class NamesIT {

    private static final String QUESTION = "Could the United States leave NATO";
    private static final String CLAIM = "Allies would stay close even without a treaty.";
    private static final String REVISED = "Allies would stay close for a while without a treaty.";
    private static final String DOUBT = "Closeness without a duty is a mood.";
    private static final String ANSWER = "Moods of states change slowly.";

    /// Of one who argues, each half unlike any word of the pack.
    private static final String[] SECRET = {"Adelheid", "Zauberstein"};

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;

    @BeforeAll
    static void start() throws IOException {
        moot = RunningMoot.shared(BROWSERS);
    }

    @Test
    void aClassmatesNameNeverReachesAStudentsBrowser(@TempDir Path folder) {
        var instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot);
        var seminar = instructor.open(QUESTION, "Leaving NATO, unnamed", "Only instructors");
        var ada = new Student(BROWSERS.open(Device.PHONE), String.join(" ", SECRET)).joinByLink(moot, seminar);
        var pseudonym = instructor.pseudonymOf(ada);
        var received = new Received(folder, "eve");
        var eve = new Student(BROWSERS.open(Device.PHONE, received), "Eve Marchetti").joinByLink(moot, seminar);

        argueWithEachOther(ada, eve);
        lookEverywhere(eve, seminar);

        assertThat(received.all()).contains(pseudonym, REVISED).doesNotContain(SECRET);
        Views.assertAgree(instructor, seminar);
    }

    @Test
    void aNameThatWasHiddenLaterReachesNobodyAnyMore(@TempDir Path folder) {
        var instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot);
        var seminar = instructor.open(QUESTION, "Leaving NATO, unnamed since", "Everyone in the seminar");
        var ada = new Student(BROWSERS.open(Device.PHONE), String.join(" ", SECRET)).joinByLink(moot, seminar);
        var pseudonym = instructor.pseudonymOf(ada);
        var receivedBefore = new Received(folder, "ben");
        var ben = new Student(BROWSERS.open(Device.PHONE, receivedBefore), "Ben Okonkwo").joinByLink(moot, seminar);
        ada.argue(CLAIM, "They trade and train together.");
        ben.await(CLAIM);
        assertThat(ben.line(CLAIM)).containsText(SECRET[1]);
        ben.open(CLAIM);

        instructor.hideNames(seminar);
        assertThat(ben.line(CLAIM)).containsText(pseudonym);
        assertThat(ben.page().locator(".argument")).containsText(pseudonym);
        assertThat(ben.page().content()).doesNotContain(SECRET);
        assertThat(receivedBefore.all()).contains(SECRET);

        var received = new Received(folder, "eve");
        var eve = new Student(BROWSERS.open(Device.PHONE, received), "Eve Marchetti").joinByLink(moot, seminar);
        eve.open(CLAIM);
        lookEverywhere(eve, seminar);
        assertThat(received.all()).contains(pseudonym, CLAIM).doesNotContain(SECRET);
        Views.assertAgree(instructor, seminar);
    }

    private static void argueWithEachOther(Student ada, Student eve) {
        ada.argue(CLAIM, "They trade and train together.");
        eve.await(CLAIM);
        eve.answer(CLAIM, "undercuts", DOUBT, "Training together binds nobody.");
        ada.await(DOUBT);
        ada.answer(DOUBT, "rebuts", ANSWER, "Alliances outlive governments.");
        eve.await(ANSWER);
        eve.open(ANSWER);
        ada.withdraw(ANSWER);
        ada.revise(CLAIM, REVISED);
        assertThat(eve.line(ANSWER)).containsText("Withdrawn");
        eve.await(REVISED);
        eve.open(REVISED);
    }

    /// Cards that come into view get their height only then, so that one taps when that has come to rest.
    private static void lookEverywhere(Student eve, OpenSeminar seminar) {
        assertThat(eve.page()).hasURL(Pattern.compile(".*argument=.*"));
        eve.page().reload();
        assertThat(eve.page().locator("h2.argument__claim")).isVisible();
        eve.closePanel();
        eve.turnTo("Evidence");
        var arguments =
                eve.page().locator("moot-evidence [data-action=arguments]").first();
        arguments.scrollIntoViewIfNeeded();
        arguments.tap();
        assertThat(eve.page().locator(".leaning h2")).isVisible();
        eve.page().navigate(moot.address() + "/me");
        assertThat(eve.page().locator(".me__seminar")).isVisible();
        eve.page().navigate(seminar.desk());
        assertThat(eve.page().locator("h1")).isVisible();
    }
}
