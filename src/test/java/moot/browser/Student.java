package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// A student with a telephone. It counts the taps, but not those into a field, which belong to typing.
final class Student {

    private static final Pattern ROOM = Pattern.compile(".*/seminar/[^/]+");

    private final Page page;
    private final String name;
    private int taps;

    Student(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    Page page() {
        return page;
    }

    String name() {
        return name;
    }

    /// By the link that a camera reads off the wall.
    Student joinByLink(RunningMoot moot, OpenSeminar seminar) {
        page.navigate(moot.address() + "/join/" + seminar.code());
        return sayName();
    }

    /// By typing the code from the wall.
    Student joinByCode(RunningMoot moot, OpenSeminar seminar) {
        page.navigate(moot.address());
        type("Code from the wall", seminar.code().toLowerCase(java.util.Locale.ROOT));
        tapButton("Join");
        page.waitForURL("**/join/*");
        return sayName();
    }

    private Student sayName() {
        assertThat(page.locator(".join-view__promise")).isVisible();
        type("Your name", name);
        tapButton("Join");
        page.waitForURL(ROOM);
        return readQuestion();
    }

    /// With what it says about names; then on to the debate.
    private Student readQuestion() {
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".room__names")).containsText(name);
        turnTo("Debate");
        return this;
    }

    /// One of the three parts of the room.
    void turnTo(String tab) {
        tap(page.locator(".room__tabs vaadin-button").filter(new Locator.FilterOptions().setHasText(tab)));
    }

    /// For the first position, on the first evidence that the composer offers.
    void argue(String claim, String warrant) {
        startArguing();
        type("What do you claim?", claim);
        finishArguing(warrant);
        assertThat(line(claim)).isAttached();
    }

    void startArguing() {
        tap(page.getByRole(AriaRole.BUTTON, named("Argue for this")).first());
        assertThat(page.locator(".composer__suggestion").first()).isVisible();
    }

    void finishArguing(String warrant) {
        tap(page.locator(".composer__suggestion").first());
        type("Why does the evidence show this?", warrant);
        tap(page.locator(".composer").getByText("Probably", new Locator.GetByTextOptions().setExact(true)));
        tapButton("Post argument");
        assertThat(page.locator("h2.argument__claim")).isVisible();
    }

    /// To come back with on another device.
    String returnLink() {
        page.locator(".shell__account").tap();
        page.getByText("My return link", new Page.GetByTextOptions().setExact(true))
                .first()
                .tap();
        var link = page.getByLabel("Your return link");
        assertThat(link).isVisible();
        var address = link.inputValue();
        page.getByText("Close", new Page.GetByTextOptions().setExact(true))
                .last()
                .tap();
        assertThat(link).isHidden();
        return address;
    }

    /// @param relation as the panel of the argument offers it
    void answer(String claim, String relation, String reply, String why) {
        open(claim);
        tap(page.locator(".argument__answer").filter(new Locator.FilterOptions().setHasText(relation)));
        type("What do you say to it?", reply);
        tap(page.locator(".composer__suggestion").first());
        type("Why?", why);
        tapButton("Post reply");
        assertThat(line(reply)).isAttached();
    }

    void revise(String claim, String better) {
        open(claim);
        tapButton("Edit");
        type("What do you claim?", better);
        tapButton("Post revision");
        assertThat(line(better)).isAttached();
    }

    /// From an argument of one's own to another one.
    void link(String claim, String relation, String other) {
        open(claim);
        tapButton("Link to another argument");
        var choices = page.locator(".argument__links vaadin-radio-button");
        tap(choices.filter(new Locator.FilterOptions().setHasText(other)));
        tap(choices.filter(new Locator.FilterOptions().setHasText(relation)));
        tapButton("Make link");
        assertThat(page.locator(".argument__links .argument__challenge")).containsText(other);
    }

    /// To the only challenge that there is.
    void concede(String claim) {
        open(claim);
        tapButton("Concede");
        tapButton("Concede to this");
        closePanel();
        assertThat(line(claim)).containsText("conceded");
    }

    void withdraw(String claim) {
        open(claim);
        tapButton("Withdraw");
        tapButton("Withdraw argument");
        assertThat(line(claim)).containsText("Withdrawn");
    }

    void open(String claim) {
        closePanel();
        tap(line(claim).locator(".moot-outline__claim"));
        assertThat(page.locator("h2.argument__claim")).hasText(claim);
    }

    void closePanel() {
        var close = page.getByRole(AriaRole.BUTTON, named("Close"));
        if (close.isVisible()) {
            tap(close);
            assertThat(close).isHidden();
        }
    }

    /// The line of the outline in which a claim stands.
    Locator line(String claim) {
        return new Debate(page).line(claim);
    }

    /// Waits for what somebody else posts.
    void await(String claim) {
        closePanel();
        new Debate(page).await(claim);
    }

    void tapButton(String button) {
        tap(page.getByRole(AriaRole.BUTTON, named(button)));
    }

    void type(String field, String text) {
        page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    /// How often it was tapped since this was asked last.
    int taps() {
        int since = taps;
        taps = 0;
        return since;
    }

    private void tap(Locator what) {
        what.tap();
        taps++;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
