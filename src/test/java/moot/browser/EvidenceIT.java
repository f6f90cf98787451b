package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The evidence comes as a file that a browser keeps, for those who take part and nobody else. Needs a browser because
/// the file is asked for there, and because only a browser can say that it did not ask again.
class EvidenceIT {

    private static final String QUESTION = "Could the United States leave NATO";
    private static final String FILES = "**/evidence/*";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;

    @BeforeAll
    static void start() throws IOException {
        moot = RunningMoot.shared(BROWSERS);
    }

    @Test
    void whoTakesPartFetchesItOnceAndNobodyElseDoes() {
        var instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot);
        var seminar = instructor.open(QUESTION, "Evidence, once", "Only instructors");
        var other = instructor.open(QUESTION, "Evidence, elsewhere", "Only instructors");
        var ada = new Student(BROWSERS.open(Device.PHONE), "Ada Lindqvist");
        var file = ada.page().waitForResponse(FILES, () -> ada.joinByLink(moot, seminar));
        assertThat(file.headerValue("cache-control")).isEqualTo("max-age=31536000, private, immutable");
        assertThat(file.headerValue("pragma")).isNull();
        assertThat(bytesOf(file.url(), ada.page())).isPositive();
        ada.page().waitForResponse(FILES, ada.page()::reload).finished();
        assertThat(bytesOf(file.url(), ada.page())).isZero();

        var eve = new Student(BROWSERS.open(Device.PHONE), "Eve Marchetti").joinByLink(moot, other);
        assertThat(ask(ada.page(), file.url()).status()).isEqualTo(200);
        assertThat(ask(ada.page(), file.url() + "0").status()).isEqualTo(404);
        assertThat(ask(eve.page(), file.url()).status()).isEqualTo(403);
        var nobody = ask(BROWSERS.open(Device.PHONE), file.url());
        assertThat(nobody.status()).isEqualTo(302);
        assertThat(nobody.headers().get("cache-control")).contains("no-store");
    }

    @Test
    void whatCouldNotBeFetchedIsAskedForAgainAndAnAddressThatNamesACardOpensItThen() {
        BROWSERS.excuse("ERR_FAILED");
        var seminar = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot)
                .open(QUESTION, "Evidence, missed", "Only instructors");
        var page = new Student(BROWSERS.open(Device.PHONE), "Ada Lindqvist")
                .joinByLink(moot, seminar)
                .page();
        var card = page.locator(".moot-evidence__card").last().getAttribute("data-key");
        page.route(FILES, Route::abort);
        page.navigate(seminar.address() + "?show=evidence:" + card);
        assertThat(page.locator("moot-evidence [role=alert]")).containsText("could not be fetched");
        Browsers.keep(page, "evidence-missed-phone");
        assertThat(Layout.faults(page)).isEmpty();
        Axe.check(page);

        page.unroute(FILES);
        page.locator("moot-evidence [data-action=again]").tap();
        assertThat(page.locator("[data-key='" + card + "'].moot-card--selected details[open]"))
                .isVisible();
    }

    /// What came over the network for a page; nothing for what its browser had.
    private static int bytesOf(String address, Page page) {
        return (Integer) page.evaluate("address => performance.getEntriesByName(address)[0].transferSize", address);
    }

    private static APIResponse ask(Page page, String address) {
        return page.context().request().get(address, RequestOptions.create().setMaxRedirects(0));
    }
}
