package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every screen but the first link of a new Moot, which [FirstStartIT] sees: no fault that axe knows, nothing out of
/// reach sideways, no text cut off. Needs a browser because contrast, names and sizes come about only there.
class AccessibilityIT {

    private static final String NOT_THE_ROOM =
            "[href$=setup], [href$=desk], [href$=table], [href$=coverage], [href$=record], [href$=text]";

    private static final String LINKED = "Could the US leave NATO";
    private static final String LINKING = "A rule that nobody may be able to bring";
    private static final String REASON = "Why? The author will read it.";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        moot = RunningMoot.in(folder, "--moot.demo=true");
    }

    @AfterAll
    static void stop() throws Exception {
        moot.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void whatEveryoneSees(Device device) {
        var page = BROWSERS.open(device);
        var screens = new Inspection(page, device);
        screens.show("entry", moot.address());
        screens.show("join-refused", moot.address() + "/join/NOTONE");
        screens.show("start-void", moot.address() + "/start/none");
        screens.show("invitation-void", moot.address() + "/invitation/none");
        screens.show("return-void", moot.address() + "/return/none");
        screens.show("not-found", moot.address() + "/nowhere");
        screens.show("return", moot.demoStudentLink());
        screens.assertNoFaults();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void whatTheFirstOfAClassSees(Device device) {
        var instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot, "demo", moot.demoPassword());
        var seminar = instructor.open("Could the United States leave NATO", "Leaving NATO, empty", "Only instructors");
        var page = BROWSERS.open(device);
        var screens = new Inspection(page, device);
        screens.show("join", moot.address() + "/join/" + seminar.code());
        page.getByLabel("Your name").fill("Ada Lindqvist");
        page.getByLabel("Your name").press("Enter");
        page.waitForURL(Pattern.compile(".*/seminar/[^/]+"));
        screens.look("room-question");
        RoomWalk.turnTo(page, "Debate");
        assertThat(page.locator("moot-outline .moot-empty")).isVisible();
        screens.look("room-empty");
        screens.assertNoFaults();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void whatAStudentSees(Device device) {
        var page = BROWSERS.open(device);
        var screens = new Inspection(page, device);
        page.navigate(moot.demoStudentLink());
        page.getByText("Continue", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/me");
        screens.look("me");
        page.locator(".me__seminar h2 a").first().click();
        assertThat(page.locator(".moot-outline__card").first()).isAttached();
        screens.look("room");
        var room = new RoomWalk(page, screens);
        room.account();
        room.map();
        room.library();
        room.sieve();
        room.others();
        room.own();
        room.composer();
        page.navigate(moot.address() + "/me");
        var other = page.locator(".me__seminar h2 a")
                .filter(new Locator.FilterOptions().setHasText("A ceasefire on what terms?"));
        room.verdict(moot.address() + "/" + other.getAttribute("href"), "deputy");
        screens.show("denied", moot.address() + "/people");
        screens.assertNoFaults();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void whatAnInstructorSees(Device device) {
        var page = Instructor.signIn(BROWSERS.open(device), moot, "demo", moot.demoPassword())
                .page();
        var screens = new Inspection(page, device);
        screens.look("seminars");
        var room = sample(page, "How far does Article 5 hold");
        var linked = sample(page, LINKED);
        screens.show("seminar-new", moot.address() + "/seminars/new");
        screens.show("setup", moot.address() + "/" + room + "/setup");
        screens.show("desk", moot.address() + "/" + room + "/desk");
        screens.show("table", moot.address() + "/" + room + "/table");
        page.navigate(moot.address() + "/" + room);
        new RoomWalk(page, screens).curation();
        screens.show("coverage", moot.address() + "/" + room + "/coverage");
        fullText(page, screens, moot.address() + "/" + room);
        screens.show("record-empty", moot.address() + "/" + room + "/record");
        record(page, screens, moot.address() + "/" + linked);
        screens.show("library", moot.address() + "/library");
        screens.show("pack", moot.address() + "/library/nato-collective-defence");
        screens.show("people", moot.address() + "/people");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Invite an instructor"))
                .click();
        var link = page.getByLabel("Invitation link");
        assertThat(link).isVisible();
        screens.look("people-invitation");
        screens.show("invitation", link.inputValue());
        screens.assertNoFaults();
    }

    private void fullText(Page page, Inspection screens, String room) {
        screens.show("text", room + "/text");
        page.locator("vaadin-text-area textarea").fill("[S1.P1] Gulls circle, as in 1949.\n\n[S2.P1] Ferries wait.");
        page.getByText("Use this text").click();
        assertThat(page.locator(".full-text__row").first()).isVisible();
        screens.look("text-preview");
        page.getByText("Show it to the class").click();
        assertThat(page.getByText("What the class sees")).isVisible();
        page.navigate(room + "?show=paragraph:S1.P1");
        assertThat(page.locator(".moot-reading__full mark").first()).isVisible();
        screens.look("room-full-text");
    }

    /// A link is put in order, then the argument that carries it; and all of it is undone, for whoever looks next.
    private void record(Page page, Inspection screens, String room) {
        page.navigate(room);
        RoomWalk.turnTo(page, "Debate");
        page.locator(".moot-outline__claim")
                .filter(new Locator.FilterOptions().setHasText(LINKING))
                .click();
        page.getByText("Put this link in order").click();
        assertThat(button(page, "Change relation")).isVisible();
        screens.look("room-link-order");
        page.getByLabel(REASON).fill("It bears on something else");
        button(page, "Remove link").click();
        assertThat(page.getByText("Put this link in order")).isHidden();
        page.getByText("Put in order", new Page.GetByTextOptions().setExact(true))
                .click();
        page.getByLabel("Hide from the class").check();
        page.getByLabel(REASON).fill("It is posted twice");
        button(page, "Do it").click();
        assertThat(page.getByText("An instructor has hidden this")).isVisible();
        page.navigate(room + "/record");
        var undo = page.locator(".record__undo");
        assertThat(undo).hasCount(1);
        screens.look("record");
        undo.click();
        assertThat(page.locator(".record__item").first()).containsText("undone by");
        assertThat(page.locator(".record__item h2").first()).isFocused();
        undo.click();
        assertThat(undo).hasCount(0);
        screens.look("record-undone");
    }

    private static String sample(Page page, String title) {
        return page.locator("article", new Page.LocatorOptions().setHasText("Sample: " + title))
                .locator("a[href^='seminar/']:not(" + NOT_THE_ROOM + ")")
                .first()
                .getAttribute("href");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
