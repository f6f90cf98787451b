package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// A student's walk through the states of a room, on whatever device, with a look at each. Once all evidence was
/// looked at, the walk goes on with the little that is found of it: dozens of cards that stay as they are would be
/// inspected in each state anew.
record RoomWalk(Page page, Inspection screens) {

    void account() {
        openMenu();
        screens.look("account-menu");
        page.reload();
        openMenu();
        page.getByText("My return link", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.getByLabel("Your return link")).isVisible();
        assertThat(page.locator("vaadin-context-menu-item").first()).isHidden();
        screens.look("return-link");
        page.locator("vaadin-dialog").getByText("Close").click();
        assertThat(page.getByLabel("Your return link")).isHidden();
    }

    private void openMenu() {
        page.locator(".shell__account").click();
        assertThat(page.getByText("My return link").first()).isVisible();
    }

    void library() {
        turnTo("Evidence");
        page.locator(".moot-evidence__card summary").first().click();
        assertThat(page.locator(".moot-evidence__card details[open]")).hasCount(1);
        screens.look("room-evidence");
        page.locator("moot-evidence [name=words]").fill("Congress");
        page.locator("moot-evidence [data-action=arguments]").first().click();
        assertThat(page.locator(".leaning h2")).isVisible();
        screens.look("room-leaning");
        button("Suppose this is wrong").click();
        assertThat(page.getByText("Supposed to be wrong")).isVisible();
        screens.look("room-suppose");
        close();
        turnTo("Evidence");
        page.locator(".room__switch").getByText("Reading").click();
        assertThat(page.locator(".moot-reading__title")).isVisible();
        screens.look("room-reading");
        turnTo("Debate");
    }

    void others() {
        open(cards().filter(new Locator.FilterOptions().setHasNotText("yours")));
        screens.look("room-argument");
        page.locator(".argument__answer").first().click();
        button("Post reply").click();
        assertThat(page.locator(".composer__error").getByText("Your text is kept."))
                .isVisible();
        screens.look("room-reply-faults");
        button("Discard draft").click();
    }

    void own() {
        open(cards().filter(new Locator.FilterOptions().setHasText("yours")));
        button("Withdraw").click();
        assertThat(button("Withdraw argument")).isVisible();
        screens.look("room-withdraw");
        button("Leave it").click();
        page.getByText("Link to another argument").click();
        assertThat(button("Make link")).isVisible();
        screens.look("room-link");
        close();
    }

    void composer() {
        button("New argument").click();
        page.locator(".composer vaadin-radio-button").first().click();
        page.locator(".composer__suggestion").first().click();
        assertThat(page.locator(".composer__citation")).hasCount(1);
        screens.look("room-composer");
        button("Discard draft").click();
    }

    void sieve() {
        page.locator("moot-sieve [data-action=unfold]").click();
        assertThat(page.locator("moot-sieve [name=only]").first()).isVisible();
        screens.look("room-filters");
    }

    /// What whoever made a challenge may say once it was answered by a revision.
    ///
    /// @param words by which the challenge is found
    void verdict(String room, String words) {
        page.navigate(room + "?words=" + words);
        turnTo("Debate");
        leaveLittleEvidence();
        open(cards().filter(new Locator.FilterOptions().setHasText("yours")));
        assertThat(button("It still holds")).isVisible();
        screens.look("room-verdict");
    }

    /// For those who teach.
    void curation() {
        turnTo("Debate");
        leaveLittleEvidence();
        open(cards());
        page.getByText("Put in order").click();
        page.getByLabel("Move elsewhere").check();
        assertThat(page.getByLabel("Why? The author will read it.")).isVisible();
        screens.look("room-curation");
    }

    private void leaveLittleEvidence() {
        var words = page.locator("moot-evidence [name=words]");
        if (page.locator(".room__library").isVisible()) {
            words.fill("Congress");
        }
    }

    void map() {
        var room = page.url();
        var argument = page.locator("moot-outline [role=treeitem]:has(.moot-outline__card)")
                .first()
                .getAttribute("data-key");
        screens.show("room-map", room + "?view=map");
        assertThat(page.locator("moot-map canvas").first()).isVisible();
        page.navigate(room + "?view=map&argument=" + argument);
        assertThat(page.locator("h2.argument__claim")).isVisible();
        assertThat(page.locator("moot-map canvas").first()).isAttached();
        screens.look("room-map-argument");
        page.navigate(room);
        assertThat(cards().first()).isAttached();
    }

    /// Where the room has tabs.
    static void turnTo(Page page, String tab) {
        var button = page.locator(".room__tabs vaadin-button").filter(new Locator.FilterOptions().setHasText(tab));
        if (button.isVisible()) {
            button.click();
        }
    }

    private void turnTo(String tab) {
        turnTo(page, tab);
    }

    private Locator cards() {
        return page.locator(".moot-outline__card");
    }

    private void open(Locator cards) {
        cards.first().locator(".moot-outline__claim").click();
        assertThat(page.locator("h2.argument__claim")).isVisible();
    }

    private void close() {
        button("Close").click();
        assertThat(button("Close")).isHidden();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
