package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Nothing typed is lost: not with the connection, the page, the device, the program or the session. Needs a browser
/// because the copy on the device, the notice and the way back are the browser's.
class LostConnectionIT {

    private static final String HALF = "A majority that wants to leave";
    private static final String WHOLE = HALF + " would first have to repeal a statute.";
    private static final String SAFE = "Your text is safe on this device.";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;
    private static OpenSeminar seminar;
    private static int students;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        moot = RunningMoot.in(folder);
        seminar = Instructor.first(BROWSERS.open(Device.DESKTOP), moot)
                .open("Could the United States leave NATO", "Leaving NATO, with gaps", "Only instructors");
    }

    @AfterAll
    static void stop() throws Exception {
        moot.close();
    }

    /// What the browser itself has to say about each request that went nowhere.
    @BeforeEach
    void allowTrouble() {
        BROWSERS.excuse("ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_|ERR_EMPTY_RESPONSE|ERR_SOCKET");
    }

    @Test
    void whatIsTypedWithoutAConnectionReachesTheServerOnceItIsBackAndAReloadKeepsEachWord() {
        var page = argues(student()).page();
        page.context().setOffline(true);
        claim(page).fill(HALF);
        assertThat(notice(page)).containsText(SAFE);
        assertThat(status(page)).hasText("Kept on this device, waiting for the connection");

        page.context().setOffline(false);
        assertThat(status(page)).hasText("Saved");
        assertThat(notice(page)).not().containsText(SAFE);
        onlyTheServerKnows(page);
        page.reload();
        assertThat(claim(page)).hasValue(HALF);

        claim(page).press("End");
        claim(page).pressSequentially(" now");
        page.reload();
        assertThat(claim(page)).hasValue(HALF + " now");
    }

    @Test
    void whatWasPostedDoesNotComeBackIntoTheNextComposer() {
        var ada = student();
        ada.argue("No majority of that kind is near.", "Nobody may leave while it stands.");
        ada.closePanel();
        ada.startArguing();
        assertThat(claim(ada.page())).hasValue("");
    }

    @Test
    void aDraftOutlivesAKilledProgramAndIsPostedAfterwards() throws Exception {
        var ben = student();
        var ada = argues(student());
        type(ada.page(), HALF);
        moot.kill();
        claim(ada.page()).fill(WHOLE);
        assertThat(notice(ada.page())).containsText(SAFE);
        mark(ada.page());
        mark(ben.page());

        moot.startAgain();
        awaitFreshPage(ada.page());
        assertThat(claim(ada.page())).hasValue(WHOLE);
        ada.finishArguing("Nobody may leave while it stands.");
        awaitFreshPage(ben.page());
        ben.turnTo("Debate");
        ben.await(WHOLE);
        Views.assertAgree(Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot), seminar);
    }

    @Test
    void theReturnLinkBringsTheDraftToAnotherDevice() {
        var ada = student();
        var link = ada.returnLink();
        type(argues(ada).page(), HALF);

        var other = new Student(BROWSERS.open(Device.DESKTOP), ada.name());
        comeBack(other.page(), link);
        other.page().locator(".me__seminar h2 a").click();
        other.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(HALF))
                .click();
        assertThat(claim(other.page())).hasValue(HALF);
    }

    @Test
    void aForgottenSessionEatsNothing() {
        var ada = argues(student());
        type(ada.page(), HALF);
        forgetSession(ada.page());
        mark(ada.page());
        claim(ada.page()).fill(WHOLE);
        awaitFreshPage(ada.page());
        assertThat(claim(ada.page())).hasValue(WHOLE);
        assertThat(status(ada.page())).hasText("Saved");
    }

    @Test
    void aForgottenPersonFindsTheTextAgainByTheReturnLink() {
        var ada = student();
        var link = ada.returnLink();
        type(argues(ada).page(), HALF);
        ada.page().context().clearCookies();
        forgetSession(ada.page());
        claim(ada.page()).fill(WHOLE);
        assertThat(ada.page().locator(".entry-view__asked")).containsText("What you typed here is kept.");
        comeBack(ada.page(), link);
        assertThat(claim(ada.page())).hasValue(WHOLE);
    }

    private static Student student() {
        return new Student(BROWSERS.open(Device.PHONE), "Student " + ++students).joinByLink(moot, seminar);
    }

    private static Student argues(Student student) {
        student.startArguing();
        return student;
    }

    private static void type(Page page, String text) {
        claim(page).fill(text);
        assertThat(status(page)).hasText("Saved");
    }

    private static void comeBack(Page page, String link) {
        page.navigate(link);
        page.getByText("Continue", new Page.GetByTextOptions().setExact(true)).click();
    }

    private static Locator claim(Page page) {
        return page.getByLabel("What do you claim?");
    }

    private static Locator status(Page page) {
        return page.locator("moot-keep [role=status]");
    }

    private static Locator notice(Page page) {
        return page.locator("vaadin-connection-indicator");
    }

    /// As after a long time: the browser still names a session that the server has no longer.
    private static void forgetSession(Page page) {
        page.context().addCookies(List.of(new Cookie("moot", "expired").setUrl(moot.address())));
    }

    private static void onlyTheServerKnows(Page page) {
        page.evaluate("localStorage.clear()");
    }

    private static void mark(Page page) {
        page.evaluate("window.marked = true");
    }

    /// Without anybody reloading it.
    private static void awaitFreshPage(Page page) {
        page.waitForFunction("() => !window.marked");
    }
}
