package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// Whoever runs seminars, at a desk of their own.
record Instructor(Page page, RunningMoot moot) {

    static final String NAME = "Theodora Quillfeather";
    static final String SIGN_IN_NAME = "theodora";
    static final String PASSWORD = "seven quiet lamps";

    private static final Pattern SETUP = Pattern.compile(".*/seminar/[^/]+/setup");

    /// The very first one, by the link that the terminal shows.
    static Instructor first(Page page, RunningMoot moot) {
        page.navigate(moot.firstLink());
        page.getByLabel("Your name").fill(NAME);
        page.getByLabel("Sign-in name").fill(SIGN_IN_NAME);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        var instructor = new Instructor(page, moot);
        instructor.press("Make account");
        page.waitForURL("**/seminars");
        return instructor;
    }

    static Instructor signIn(Page page, RunningMoot moot) {
        return signIn(page, moot, SIGN_IN_NAME, PASSWORD);
    }

    static Instructor signIn(Page page, RunningMoot moot, String signInName, String password) {
        page.navigate(moot.address());
        page.getByLabel("Sign-in name").fill(signInName);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        var instructor = new Instructor(page, moot);
        instructor.press("Sign in");
        page.waitForURL("**/seminars");
        return instructor;
    }

    /// In three choices, and opened to students.
    ///
    /// @param names who sees names, in the words of the choice
    OpenSeminar open(String question, String title, String names) {
        page.navigate(moot.address() + "/seminars");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New seminar"))
                .click();
        choose(question);
        page.getByLabel("Title").fill(title);
        choose(names);
        press("Create seminar");
        page.waitForURL(SETUP);
        press("Open " + title + " to students");
        assertThat(page.locator(".state-badge")).hasText("Open");
        return new OpenSeminar(
                page.url().replaceFirst("/setup$", ""),
                page.locator(".invitation__code").innerText());
    }

    void close(OpenSeminar seminar) {
        page.navigate(seminar.setup());
        page.locator(".verb-bar vaadin-button").first().click();
        assertThat(page.locator(".state-badge")).hasText("Closed");
    }

    /// What classmates see in place of a name, read from the page on which students arrive.
    String pseudonymOf(Student student) {
        var row = page.locator(".participant").filter(new Locator.FilterOptions().setHasText(student.name()));
        return row.locator(".participant__pseudonym").innerText().replace("shown as ", "");
    }

    void hideNames(OpenSeminar seminar) {
        page.navigate(seminar.setup());
        choose("Only instructors");
        assertThat(page.getByText("Saved.")).isVisible();
    }

    /// Opens an argument in the room to put it in order, in the words of the choice; what else it needs and the last
    /// press are left to do.
    void putInOrder(OpenSeminar seminar, String claim, String act) {
        openArgument(seminar, claim);
        page.getByText("Put in order").click();
        page.getByLabel(act).check();
        page.getByLabel("Why? The author will read it.").fill("Off topic");
    }

    /// Gives the one link of an argument another relation, in the word of the choice.
    void retypeLink(OpenSeminar seminar, String claim, String relation) {
        openArgument(seminar, claim);
        page.getByText("Put this link in order").click();
        page.locator(".argument__link-order vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(relation))
                .click();
        page.getByLabel("Why? The author will read it.").fill("That is what it says");
        press("Change relation");
    }

    private void openArgument(OpenSeminar seminar, String claim) {
        page.navigate(seminar.address());
        var debate = new Debate(page);
        debate.await(claim);
        debate.line(claim).locator(".moot-outline__claim").click();
    }

    void choose(String option) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option))
                .check();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
