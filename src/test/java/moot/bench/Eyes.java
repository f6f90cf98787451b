package moot.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Chromium, for what an eye sees. Whoever looks is a visitor who came in before, so that nothing but the page that is
/// measured is loaded.
final class Eyes implements AutoCloseable {

    private static final String SEEN = "moot-seen ";

    private static final String WATCH = """
            (selector => {
              const look = () => {
                const seen = document.querySelector(selector);
                if (seen && seen.checkVisibility() && seen.getClientRects().length > 0) {
                  requestAnimationFrame(() => console.debug(`moot-seen ${performance.now()}`));
                } else {
                  requestAnimationFrame(look);
                }
              };
              look();
            })('%s')""";

    private final Playwright playwright;
    private final Browser browser;

    Eyes() {
        var chromium = System.getenv("MOOT_CHROMIUM");
        if (chromium == null) {
            throw new IllegalStateException("MOOT_CHROMIUM has to say where Chromium is; bin/bench finds it");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(options(chromium));
    }

    /// Chromium refuses its sandbox to root.
    private static LaunchOptions options(String chromium) {
        var options = new LaunchOptions().setExecutablePath(Path.of(chromium));
        return System.getProperty("user.name").equals("root") ? options.setArgs(List.of("--no-sandbox")) : options;
    }

    /// A browser that has kept nothing but who the visitor is.
    BrowserContext of(Visitor visitor) {
        var fresh = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB"));
        visitor.cookies()
                .forEach((name, value) -> fresh.addCookies(
                        List.of(new Cookie(name, value).setUrl(visitor.address().toString()))));
        return fresh;
    }

    /// Milliseconds from the request to the first picture of something, with an empty cache. The page tells by
    /// itself: whoever asks it meanwhile makes it compile the question, on a slower page in the midst of all else.
    double untilSeen(Visitor visitor, String path, String selector) {
        try (var fresh = of(visitor)) {
            fresh.addInitScript(WATCH.formatted(selector));
            var page = fresh.newPage();
            var seen = page.waitForConsoleMessage(
                    new Page.WaitForConsoleMessageOptions()
                            .setPredicate(message -> message.text().startsWith(SEEN)),
                    () -> page.navigate(visitor.address().resolve("/" + path).toString()));
            return Double.parseDouble(seen.text().substring(SEEN.length()));
        }
    }

    /// What it takes to come back to a page on which one was before.
    Return comingBack(Visitor visitor, String path, String selector) {
        try (var context = of(visitor)) {
            show(context.newPage(), visitor, path, selector);
            context.pages().getFirst().close();
            var page = context.newPage();
            var requests = new Return();
            var wire = context.newCDPSession(page);
            wire.send("Network.enable");
            wire.on("Network.requestWillBeSent", requests::asked);
            wire.on("Network.requestWillBeSentExtraInfo", requests::sent);
            wire.on("Network.loadingFinished", requests::came);
            wire.on("Network.webSocketFrameReceived", requests::pushed);
            show(page, visitor, path, selector);
            page.waitForTimeout(1000);
            return requests;
        }
    }

    private static void show(Page page, Visitor visitor, String path, String selector) {
        URI address = visitor.address().resolve("/" + path);
        page.navigate(address.toString());
        page.locator(selector).first().waitFor();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
