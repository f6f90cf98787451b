package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// A student who has no mouse. After each step the focus is where one would look for it.
record KeyboardStudent(Page page, Keyboard keys) {

    KeyboardStudent(Page page) {
        this(page, new Keyboard(page));
    }

    void join(RunningMoot moot, OpenSeminar seminar, String name) {
        page.navigate(moot.address());
        keys.fill(page.getByLabel("Code from the wall"), seminar.code());
        keys.press("Enter");
        page.waitForURL("**/join/*");
        keys.holds(page.getByLabel("Your name"));
        keys.type(name);
        keys.press("Enter");
        page.waitForURL(Pattern.compile(".*/seminar/[^/]+"));
    }

    void readTheBackground() {
        var background = page.locator(".room__about details").first();
        keys.use(background.locator("summary"));
        assertThat(background.locator("p").first()).isVisible();
        keys.look();
    }

    /// Where the page has tabs.
    void turnTo(String tab) {
        var tabs = page.locator(".room__tabs");
        if (tabs.isVisible()) {
            keys.use(tabs.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(tab)));
            keys.look();
        }
    }

    void argue(String claim, String warrant, String unless) {
        keys.use(button("Argue for this").first());
        word("What do you claim?", claim);
        cite();
        keys.fill(field("Why does the evidence show this?"), warrant);
        keys.tabTo(radio("Certainly"));
        keys.press("ArrowDown");
        assertThat(radio("Probably")).isChecked();
        keys.look();
        keys.fill(field("Unless … (optional)"), unless);
        post("Post argument", claim);
    }

    /// What is open beside the tree.
    void answer(String relation, String reply, String why) {
        keys.use(page.locator(".argument__answer").filter(new Locator.FilterOptions().setHasText(relation)));
        word("What do you say to it?", reply);
        cite();
        keys.fill(field("Why?"), why);
        post("Post reply", reply);
    }

    void revise(String better) {
        keys.use(button("Edit"));
        keys.holds(field("What do you claim?"));
        keys.press("Control+A");
        keys.type(better);
        post("Post revision", better);
    }

    void withdraw() {
        keys.use(button("Withdraw"));
        keys.holds(button("Withdraw argument"));
        keys.press("Enter");
        assertThat(page.locator(".argument__note").first()).containsText("Withdrawn by its author");
        keys.look();
    }

    /// Links the argument that is open to another one.
    void tie(String relation, String other) {
        keys.use(page.locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText("Link to another argument")));
        keys.fill(field("Find an argument by its words"), other);
        var hits = page.locator(".picker__hit");
        assertThat(hits).hasCount(1);
        keys.tabTo(hits.locator("xpath=ancestor::vaadin-radio-button"));
        keys.press("Space");
        keys.tabTo(page.locator(".argument__links .composer__relation")
                .filter(new Locator.FilterOptions().setHasText(relation))
                .locator("xpath=ancestor::vaadin-radio-button"));
        keys.press("Space");
        keys.use(button("Make link"));
        assertThat(page.getByText("Also bears on")).isVisible();
        keys.look();
    }

    void concede(String claim) {
        keys.use(button("Concede"));
        keys.holds(button("Concede to this"));
        keys.press("Enter");
        assertThat(line(claim)).containsText("conceded");
        keys.look();
    }

    void credit() {
        var moved = button("This changed my mind");
        keys.use(moved);
        assertThat(moved).hasAttribute("aria-pressed", "true");
        keys.look();
    }

    /// Finds by a word, puts in order, and leaves out what is not one's own.
    void sift(String word, String own, String others) {
        keys.tabBackTo(field("Find in the debate"));
        keys.type(word);
        assertThat(page.locator("moot-outline mark")).hasText(word);
        assertThat(line(others)).hasCount(0);
        keys.tabTo(page.locator("moot-sieve [name=sort]"));
        keys.press("ArrowDown");
        page.waitForURL("**sort=newest**");
        keys.use(page.locator("moot-sieve [data-action=unfold]"));
        keys.use(page.locator("moot-sieve [data-action=clear]"));
        assertThat(line(others)).isVisible();
        keys.holds(field("Find in the debate"));
        keys.tabTo(page.locator("moot-sieve [value=mine]"));
        keys.press("Space");
        assertThat(line(others)).hasCount(0);
        assertThat(line(own)).isVisible();
        keys.look();
    }

    /// Back to the line that was opened.
    void close(String claim) {
        keys.tabBackTo(button("Close"));
        keys.press("Enter");
        assertThat(button("Close")).isHidden();
        keys.holds(line(claim));
    }

    void open(String claim) {
        keys.press("Enter");
        assertThat(page.locator("h2.argument__claim")).hasText(claim);
        keys.look();
    }

    Locator line(String claim) {
        return new Debate(page).line(claim);
    }

    private void word(String field, String text) {
        keys.holds(field(field));
        keys.type(text);
    }

    private void cite() {
        keys.use(page.locator(".composer__suggestion").first());
        assertThat(page.locator(".composer__citation")).hasCount(1);
        keys.look();
    }

    private void post(String action, String claim) {
        keys.use(button(action));
        assertThat(page.locator("h2.argument__claim")).hasText(claim);
        keys.look();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator radio(String name) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
