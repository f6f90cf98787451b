package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How an open page hears of the others. Needs a browser, since it is the browser that calls, takes in what it can, and
/// helps itself where a network lets no call through.
class ChannelIT {

    private static final String QUESTION = "Could the United States leave NATO";
    private static final String FIRST = "The treaty names a way out.";
    private static final String CLAIM = "A notice of one year is not a threat.";
    private static final String WARRANT = "It is in the text.";

    /// Longer than the longest wait before the next call.
    private static final double PATIENCE = 20_000;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;
    private static OpenSeminar seminar;
    private static int students;

    @BeforeAll
    static void start() throws IOException {
        moot = RunningMoot.shared(BROWSERS);
        seminar = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot)
                .open(QUESTION, "Leaving NATO, heard", "Only instructors");
    }

    @Test
    void whatOthersPostComesWithoutBeingAskedFor() {
        Page page = BROWSERS.open(Device.PHONE);
        List<String> heard = heardBy(page);
        List<String> asked = new CopyOnWriteArrayList<>();
        var reader = student(page);
        var writer = student(BROWSERS.open(Device.PHONE));
        writer.argue(FIRST, WARRANT);
        writer.closePanel();
        reader.await(FIRST);
        page.onRequest(request -> asked.add(request.url()));
        writer.argue(CLAIM, WARRANT);
        reader.await(CLAIM);
        assertThat(heard).last().asString().contains(CLAIM).doesNotContain(writer.name());
        assertThat(asked).isEmpty();
        reader.turnTo("Question");
        writer.closePanel();
        writer.argue("Another year is not a year.", WARRANT);
        assertThat(page.locator(".room__tabs")).containsText("Debate · 1 new");
        reader.turnTo("Debate");
        assertThat(page.locator(".room__tabs")).not().containsText("new");
        Views.assertAgree(Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot), seminar);
    }

    @Test
    void whereNoCallGetsThroughThePageLooksByItself() {
        Page page = BROWSERS.open(Device.PHONE);
        page.routeWebSocket("**/live/*", call -> call.close());
        var reader = student(page);
        var writer = student(BROWSERS.open(Device.PHONE));
        String claim = "A page that hears nothing still reads.";
        writer.argue(claim, WARRANT);
        assertThat(reader.line(claim)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    @Test
    void whatIsLostOnTheWayIsAskedForOnceThePageHasCalledAgain() {
        Page page = BROWSERS.open(Device.PHONE);
        var loses = new AtomicBoolean();
        List<WebSocketRoute> calls = new CopyOnWriteArrayList<>();
        page.routeWebSocket("**/live/*", call -> {
            calls.add(call);
            var server = call.connectToServer();
            server.onMessage(frame -> {
                if (!loses.get()) {
                    call.send(frame.binary());
                }
            });
        });
        var reader = student(page);
        var writer = student(BROWSERS.open(Device.PHONE));
        writer.argue("It reaches whoever hears.", WARRANT);
        reader.await("It reaches whoever hears.");
        loses.set(true);
        String lost = "It reaches nobody at first.";
        writer.closePanel();
        writer.argue(lost, WARRANT);
        assertThat(reader.line(lost)).not().isVisible();
        loses.set(false);
        calls.getLast().close();
        assertThat(reader.line(lost)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    @Test
    void whoCallsForAChannelThatIsNotTheirsIsHungUpOn() {
        Page page = BROWSERS.open(Device.DESKTOP);
        page.navigate(moot.address());
        Object end = page.evaluate("""
                () => new Promise((resolve) => {
                  const call = new WebSocket('live/00000000-0000-4000-8000-000000000000');
                  call.onclose = () => resolve('hung up');
                  call.onmessage = () => resolve('told something');
                })""");
        assertThat(end).isEqualTo("hung up");
    }

    private static Student student(Page page) {
        return new Student(page, "Reader " + ++students).joinByLink(moot, seminar);
    }

    private static List<String> heardBy(Page page) {
        List<String> heard = new CopyOnWriteArrayList<>();
        page.onWebSocket(socket ->
                socket.onFrameReceived(frame -> heard.add(new String(frame.binary(), StandardCharsets.UTF_8))));
        return heard;
    }
}
