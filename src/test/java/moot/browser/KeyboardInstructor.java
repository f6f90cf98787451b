package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// Whoever runs seminars and has no mouse. After each step the focus is where one would look for it.
record KeyboardInstructor(Page page, Keyboard keys, KeyboardRoom room) {

    KeyboardInstructor(Page page) {
        this(page, new Keyboard(page));
    }

    private KeyboardInstructor(Page page, Keyboard keys) {
        this(page, keys, new KeyboardRoom(page, keys));
    }

    void signIn(RunningMoot moot) {
        page.navigate(moot.address());
        keys.fill(page.getByLabel("Sign-in name"), Instructor.SIGN_IN_NAME);
        keys.fill(room.field("Password"), Instructor.PASSWORD);
        keys.press("Enter");
        page.waitForURL("**/seminars");
    }

    /// From the list of all seminars.
    void enter(OpenSeminar seminar) {
        var screens = page.locator(".seminar-card")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href='" + seminar.path() + "']")));
        keys.use(screens.locator("a").first());
        page.waitForURL(seminar.address());
    }

    void retype(String relation, String reason) {
        order("Change how it bears on what it answers");
        room.choose("How does it bear on this?", relation);
        carryOut(reason);
    }

    void move(String position, String reason) {
        order("Move elsewhere");
        room.choose("To argue for a position …", position);
        carryOut(reason);
    }

    void merge(String into, String reason) {
        order("Merge into another that says the same");
        keys.fill(room.field("Find an argument by its words"), into);
        assertThat(page.locator(".picker__hit")).hasCount(1);
        room.choose("Which argument?", into);
        carryOut(reason);
    }

    void hide(String reason) {
        order("Hide from the class");
        carryOut(reason);
    }

    /// What was done last to the argument that is open.
    void undo() {
        unfold();
        keys.use(room.button("Undo"));
        assertThat(room.button("Undo")).isHidden();
        keys.look();
    }

    private void order(String act) {
        unfold();
        room.choose("What is to be done?", act);
    }

    private void unfold() {
        keys.use(page.locator(".argument__curation vaadin-details-summary"));
        keys.look();
    }

    private void carryOut(String reason) {
        keys.fill(room.field("Why? The author will read it."), reason);
        keys.use(room.button("Do it"));
        assertThat(room.field("Why? The author will read it.")).isHidden();
        keys.look();
    }

    /// For the class, from the page that the room leads to, and back.
    void loadText(OpenSeminar seminar, String text) {
        keys.tabBackTo(room.link("Full text"));
        keys.press("Enter");
        keys.fill(room.field("Paste the text"), text);
        keys.use(room.button("Use this text"));
        assertThat(page.locator(".full-text__row").first()).isVisible();
        keys.look();
        keys.use(room.button("Show it to the class"));
        assertThat(page.getByText("What the class sees")).isVisible();
        keys.look();
        keys.tabBackTo(room.link("Back to the room"));
        keys.press("Enter");
        page.waitForURL(seminar.address());
    }

    /// By its arrows to an argument, which it opens, and out of the map again.
    void walkTheMap(String claim) {
        turnBackTo("Map");
        var map = new DrawnMap(page);
        keys.tabTo(page.locator(".moot-map__layer"));
        keys.press("ArrowRight");
        keys.press("ArrowRight");
        assertThat(map.told()).containsText(claim);
        keys.look();
        room.open(claim);
        keys.tabBackTo(room.button("Close"));
        keys.press("Enter");
        keys.holds(page.locator(".moot-map__layer"));
        keys.press("Tab");
        keys.look();
        assertThat(page.locator(".moot-map__layer")).not().isFocused();
        turnBackTo("Outline");
        assertThat(page.locator("moot-outline")).isVisible();
    }

    /// Opens an argument from its row.
    void readTheTable(String claim) {
        keys.use(view("Table"));
        page.waitForURL("**/table**");
        var row = page.locator(".table__claim").filter(new Locator.FilterOptions().setHasText(claim));
        assertThat(row).isVisible();
        keys.look();
        keys.use(room.link("Back to the room"));
        page.waitForURL("**/seminar/*");
        keys.look();
        keys.use(view("Table"));
        page.waitForURL("**/table**");
        keys.tabTo(page.locator("vaadin-grid"));
        keys.press("Tab");
        keys.look();
        keys.press("ArrowRight");
        keys.look();
        keys.press("Enter");
        keys.holds(row);
        keys.press("Enter");
        assertThat(room.claim()).hasText(claim);
        keys.look();
    }

    private void turnBackTo(String view) {
        keys.tabBackTo(view(view));
        keys.press("Enter");
        keys.look();
    }

    private Locator view(String name) {
        return page.locator(".room__debate .room__switch vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(name));
    }
}
