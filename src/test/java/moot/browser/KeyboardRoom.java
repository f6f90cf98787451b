package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// A room in which everything is done by keyboard, whoever does it.
record KeyboardRoom(Page page, Keyboard keys) {

    /// Where the page has tabs.
    void turnTo(String tab) {
        var tabs = page.locator(".room__tabs");
        if (tabs.isVisible()) {
            keys.use(tabs.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(tab)));
            keys.look();
        }
    }

    /// Forward to the debate and in it to a line.
    void comeTo(String claim) {
        keys.tabTo(tree());
        walkTo(claim);
    }

    /// From a line of the debate to another one, by the keys of a tree.
    void walkTo(String claim) {
        keys.press("Home");
        keys.arrowTo(line(claim), "ArrowDown");
    }

    /// The line that has the focus.
    void open(String claim) {
        keys.press("Enter");
        assertThat(claim()).hasText(claim);
        keys.look();
    }

    /// Back to the line that was opened.
    void close(String claim) {
        keys.tabBackTo(button("Close"));
        keys.press("Enter");
        assertThat(button("Close")).isHidden();
        keys.holds(line(claim));
    }

    /// One of a few, by its group.
    void choose(String group, String option) {
        var choices = page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group));
        var wanted = choices.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option));
        keys.tabTo(choices);
        keys.arrowTo(wanted, "ArrowDown");
        keys.press("Space");
        assertThat(wanted).isChecked();
    }

    private Locator tree() {
        return page.locator("moot-outline [role=tree]");
    }

    Locator line(String claim) {
        return new Debate(page).line(claim);
    }

    /// Of the argument that is open.
    Locator claim() {
        return page.locator("h2.argument__claim");
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator radio(String name) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
