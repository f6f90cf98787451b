package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The outline of a debate on somebody's page.
record Debate(Page page) {

    /// The line in which a claim stands, and not those of what is linked with it.
    Locator line(String claim) {
        var claims = page.locator(".moot-outline__claim").filter(new Locator.FilterOptions().setHasText(claim));
        return page.locator("moot-outline [role=treeitem]").filter(new Locator.FilterOptions().setHas(claims));
    }

    /// Waits until a claim of somebody else is there, without a reload. What would move the page waits behind a button,
    /// which is pressed for it.
    void await(String claim) {
        var news = page.locator(".moot-outline__pill button");
        var either = line(claim).or(news).filter(new Locator.FilterOptions().setVisible(true));
        assertThat(either.first()).isVisible();
        if (news.isVisible()) {
            news.click();
        }
        assertThat(line(claim)).isVisible();
    }
}
