package moot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingFaultTest {

    private static List<String> faults(String text) {
        var faults = new Faults();
        ReadingFile.read(new PackFile("reading.md", text), faults);
        return Fixture.sentences(faults.inOrder());
    }

    @Test
    void aReadingNeedsATitle() {
        assertThat(faults("## S1 One\n[S1.P1] Text."))
                .containsExactly("reading.md:1: found a reading without a title; expected ‘# Title’ on the first line");
    }

    @Test
    void aReadingNeedsSections() {
        assertThat(faults("# Title\n"))
                .containsExactly(
                        "reading.md:1: found a reading without sections; expected at least one heading ‘## S1 Heading’ with paragraphs");
    }

    @Test
    void aHeadingNeedsItsLocator() {
        assertThat(faults("# Title\n## S1 One\n[S1.P1] Text.\n## Two"))
                .containsExactly(
                        "reading.md:4: found ‘## Two’; expected one ‘# Title’ at the top, and for each section ‘## S1 Heading’");
    }

    @Test
    void aSecondTitleIsAFault() {
        assertThat(faults("# Title\n## S1 One\n[S1.P1] Text.\n# Title"))
                .containsExactly(
                        "reading.md:4: found ‘# Title’; expected one ‘# Title’ at the top, and for each section ‘## S1 Heading’");
    }

    @Test
    void aLocatorThatIsNearlyRightIsNoText() {
        assertThat(faults("# Title\n## S1 One\n[S1.P1] Text.\n[S1P2] More.\nS1.P3 More.\n[s1.p4] More."))
                .containsExactly(
                        "reading.md:4: found ‘[S1P2] More.’; expected a locator in brackets at the beginning of the line, as [S1.P2]",
                        "reading.md:5: found ‘S1.P3 More.’; expected a locator in brackets at the beginning of the line, as [S1.P2]",
                        "reading.md:6: found ‘[s1.p4] More.’; expected a locator in brackets at the beginning of the line, as [S1.P2]");
    }

    @Test
    void aLocatorIsThereOnce() {
        assertThat(faults("# Title\n## S1 One\n[S1.P1] Text.\n\n[S1.P1] More."))
                .containsExactly("reading.md:5: found locator ‘S1.P1’ a second time; expected each locator once");
    }

    @Test
    void aParagraphStandsInItsSection() {
        assertThat(faults("# Title\n## S1 One\n[S1.P1] Text.\n[S2.P1] More."))
                .containsExactly(
                        "reading.md:4: found paragraph ‘S2.P1’ outside section ‘S2’; expected it under the heading ‘## S2 …’");
    }

    @Test
    void textStandsInAParagraph() {
        assertThat(faults("# Title\nHello.\n## S1 One\n[S1.P1] Text."))
                .containsExactly(
                        "reading.md:2: found text that belongs to no paragraph; expected a paragraph that begins with its locator, as [S1.P2]");
    }

    @Test
    void aSectionHasParagraphsAndAParagraphHasText() {
        assertThat(faults("# Title\n## S1 One\n## S2 Two\n[S2.P1]\n"))
                .containsExactly(
                        "reading.md:2: found section ‘S1’ without a paragraph; expected at least one paragraph that begins with its locator, as [S1.P1]",
                        "reading.md:4: found paragraph ‘S2.P1’ without text; expected text after the locator");
    }

    @Test
    void aLinkAtTheBeginningOfALineIsText() {
        assertThat(faults("# Title\n## S1 One\n[S1.P1] Text,\n[a link](https://example.org) and more."))
                .isEmpty();
    }
}
