package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every screen on every device: no fault that axe knows, nothing out of reach sideways, no text cut off; and a picture
/// of each in `target/screens`. One walk on a desktop and one on a telephone; each screen is then looked at in the dark
/// and at the width that is narrowest there. Needs a browser because contrast, names and sizes come about only there.
class AccessibilityIT {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;

    private final List<String> faults = new ArrayList<>();

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
        show(page, device, "entry", "");
        show(page, device, "join-refused", "join/NOTONE");
        show(page, device, "start-void", "start/none");
        show(page, device, "return-void", "return/none");
        show(page, device, "not-found", "nowhere");
        page.navigate(moot.demoStudentLink());
        check(page, device, "return");
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void whatAStudentSees(Device device) {
        var page = BROWSERS.open(device);
        page.navigate(moot.demoStudentLink());
        page.getByText("Continue", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/me");
        check(page, device, "me");
        page.locator(".me__seminar h2 a").first().click();
        assertThat(page.locator(".moot-outline__card").first()).isAttached();
        checkRoom(page, device);
        show(page, device, "denied", "people");
        assertThat(faults).isEmpty();
    }

    private void checkRoom(Page page, Device device) {
        var room = page.url();
        check(page, device, "room");
        turnTo(page, "Evidence");
        page.locator(".moot-evidence__card summary").first().click();
        check(page, device, "room-evidence");
        page.locator(".room__library .room__switch").getByText("Reading").click();
        check(page, device, "room-reading");
        turnTo(page, "Debate");
        page.locator(".moot-outline__card .moot-outline__claim").first().click();
        assertThat(page.locator("h2.argument__claim")).isVisible();
        check(page, device, "room-argument");
        page.navigate(room + "?compose=new");
        page.locator("vaadin-radio-button").first().click();
        page.locator(".composer__suggestion").first().click();
        check(page, device, "room-composer");
        page.locator(".composer__actions vaadin-button").last().click();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void whatAnInstructorSees(Device device) {
        var page = Instructor.signIn(BROWSERS.open(device), moot, "demo", moot.demoPassword())
                .page();
        check(page, device, "seminars");
        var room = page.locator("a[href^='seminar/']:not([href$=setup], [href$=desk])")
                .first()
                .getAttribute("href");
        show(page, device, "seminar-new", "seminars/new");
        show(page, device, "setup", room + "/setup");
        show(page, device, "desk", room + "/desk");
        show(page, device, "coverage", room + "/coverage");
        checkFullText(page, device, room);
        show(page, device, "library", "library");
        show(page, device, "pack", "library/nato-collective-defence");
        show(page, device, "people", "people");
        assertThat(faults).isEmpty();
    }

    private void checkFullText(Page page, Device device, String room) {
        show(page, device, "text", room + "/text");
        page.locator("vaadin-text-area textarea").fill("[S1.P1] Gulls circle, as in 1949.\n\n[S2.P1] Ferries wait.");
        page.getByText("Use this text").click();
        assertThat(page.locator(".full-text__row").first()).isVisible();
        check(page, device, "text-preview");
        page.getByText("Show it to the class").click();
        assertThat(page.getByText("What the class sees")).isVisible();
        page.navigate(moot.address() + "/" + room + "?show=paragraph:S1.P1");
        assertThat(page.locator(".moot-reading__full mark").first()).isVisible();
        check(page, device, "room-full-text");
    }

    private void turnTo(Page page, String tab) {
        var button = page.locator(".room__tabs vaadin-button").filter(new Locator.FilterOptions().setHasText(tab));
        if (button.isVisible()) {
            button.click();
        }
    }

    private void show(Page page, Device device, String name, String path) {
        page.navigate(moot.address() + "/" + path);
        check(page, device, name);
    }

    private void check(Page page, Device device, String name) {
        assertThat(page.locator("h1").first()).isAttached();
        look(page, name, device, Axe.violations(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(page, name, device.inTheDark(), Axe.weakContrasts(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        var narrow = device.atItsNarrowest();
        page.setViewportSize(narrow.width(), narrow.height());
        look(page, name, narrow, List.of());
        page.setViewportSize(device.width(), device.height());
    }

    private void look(Page page, String name, Device device, List<String> found) {
        var on = name + "-" + device.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Browsers.keep(page, on);
        found.forEach(fault -> faults.add(on + ": " + fault));
        Layout.faults(page).forEach(fault -> faults.add(on + ": " + fault));
    }
}
