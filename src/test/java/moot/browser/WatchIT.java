package moot.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The guard of all journeys does bark. Needs a browser because requests and console are the browser's.
class WatchIT {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private final Watch watch = new Watch();

    /// The other machine is this one by an address that is not its own name, for there a request could arrive.
    @Test
    void aRequestToAnotherMachineIsRefusedAndNoted() throws IOException {
        try (var other = new ServerSocket(0, 0, InetAddress.ofLiteral("127.0.0.2"))) {
            other.setSoTimeout(2_000);
            String address = "127.0.0.2:" + other.getLocalPort() + "/";
            var page = watched();
            page.setContent("<img src='http://" + address + "' alt=''><script>new WebSocket('ws://" + address
                    + "').onerror = () => document.title = 'refused'</script>");
            page.waitForCondition(() -> page.title().equals("refused"));
            assertThat(watch.complaints()).contains("request to http://" + address, "web socket to ws://" + address);
            assertThatThrownBy(other::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void anErrorInTheConsoleIsNotedUnlessItIsExcused() {
        var page = watched();
        page.evaluate("console.error('burnt toast')");
        page.waitForCondition(() -> !watch.complaints().isEmpty());
        assertThat(watch.complaints()).singleElement().asString().contains("burnt toast");
        watch.excuse(Pattern.compile("toast"));
        assertThat(watch.complaints()).isEmpty();
    }

    private Page watched() {
        BROWSERS.excuse(".*");
        var first = BROWSERS.open(Device.DESKTOP);
        watch.over(first.context());
        return first.context().newPage();
    }
}
