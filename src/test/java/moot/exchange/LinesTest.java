package moot.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void theLinesOfAParagraphAreJoined() {
        assertThat(page("The harbour was built in the year", "in which the bridge fell, and it", "still stands there."))
                .containsExactly(
                        "The harbour was built in the year in which the bridge fell, and it still stands there.");
    }

    @Test
    void aWordThatIsBrokenAtTheEndOfALineIsMadeWhole() {
        assertThat(page("They spoke of the har-", "bour and of noth-", "ing else."))
                .containsExactly("They spoke of the harbour and of nothing else.");
    }

    @Test
    void aHyphenBeforeACapitalOrAFigureStays() {
        assertThat(page("The Franco-", "German plan and the F-", "35 came up."))
                .containsExactly("The Franco-German plan and the F-35 came up.");
    }

    @Test
    void aTypesettersHyphenIsTreatedAsATypedOne() {
        assertThat(page("They spoke of the har\u2010", "bour and the Franco\u2010", "German plan."))
                .containsExactly("They spoke of the harbour and the Franco\u2010German plan.");
    }

    @Test
    void aHyphenThatStandsForADashKeepsItsSpaces() {
        assertThat(page("They spoke of the harbour -", "and of nothing else."))
                .containsExactly("They spoke of the harbour - and of nothing else.");
    }

    @Test
    void aHyphenThatOnlyAllowedABreakIsLeftOut() {
        assertThat(page("They spoke of the har\u00AD", "bour.")).containsExactly("They spoke of the harbour.");
    }

    @Test
    void anEmptyLinePartsParagraphs() {
        assertThat(page("One paragraph.", "", "Another one.")).containsExactly("One paragraph.", "Another one.");
    }

    @Test
    void aLineThatEndsASentenceBeforeTheMarginPartsThemToo() {
        assertThat(page(
                        "The first paragraph goes on to the margin here",
                        "and ends soon.",
                        "The second one begins without an empty line at",
                        "all between them."))
                .containsExactly(
                        "The first paragraph goes on to the margin here and ends soon.",
                        "The second one begins without an empty line at all between them.");
    }

    @Test
    void aHeadingStandsAlone() {
        assertThat(page("Ships", "", "Liners came to the harbour year after year, and", "more of them each time."))
                .containsExactly("Ships", "Liners came to the harbour year after year, and more of them each time.");
    }

    @Test
    void aSentenceGoesOnOverTheEndOfAPage() {
        assertThat(Lines.paragraphs(List.of(
                        List.of("The last line on this page ends with the name of"),
                        List.of("Olsen, who goes on here.", "", "A new paragraph."))))
                .containsExactly(
                        "The last line on this page ends with the name of Olsen, who goes on here.",
                        "A new paragraph.");
    }

    @Test
    void numbersOfPagesAndRunningHeadsAreLeftOut() {
        List<String> first = List.of("Harbour report 2019", "", "One sentence here.", "", "1");
        List<String> second = List.of("Harbour report 2019", "", "Another one here.", "", "2");
        List<String> third = List.of("Harbour report 2019", "", "A third one here.", "", "- 3 -");
        assertThat(Lines.paragraphs(List.of(first, second, third)))
                .containsExactly("One sentence here.", "Another one here.", "A third one here.");
    }

    @Test
    void whatStandsOnceAtTheHeadOfAPageStays() {
        assertThat(Lines.paragraphs(List.of(List.of("A title", "", "Text."), List.of("More text."))))
                .containsExactly("A title", "Text.", "More text.");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(page()).isEmpty();
        assertThat(page("", "")).isEmpty();
    }

    private static List<String> page(String... lines) {
        return Lines.paragraphs(List.of(Arrays.asList(lines)));
    }
}
