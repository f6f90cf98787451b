package moot.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    @Test
    void aQuotationIsReadLikeAnyParagraph() {
        assertThat(MarkdownText.paragraphs("> The quay\n> is wet.\n>\n> Nobody minds."))
                .containsExactly("The quay is wet.", "Nobody minds.");
    }

    @Test
    void eachEntryOfAListIsAParagraphAlsoWithinAnother() {
        assertThat(MarkdownText.paragraphs("1. Ships\n   - Liners\n   - Tugs\n2. Quays"))
                .containsExactly("Ships", "Liners", "Tugs", "Quays");
    }

    @Test
    void aBrokenLineDoesNotGlueWordsTogether() {
        assertThat(MarkdownText.paragraphs("The quay  \nis\\\nwet.")).containsExactly("The quay is wet.");
    }

    @Test
    void aBlockOfCodeKeepsItsWords() {
        assertThat(MarkdownText.paragraphs("```\nquay = wet\n```\n\n    tide = high"))
                .extracting(String::strip)
                .containsExactly("quay = wet", "tide = high");
    }

    @Test
    void ofALinkTheWordsStayAndOfAPictureItsDescription() {
        assertThat(MarkdownText.paragraphs("See [the *quay*](https://x.example \"title\") and ![a tug](tug.png)."))
                .containsExactly("See the quay and a tug.");
    }

    @Test
    void aWordWithinHtmlStaysAndItsTagsGo() {
        assertThat(MarkdownText.paragraphs("The <b>quay</b> is wet.")).containsExactly("The quay is wet.");
    }

    @Test
    void aSignThatWasMarkedAsNoFormattingIsReadAsTyped() {
        assertThat(MarkdownText.paragraphs("2 \\* 3 &amp; more")).containsExactly("2 * 3 & more");
    }
}
