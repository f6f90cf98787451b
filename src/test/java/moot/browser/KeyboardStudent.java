package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/// A student who has no mouse. After each step the focus is where one would look for it.
record KeyboardStudent(Page page, Keyboard keys, KeyboardRoom room) {

    KeyboardStudent(Page page) {
        this(page, new Keyboard(page));
    }

    private KeyboardStudent(Page page, Keyboard keys) {
        this(page, keys, new KeyboardRoom(page, keys));
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

    void argue(String claim, String warrant, String unless) {
        keys.use(room.button("Argue for this").first());
        word("What do you claim?", claim);
        cite();
        keys.fill(room.field("Why does the evidence show this?"), warrant);
        keys.tabTo(room.radio("Certainly"));
        keys.press("ArrowDown");
        assertThat(room.radio("Probably")).isChecked();
        keys.look();
        keys.fill(room.field("Unless … (optional)"), unless);
        post("Post argument", claim);
    }

    /// What is open beside the tree.
    void answer(String relation, String reply, String why) {
        keys.use(page.locator(".argument__answer").filter(new Locator.FilterOptions().setHasText(relation)));
        word("What do you say to it?", reply);
        cite();
        keys.fill(room.field("Why?"), why);
        post("Post reply", reply);
    }

    void revise(String better) {
        keys.use(room.button("Edit"));
        keys.holds(room.field("What do you claim?"));
        keys.press("Control+A");
        keys.type(better);
        post("Post revision", better);
    }

    void withdraw() {
        keys.use(room.button("Withdraw"));
        keys.holds(room.button("Withdraw argument"));
        keys.press("Enter");
        assertThat(page.locator(".argument__note").first()).containsText("Withdrawn by its author");
        keys.look();
    }

    /// Links the argument that is open to another one.
    void tie(String relation, String other) {
        keys.use(page.locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText("Link to another argument")));
        keys.fill(room.field("Find an argument by its words"), other);
        var hits = page.locator(".picker__hit");
        assertThat(hits).hasCount(1);
        keys.tabTo(hits.locator("xpath=ancestor::vaadin-radio-button"));
        keys.press("Space");
        keys.tabTo(page.locator(".argument__links .composer__relation")
                .filter(new Locator.FilterOptions().setHasText(relation))
                .locator("xpath=ancestor::vaadin-radio-button"));
        keys.press("Space");
        keys.use(room.button("Make link"));
        assertThat(page.getByText("Also bears on")).isVisible();
        keys.look();
    }

    void concede(String claim) {
        keys.use(room.button("Concede"));
        keys.holds(room.button("Concede to this"));
        keys.press("Enter");
        assertThat(room.line(claim)).containsText("conceded");
        keys.look();
    }

    void credit() {
        var moved = room.button("This changed my mind");
        keys.use(moved);
        assertThat(moved).hasAttribute("aria-pressed", "true");
        keys.look();
    }

    /// Finds by a word, puts in order, and leaves out what is not one's own.
    void sift(String word, String own, String others) {
        keys.tabBackTo(room.field("Find in the debate"));
        keys.type(word);
        assertThat(page.locator("moot-outline mark")).hasText(word);
        assertThat(room.line(others)).hasCount(0);
        keys.tabTo(page.locator("moot-sieve [name=sort]"));
        keys.press("ArrowDown");
        page.waitForURL("**sort=newest**");
        keys.use(page.locator("moot-sieve [data-action=unfold]"));
        keys.use(page.locator("moot-sieve [data-action=clear]"));
        assertThat(room.line(others)).isVisible();
        keys.holds(room.field("Find in the debate"));
        keys.tabTo(page.locator("moot-sieve [value=mine]"));
        keys.press("Space");
        assertThat(room.line(others)).hasCount(0);
        assertThat(room.line(own)).isVisible();
        keys.look();
    }

    /// From the line above the debate.
    void seeWhatWaits(String news) {
        var badge = page.locator(".waiting-badge");
        var count = badge.locator(".waiting-badge__count");
        assertThat(count).containsText("1 new for you");
        keys.tabBackTo(badge.locator("summary").first());
        keys.press("Enter");
        var link = badge.locator(".waiting__claim").filter(new Locator.FilterOptions().setHasText(news));
        assertThat(link).isVisible();
        keys.look();
        keys.use(link);
        assertThat(room.claim()).hasText(news);
        assertThat(count).containsText("Nothing new for you");
        keys.look();
        room.close(news);
    }

    /// From one's own page.
    void goToWhatWaits(String news) {
        goHome();
        keys.use(page.locator(".waiting-section .waiting__claim").filter(new Locator.FilterOptions().setHasText(news)));
        page.waitForURL("**/seminar/**");
        assertThat(room.claim()).hasText(news);
        keys.look();
    }

    /// Home and into the room again.
    void comeBack() {
        goHome();
        keys.use(page.locator(".me__seminar h2 a").first());
        assertThat(page.locator("moot-outline")).isVisible();
        keys.look();
        keys.press("Tab");
        keys.look();
    }

    void goHome() {
        keys.tabBackTo(room.link("My page"));
        keys.press("Enter");
        page.waitForURL("**/me");
        keys.look();
    }

    private void word(String field, String text) {
        keys.holds(room.field(field));
        keys.type(text);
    }

    private void cite() {
        keys.use(page.locator(".composer__suggestion").first());
        assertThat(page.locator(".composer__citation")).hasCount(1);
        keys.look();
    }

    private void post(String action, String claim) {
        keys.use(room.button(action));
        assertThat(page.locator("h2.argument__claim")).hasText(claim);
        keys.look();
    }
}
