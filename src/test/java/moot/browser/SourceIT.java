package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What one adds to the evidence on the narrowest phone, the others have at once and under the name that they may see.
/// Needs a browser because the evidence is drawn there, and because the dialog has to fit.
class SourceIT {

    private static final String QUESTION = "Could the United States leave NATO";
    private static final String STATEMENT = "Twelve ships sail in the north.";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;

    @BeforeAll
    static void start() throws IOException {
        moot = RunningMoot.shared(BROWSERS);
    }

    @Test
    void whatOneAddsAllHaveAtOnceUnderTheNameThatTheyMaySee(@TempDir Path folder) {
        var instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot);
        var seminar = instructor.open(QUESTION, "Sources of the class", "Only instructors");
        var ada = new Student(BROWSERS.open(Device.NARROW_PHONE), "Adelheid Zauberstein").joinByLink(moot, seminar);
        var pseudonym = instructor.pseudonymOf(ada);
        var received = new Received(folder, "eve");
        var eve = new Student(BROWSERS.open(Device.PHONE, received), "Eve Marchetti").joinByLink(moot, seminar);
        eve.turnTo("Evidence");

        add(ada);

        var card = card(eve.page());
        assertThat(card).containsText("Added by " + pseudonym);
        assertThat(card).containsText("not checked yet");
        lookUp(ada);
        assertThat(card).containsText("1 source check");
        card.locator("summary").tap();
        assertThat(card).containsText("Counted in the harbour");
        ada.turnTo("Debate");
        ada.argue("The north is not empty.", "Ships sail there.");
        eve.turnTo("Debate");
        eve.await("The north is not empty.");
        assertThat(received.all()).contains(pseudonym).doesNotContain("Adelheid", "Zauberstein");
        Views.assertAgree(instructor, seminar);
    }

    private static void add(Student ada) {
        ada.turnTo("Evidence");
        ada.tapButton("Add a source");
        ada.type("Title", "Ships of the north");
        ada.page().reload();
        ada.turnTo("Evidence");
        ada.tapButton("Add a source");
        assertThat(ada.page().getByLabel("Title")).hasValue("Ships of the north");
        ada.type("Published", "2025");
        ada.page().keyboard().press("Tab");
        assertThat(ada.page().locator(".add-source__reference em")).hasText("Ships of the north");
        looksRight(ada.page());
        ada.tapButton("Add this source");
        ada.type("What does the source say?", STATEMENT);
        looksRight(ada.page());
        ada.tapButton("Add this evidence");
        assertThat(card(ada.page())).isVisible();
    }

    private static void lookUp(Student ada) {
        var card = card(ada.page());
        if (card.locator("details[open]").count() == 0) {
            card.locator("summary").tap();
        }
        card.locator("[data-action=check]").tap();
        ada.type("What did you look up?", "The number");
        ada.type("Where?", "The harbour, p. 3");
        ada.type("What did you find there?", "Counted in the harbour: twelve.");
        ada.page()
                .getByText("Holds", new Page.GetByTextOptions().setExact(true))
                .tap();
        looksRight(ada.page());
        ada.tapButton("Post this check");
        assertThat(card).containsText("1 source check");
    }

    private static Locator card(Page page) {
        return page.locator(".moot-evidence__card").filter(new Locator.FilterOptions().setHasText(STATEMENT));
    }

    private static void looksRight(Page page) {
        Browsers.keep(page, "add-source");
        Axe.check(page);
        assertThat(Layout.faults(page)).isEmpty();
    }
}
