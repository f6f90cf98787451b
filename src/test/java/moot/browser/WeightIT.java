package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What thirty phones fetch at once over the network of one school. Needs a browser because only a browser knows what
/// it fetches.
class WeightIT {

    private static final int BUDGET = 200_000;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;

    @BeforeAll
    static void start() throws IOException {
        moot = RunningMoot.shared(BROWSERS);
    }

    @Test
    void fromTheCodeToTheRoomAPhoneFetchesLittleScript() {
        var seminar = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot)
                .open("Could the United States leave NATO", "Leaving NATO, light", "Only instructors");
        var page = BROWSERS.open(Device.PHONE);
        var transfer = new Transfer(page);
        new Student(page, "Ada Lindqvist").joinByLink(moot, seminar);
        assertThat(page.locator("moot-outline [role=treeitem]").first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(transfer.bytesOf("script")).isBetween(1, BUDGET);
    }
}
