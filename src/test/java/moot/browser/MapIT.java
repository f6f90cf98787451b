package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The map under somebody's eyes and hands: it keeps its places, folds, can be taken along, and fits a telephone. Needs
/// a browser because the map is laid out and drawn there, and nowhere else.
class MapIT {

    private static final String CLAIM = "A statute keeps the door shut for a whole term.";
    private static final String REPLY = "Congress would have to vote, and it is slow.";
    private static final String CHALLENGE = "A rule that no court enforces shuts nothing.";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static RunningMoot moot;
    private static OpenSeminar seminar;

    /// An argument with a reply, for all tests, none of which needs that there is no more.
    @BeforeAll
    static void argue() throws IOException {
        moot = RunningMoot.shared(BROWSERS);
        seminar = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot)
                .open("Could the United States leave NATO", "Leaving NATO, on a map", "Only instructors");
        var ada = new Student(BROWSERS.open(Device.PHONE), "Ada Lindqvist").joinByLink(moot, seminar);
        ada.argue(CLAIM, "Only Congress can lift it.");
        ada.answer(CLAIM, "supports", REPLY, "It has other things to do.");
    }

    @Test
    void whatSomebodyElsePostsMovesNothing() {
        var map = onDesktop();
        var ben = new Student(BROWSERS.open(Device.PHONE), "Ben Okonkwo").joinByLink(moot, seminar);
        var before = map.places();
        int arguments = map.claims().size();

        ben.answer(CLAIM, "rebuts", CHALLENGE, "Nobody may sue.");

        map.await(arguments + 1);
        assertThat(map.claims()).contains(CHALLENGE);
        assertThat(map.places()).containsAll(before);
        assertThat(map.told()).hasText("1 new argument");
        assertThat(map.button("Tidy (1)")).isVisible();
        Views.assertAgree(new Instructor(map.page(), moot), seminar);
    }

    @Test
    void aBranchFoldsAndUnfoldsByMouseAndByKey() {
        var map = onDesktop();
        map.click(CLAIM);
        assertThat(opened(map.page())).hasText(CLAIM);
        map.clickHandle(CLAIM);
        assertThat(map.claims()).contains(CLAIM).doesNotContain(REPLY);
        map.clickHandle(CLAIM);
        assertThat(map.claims()).contains(CLAIM, REPLY);

        map.press("Escape");
        map.press("ArrowRight");
        map.press("ArrowRight");
        assertThat(map.told()).containsText(CLAIM);
        map.press("Space");
        assertThat(map.told()).hasText("Replies folded");
        assertThat(map.claims()).contains(CLAIM).doesNotContain(REPLY);
        map.press("ArrowRight");
        assertThat(map.told()).hasText("Replies unfolded");
        assertThat(map.claims()).contains(CLAIM, REPLY);
    }

    @Test
    void whereItOpensAtAnArgumentThatCanBeRead() {
        var map = onDesktop();
        map.click(CLAIM);
        assertThat(opened(map.page())).hasText(CLAIM);
        map.page().waitForURL("**argument=**");
        map.page().reload();
        assertThat(opened(map.page())).hasText(CLAIM);
        assertThat(map.zoom()).isGreaterThan(0.5);
    }

    @Test
    void oneTakesItAlongAsADrawingAndAsAPicture() throws Exception {
        var map = onDesktop();
        var drawing = map.save("SVG");
        assertThat(drawing.suggestedFilename()).isEqualTo("moot-map.svg");
        assertThat(words(drawing.path())).contains(CLAIM, REPLY);
        assertThat(map.button("Save")).isFocused();

        var picture = map.save("PNG");
        assertThat(picture.suggestedFilename()).isEqualTo("moot-map.png");
        assertThat(picture.path()).binaryContent().startsWith(0x89, 'P', 'N', 'G');
        assertThat(colours(picture.path())).as("colours").isGreaterThan(4);
    }

    @Test
    void itFitsANarrowPhoneWhereATapOpensAnArgument() {
        var page = BROWSERS.open(Device.NARROW_PHONE);
        var cora = new Student(page, "Cora Adeyemi").joinByLink(moot, seminar);
        var map = new DrawnMap(page).show(seminar);
        cora.turnTo("Debate");
        assertThat(map.claims()).contains(CLAIM, REPLY);
        assertThat(Layout.faults(page)).isEmpty();
        Axe.check(page);

        map.tap(CLAIM);
        assertThat(opened(page)).hasText(CLAIM);
    }

    private static DrawnMap onDesktop() {
        var instructor = Instructor.signIn(BROWSERS.open(Device.DESKTOP), moot);
        return new DrawnMap(instructor.page()).show(seminar);
    }

    private static Locator opened(Page page) {
        return page.locator("h2.argument__claim");
    }

    /// All words of a drawing as they follow each other; reading fails on what is not well-formed.
    private static String words(Path file) throws Exception {
        var drawing = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        return drawing.getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    }

    /// How many there are at ten thousand points that are spread over a picture; an empty one has a single colour.
    private static long colours(Path file) throws IOException {
        var picture = Objects.requireNonNull(ImageIO.read(file.toFile()));
        int width = picture.getWidth();
        int height = picture.getHeight();
        return IntStream.range(0, 10_000)
                .map(point -> picture.getRGB(point % 100 * width / 100, point / 100 * height / 100))
                .distinct()
                .count();
    }
}
