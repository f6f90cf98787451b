package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A debate that says how it stands. Needs browsers because what one does must be seen by the others, in each of the
/// views, without a reload.
class DebateIT {

    private static final String QUESTION = "Could the United States leave NATO";
    private static final String CLAIM = "A statute keeps the door shut for a whole term.";
    private static final String BETTER = "A statute keeps the door shut, as long as Congress wants it so.";
    private static final String CHALLENGE = "A rule that no court enforces shuts nothing.";
    private static final String LATER = "Courts have enforced less.";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;

    @BeforeAll
    static void start() throws IOException {
        moot = RunningMoot.shared(BROWSERS);
    }

    @Test
    void aChallengeIsMetAndAllViewsSayHowTheArgumentStands() {
        var instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot);
        var seminar = instructor.open(QUESTION, "Standing", "Only instructors");
        var ada = new Student(BROWSERS.open(Device.PHONE), "Ada Lindqvist").joinByLink(moot, seminar);
        var ben = new Student(BROWSERS.open(Device.PHONE), "Ben Okonkwo").joinByLink(moot, seminar);

        ada.argue(CLAIM, "Only Congress can lift it.");
        ben.await(CLAIM);
        assertThat(ben.line(CLAIM)).containsText("stands");
        ben.answer(CLAIM, "rebuts", CHALLENGE, "Nobody may sue.");
        assertThat(ada.line(CLAIM)).containsText("unanswered challenge");

        ada.open(CLAIM);
        ada.tapButton("Revise in answer");
        ada.type("What do you claim?", BETTER);
        ada.tapButton("Post revision");
        ben.closePanel();
        assertThat(ben.line(BETTER)).containsText("contested");
        ben.open(CHALLENGE);
        ben.tapButton("It is met");
        ada.closePanel();
        assertThat(ada.line(BETTER)).containsText("stands");

        lookInEachView(instructor, seminar, ben);
    }

    private void lookInEachView(Instructor instructor, OpenSeminar seminar, Student ben) {
        var wall = instructor.page();
        var map = new DrawnMap(wall).show(seminar);
        map.await(2);
        ben.closePanel();
        ben.answer(CHALLENGE, "undercuts", LATER, "See the record.");
        map.await(3);
        Axe.check(wall);
        assertThat(ben.line(CHALLENGE)).containsText("unanswered challenge");

        wall.locator(".room__switch")
                .getByText("Table", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(row(wall, BETTER)).isVisible();
        var download =
                wall.waitForDownload(() -> wall.getByText("Save as CSV", new Page.GetByTextOptions().setExact(true))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("debate.csv");
        goBackToTheRoom(wall);
        row(wall, CHALLENGE).click();
        assertThat(wall.locator("h2.argument__claim")).hasText(CHALLENGE);
        assertThat(wall.locator(".argument__standing")).containsText("Unanswered challenge");
        Views.assertAgree(instructor, seminar);
    }

    /// From what is selected in the table, to the map from which one came; and to the table once more.
    private static void goBackToTheRoom(Page wall) {
        wall.getByText("rebuts", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(wall).hasURL(Pattern.compile(".*/table\\?view=map&argument=.*"));
        wall.getByText("Back to the room").click();
        assertThat(wall.locator("h2.argument__claim")).hasText(CHALLENGE);
        assertThat(wall.locator("moot-map")).isVisible();
        wall.goBack();
        assertThat(row(wall, CHALLENGE)).isVisible();
    }

    @Test
    void theLabelLeadsInEachViewToTheChainThatExplainsIt() {
        var instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot);
        var seminar = instructor.open(QUESTION, "Why it stands", "Only instructors");
        var ada = new Student(BROWSERS.open(Device.PHONE), "Ada Lindqvist").joinByLink(moot, seminar);
        ada.argue(CLAIM, "Only Congress can lift it.");
        ada.answer(CLAIM, "rebuts", CHALLENGE, "Nobody may sue.");
        assertThat(ada.page().locator("h2.argument__claim")).hasText(CHALLENGE);
        ada.closePanel();

        ada.line(CLAIM).locator(".moot-outline__why").tap();
        assertExplained(ada.page());
        Browsers.keep(ada.page(), "why-phone");
        Axe.check(ada.page());
        ada.page().reload();
        assertExplained(ada.page());

        var wall = instructor.page();
        wall.navigate(seminar.address());
        new Debate(wall).line(CLAIM).locator(".moot-outline__why").press("Enter");
        assertExplained(wall);
        new Keyboard(wall).look();

        var map = new DrawnMap(wall).show(seminar);
        map.await(2);
        map.click(CLAIM);
        assertThat(wall.locator("h2.argument__claim")).hasText(CLAIM);
        map.clickStanding(CLAIM);
        assertExplained(wall);
        wall.goBack();
        assertThat(wall.locator(".argument__chain")).isHidden();
        map.press("w");
        assertExplained(wall);

        wall.navigate(seminar.table());
        wall.locator("vaadin-grid-sorter")
                .filter(new Locator.FilterOptions().setHasText("Standing"))
                .click();
        assertThat(wall).hasURL(Pattern.compile(".*columns=standing.*"));
        wall.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("unanswered challenge"))
                .click();
        assertExplained(wall);
        wall.goBack();
        assertThat(wall.locator("vaadin-grid-sorter[direction]")).hasText("Standing");
    }

    private static void assertExplained(Page page) {
        assertThat(page.locator("h2.argument__claim")).hasText(CLAIM);
        assertThat(page.locator(".argument__chain")).containsText(CHALLENGE);
        assertThat(page.locator(".argument__chain")).isInViewport();
        assertThat(page.locator(".argument__standing > summary")).isFocused();
        assertThat(page).hasURL(Pattern.compile(".*why=standing.*"));
    }

    @Test
    void whatIsFoundStandsInTheAddress() {
        var instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot);
        var seminar = instructor.open(QUESTION, "Finding", "Only instructors");
        var ada = new Student(BROWSERS.open(Device.PHONE), "Ada Lindqvist").joinByLink(moot, seminar);
        ada.argue(CLAIM, "Only Congress can lift it.");
        ada.closePanel();
        ada.argue(LATER, "See the record of the courts.");
        ada.closePanel();

        ada.page().getByLabel("Find in the debate").fill("statute");
        assertThat(ada.page().getByText("1 argument found")).isVisible();
        assertThat(ada.line(CLAIM).locator("mark")).hasText("statute");
        assertThat(ada.line(LATER)).hasCount(0);
        assertThat(ada.page()).hasURL(Pattern.compile(".*words=statute.*"));
        ada.page().reload();
        ada.turnTo("Debate");
        assertThat(ada.line(CLAIM)).isVisible();
        assertThat(ada.line(LATER)).hasCount(0);
        ada.tapButton("Show everything");
        assertThat(ada.line(LATER)).isVisible();
        Views.assertAgree(instructor, seminar);
    }

    @Test
    void whatAnInstructorHidesNoClassmateReadsAnyMore(@TempDir Path folder) {
        var instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot);
        var seminar = instructor.open(QUESTION, "Hiding", "Only instructors");
        var ada = new Student(BROWSERS.open(Device.PHONE), "Ada Lindqvist").joinByLink(moot, seminar);
        ada.argue(CLAIM, "Only Congress can lift it.");
        var desk = instructor.page();
        instructor.putInOrder(seminar, CLAIM, "Hide from the class");
        instructor.press("Do it");
        assertThat(new Debate(desk).line(CLAIM)).containsText("Hidden by an instructor");

        var received = new Received(folder, "ben");
        var ben = new Student(BROWSERS.open(Device.PHONE, received), "Ben Okonkwo").joinByLink(moot, seminar);
        assertThat(ben.page().getByText("Hidden by an instructor").first()).isVisible();
        ben.page().navigate(seminar.map());
        assertThat(ben.page().locator("moot-map")).isAttached();
        assertThat(received.all()).contains("Hidden by an instructor").doesNotContain(CLAIM);
        Views.assertAgree(instructor, seminar);
    }

    private static Locator row(Page page, String claim) {
        return page.locator(".table__claim").filter(new Locator.FilterOptions().setHasText(claim));
    }
}
