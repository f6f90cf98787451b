package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The evidence and the reading of a room, by keyboard.
record KeyboardLibrary(Page page, Keyboard keys, KeyboardRoom room) {

    KeyboardLibrary(KeyboardRoom room) {
        this(room.page(), room.keys(), room);
    }

    /// A source first, then what it says, which becomes a card.
    void add(String title, String statement) {
        keys.use(room.button("Add a source"));
        assertThat(page.getByLabel("I type it")).isVisible();
        keys.look();
        keys.fill(room.field("Title"), title);
        keys.fill(room.field("Published"), "2025");
        keys.use(room.button("Add this source"));
        keys.holds(room.field("What does the source say?"));
        keys.type(statement);
        keys.use(room.button("Add this evidence"));
        keys.holds(card(statement));
    }

    /// What one looked up, from the card itself.
    void check(String statement, String outcome) {
        unfold(statement);
        keys.use(card(statement).locator("[data-action=check]"));
        sayWhatWasFound(outcome);
        assertThat(card(statement)).containsText("1 source check");
    }

    /// The same from the list of those who lean on it.
    void checkAgain(String outcome) {
        var made = page.locator(".checks__check");
        int before = made.count();
        keys.use(room.button("Check the source"));
        sayWhatWasFound(outcome);
        assertThat(made).hasCount(before + 1);
        keys.look();
    }

    private void sayWhatWasFound(String outcome) {
        assertThat(room.field("What did you look up?")).isVisible();
        keys.look();
        keys.fill(room.field("What did you look up?"), "The number");
        keys.fill(room.field("Where?"), "The harbour, p. 3");
        keys.fill(room.field("What did you find there?"), "Counted there.");
        room.choose("So the evidence", outcome);
        keys.use(room.button("Post this check"));
        assertThat(room.button("Post this check")).isHidden();
        keys.look();
    }

    /// What would fall without it, and that it stands again once nothing is supposed.
    void suppose(String statement, String falls) {
        keys.use(room.button("Suppose this is wrong"));
        var fallen = page.locator(".leaning__claim").filter(new Locator.FilterOptions().setHasText(falls));
        assertThat(fallen.first()).isVisible();
        keys.look();
        var supposed = page.locator(".leaning__card").filter(new Locator.FilterOptions().setHasText(statement));
        keys.tabTo(supposed);
        keys.press("Enter");
        assertThat(page.getByText("For you alone: nothing of the debate changes."))
                .isHidden();
        keys.look();
    }

    /// Who leans on a card.
    void listArguments(String statement) {
        find(statement);
        keys.use(card(statement).locator("[data-action=arguments]"));
        assertThat(page.locator(".leaning h2")).isVisible();
        keys.look();
    }

    void find(String statement) {
        keys.tabBackTo(page.locator("moot-evidence [name=words]"));
        keys.press("Control+A");
        keys.type(statement);
        assertThat(page.locator(".moot-evidence__card")).hasCount(1);
    }

    /// From the paragraph to a card that was taken from it, and the text away and back.
    void readInFull(String words, String evidence) {
        keys.use(shelf("Reading"));
        keys.look();
        var full = page.locator(".moot-reading__full").first();
        assertThat(full).containsText(words);
        var turn = page.locator("[data-action=full]");
        keys.use(turn);
        assertThat(full).isHidden();
        keys.holds(turn);
        keys.press("Enter");
        assertThat(full).isVisible();
        keys.use(full.locator(".moot-reading__card").filter(new Locator.FilterOptions().setHasText(evidence)));
        keys.holds(card(evidence));
    }

    private void unfold(String statement) {
        var card = card(statement);
        if (card.locator("details[open]").count() == 0) {
            keys.use(card.locator("summary"));
        }
        assertThat(card.locator("details")).hasAttribute("open", "");
    }

    private Locator shelf(String name) {
        return page.locator(".room__library .room__switch vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator card(String statement) {
        return page.locator(".moot-evidence__card").filter(new Locator.FilterOptions().setHasText(statement));
    }
}
