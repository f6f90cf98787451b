package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A text whose paragraphs ran together is put right with the keyboard, in a list that is longer than the screen. Needs
/// a browser because only there a list is drawn in parts, and because the focus must not get lost in it.
class FullTextIT {

    private static final String QUESTION = "Could the United States leave NATO";
    private static final String RUN = "Gulls circle over the pier. Ferries wait for the night tide. Ships sink.";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;

    @BeforeAll
    static void start() throws IOException {
        moot = RunningMoot.shared(BROWSERS);
    }

    @Test
    void aParagraphIsSplitAndJoinedWithTheKeyboard() {
        var instructor = Instructor.signIn(BROWSERS.open(Device.PHONE), moot);
        var page = instructor.page();
        page.navigate(
                instructor.open(QUESTION, "Run together", "Only instructors").address() + "/text");
        page.locator("vaadin-text-area textarea").fill(text());
        instructor.press("Use this text");
        page.locator(".full-text__rows").evaluate("list => list.scrollToIndex(39)");

        row(page, RUN).getByText("Split").press("Enter");
        assertThat(page.locator(":focus")).hasText("Choose a word");
        Browsers.keep(page, "text-split");
        Axe.check(page);
        assertThat(Layout.faults(page)).isEmpty();
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Begin a new paragraph here");
        page.keyboard().press("Enter");

        var second = row(page, "Ferries wait for the night tide. Ships sink.");
        assertThat(second).isVisible();
        assertThat(row(page, RUN)).isHidden();
        assertThat(second.locator(":focus").first()).isVisible();
        assertThat(second).isInViewport();
        second.getByText("Join to the one before").press("Enter");
        assertThat(row(page, RUN).locator(":focus").first()).isVisible();
        assertThat(row(page, RUN)).isInViewport();
    }

    private static String text() {
        return IntStream.range(0, 60)
                .mapToObj(i -> i == 40 ? RUN : "Waves of day " + i + " break on the shore, and the harbour is empty.")
                .collect(Collectors.joining("\n\n"));
    }

    private static Locator row(Page page, String words) {
        return page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(words));
    }
}
