package moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The guard of all journeys does bark. Needs a browser because requests and console are the browser's.
class WatchIT {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private final Watch watch = new Watch();

    @Test
    void aRequestToAnotherMachineIsRefusedAndNoted() {
        var page = watched();
        page.setContent("<img src='http://elsewhere.invalid/pixel.png' alt=''>");
        page.waitForCondition(() -> !watch.complaints().isEmpty());
        assertThat(watch.complaints()).contains("request to http://elsewhere.invalid/pixel.png");
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
        var page = BROWSERS.open(Device.DESKTOP);
        watch.over(page.context());
        return page;
    }
}
