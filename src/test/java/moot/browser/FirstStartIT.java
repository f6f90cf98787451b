package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The first minute with a new Moot. Needs a browser because the weight, the script and the look of the page are its
/// subject.
class FirstStartIT {

    private static final int BUDGET = 200_000;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        moot = RunningMoot.in(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        moot.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void theFirstLinkIsAccessibleOnEveryDevice(Device device) {
        var page = BROWSERS.open(device);
        var screens = new Inspection(page, device);
        screens.show("start", moot.firstLink());
        assertThat(page.getByLabel("Sign-in name")).isVisible();
        screens.assertNoFaults();
    }

    @Test
    void theEntryPageFetchesLittleScript() {
        var page = BROWSERS.open(Device.PHONE);
        var transfer = new Transfer(page);
        page.navigate(moot.address());
        assertThat(page.locator("h1")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(transfer.bytesOf("script")).isBetween(1, BUDGET);
    }
}
