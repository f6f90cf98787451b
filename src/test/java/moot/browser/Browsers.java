package moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.function.SingletonSupplier;

/// One browser for all tests of a process, which ends with it, and for each test as many people in front of it as it
/// opens (`@RegisterExtension static final`). After each the [Watch] over all pages is read out, and a failed test
/// leaves its screens behind.
public final class Browsers implements BeforeEachCallback, AfterEachCallback {

    /// For a busy machine; a good page takes far less.
    private static final int PATIENCE = 20_000;

    private static final Supplier<Browser> BROWSER = SingletonSupplier.of(Browsers::launch);

    /// What of a browser no test has use for: suggestions beneath the address bar, each window of which costs as much
    /// as a page of ours, and what the driver turns off by itself as long as nothing else is named.
    private static final List<String> UNUSED = List.of(
            "WebUIOmniboxPopup",
            "WebUIOmniboxAimPopup",
            "WebUIOmniboxFullPopup",
            "AutoDeElevate",
            "AvoidUnnecessaryBeforeUnloadCheckSync",
            "BlockOriginHeaderModificationOnRedirect",
            "BoundaryEventDispatchTracksNodeRemoval",
            "DestroyProfileOnBrowserClose",
            "DialMediaRouteProvider",
            "GlobalMediaControls",
            "HttpsUpgrades",
            "LensOverlay",
            "MediaRouter",
            "OptimizationHints",
            "PaintHolding",
            "ThirdPartyStoragePartitioning",
            "Translate");

    private final List<BrowserContext> people = new ArrayList<>();

    private Watch watch = new Watch();

    /// A page of somebody new, who shares no cookie with the others.
    public Page open(Device device) {
        return come(device.options()).newPage();
    }

    /// A page of somebody new, all that it receives being noted.
    Page open(Device device, Received received) {
        var person = come(received.into(device.options()));
        received.by(person);
        return person.newPage();
    }

    private BrowserContext come(NewContextOptions options) {
        var person = BROWSER.get().newContext(options);
        people.add(person);
        watch.over(person);
        return person;
    }

    /// Lets a complaint pass that a test brings about on purpose, such as a lost connection.
    public void excuse(String complaint) {
        watch.excuse(Pattern.compile(complaint));
    }

    /// Keeps what the page shows as `target/screens/<name>.png`.
    public static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        watch = new Watch();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            keepAll("failed-" + test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName());
        }
        people.forEach(BrowserContext::close);
        people.clear();
        assertThat(watch.complaints()).as("what no page may do").isEmpty();
    }

    private void keepAll(String name) {
        var pages = people.stream().flatMap(person -> person.pages().stream()).toList();
        for (int number = 0; number < pages.size(); number++) {
            keep(pages.get(number), name.replaceAll("[^\\w-]", "") + "-" + number);
        }
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(options());
    }

    /// Chromium refuses its sandbox to root, which is who runs the tests in a container.
    private static LaunchOptions options() {
        var chromium = System.getenv("MOOT_CHROMIUM");
        if (chromium == null) {
            throw new IllegalStateException("MOOT_CHROMIUM has to say where Chromium is; bin/test finds it");
        }
        var arguments = new ArrayList<>(List.of(Watch.ALONE, "--disable-features=" + String.join(",", UNUSED)));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--no-sandbox");
        }
        return new LaunchOptions().setExecutablePath(Path.of(chromium)).setArgs(arguments);
    }
}
