package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What it takes to open a room again. Needs a browser, since the first page brings what the browser would ask for
/// otherwise, and what people wrote stands in a script of it.
class OpeningIT {

    private static final String CLAIM = "Nobody reads <!-- <script>document.title = 'mine'</script> as a claim.";

    private static final String TITLE = "Leaving NATO, opened";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private final Page page = BROWSERS.open(Device.PHONE);
    private final Student student = new Student(page, "Ada");
    private String room = "";
    private Instructor instructor;
    private OpenSeminar seminar;

    @BeforeEach
    void argue() throws IOException {
        var moot = RunningMoot.shared(BROWSERS);
        instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot);
        seminar = instructor.open("Could the United States leave NATO", TITLE, "Only instructors");
        student.joinByLink(moot, seminar).argue(CLAIM, "It is no claim.");
        room = page.url().replaceAll("\\?.*", "");
    }

    @Test
    void theFirstPageBringsWhatTheRoomShows() {
        page.navigate("about:blank");
        List<String> asked = new CopyOnWriteArrayList<>();
        List<String> calls = new CopyOnWriteArrayList<>();
        page.onRequest(request -> asked.add(what(request)));
        page.onWebSocket(call -> calls.add(call.url()));
        page.navigate(room);
        assertThat(student.line(CLAIM)).isVisible();
        assertThat(page).hasTitle(TITLE + " - Moot");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(asked).filteredOn(what -> what.contains("v-r=init")).isEmpty();
        assertThat(asked).filteredOn(what -> what.startsWith("POST ")).hasSize(1);
        assertThat(calls).hasSize(1);
        Views.assertAgree(instructor, seminar);
    }

    @Test
    void whoOpensAComposerByItsAddressMayTypeAtOnce() {
        page.navigate(room + "?compose=new");
        assertThat(page.locator(".composer textarea").first()).isFocused();
    }

    @Test
    void theDebateIsDrawnWhenOneMayType() {
        page.addInitScript("""
                const look = () => document.querySelector('.composer textarea')
                  ? (window.drawnBefore = document.querySelectorAll('.moot-outline__card').length)
                  : requestAnimationFrame(look);
                look();""");
        page.navigate(room + "?compose=new");
        assertThat(student.line(CLAIM)).isAttached();
        assertThat(page.evaluate("window.drawnBefore")).isEqualTo(0);
    }

    @Test
    void howEvidenceBearsIsChosenAndKept() {
        page.navigate(room + "?compose=new");
        page.locator(".composer vaadin-radio-button").first().click();
        page.locator(".composer__suggestion").first().click();
        var bearing = page.getByLabel("What this evidence does for your claim");
        assertThat(bearing).hasValue("SUPPORTS");
        bearing.selectOption("limits this");
        assertThat(page.locator("moot-keep").getByText("Saved")).isVisible();
        page.reload();
        assertThat(bearing).hasValue("LIMITS");
    }

    @Test
    void aPageThatBringsARoomIsNotKept() {
        var answer = page.request().get(room);
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        assertThat(answer.text()).contains("\\u003c!-- \\u003cscript>").doesNotContain("<!-- <script>document");
    }

    @Test
    void whoTakesNoPartIsToldSoByThePageItself() {
        var answer = page.request().get(room.replaceAll("[^/]+$", "01a00000-0000-7000-8000-000000000000"));
        assertThat(answer.status()).isEqualTo(403);
    }

    private static String what(Request request) {
        return request.method() + " " + request.url();
    }
}
