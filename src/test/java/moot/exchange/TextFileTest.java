package moot.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import moot.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each file is made here.
class TextFileTest {

    private static final List<String> TEXT =
            List.of("Ships", "Liners came to the harbour, and “nobody” knew why.", "The quay is wet.");

    private final TextFile files = new TextFile();

    @Test
    void plainTextIsReadByItsEmptyLines() {
        assertThat(read(
                        "a.txt",
                        "Ships\n\nLiners came to the harbour,\nand “nobody” knew why.\n\n\nThe quay is wet.\n"))
                .isEqualTo(TEXT);
    }

    @Test
    void longLinesAreAParagraphEach() {
        String line = "A sentence that is longer than any line of a printed page. "
                .repeat(4)
                .strip();
        assertThat(files.paragraphs("Ships\n" + line + "\nMoney\n" + line))
                .containsExactly("Ships", line, "Money", line);
    }

    @Test
    void theMarksOfMarkdownAreLeftOut() {
        assertThat(
                        read(
                                "a.md",
                                "# Ships\n\nLiners came to the *harbour*, and\n“[nobody](http://x.example)” knew why.\n\n- The quay is `wet`.\n\n<script>alert(1)</script>\n"))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.MD", "a.markdown"})
    void markdownIsKnownByItsEndingHoweverItIsWritten(String name) {
        assertThat(read(name, "# Ships")).containsExactly("Ships");
        assertThat(read("a.txt", "# Ships")).containsExactly("# Ships");
    }

    @Test
    void aDocumentIsReadParagraphByParagraphAndWithItsTables() {
        assertThat(files.paragraphs("a.docx", Documents.docx(TEXT, List.of("A cell.", "Another cell."))))
                .containsExactly(TEXT.get(0), TEXT.get(1), TEXT.get(2), "A cell.", "Another cell.");
    }

    @Test
    void theLinesOfAPdfArePutTogether() {
        assertThat(files.paragraphs(
                        "a.pdf",
                        Documents.pdf(List.of(
                                List.of(
                                        "Liners came to the harbour year after year, and every",
                                        "one of them left its smoke above the roofs of the quar-",
                                        "ter behind the church.",
                                        "",
                                        "The people there began to count them."),
                                List.of("Then they wrote to the mayor.")))))
                .containsExactly(
                        "Liners came to the harbour year after year, and every one of them left its smoke above the roofs of"
                                + " the quarter behind the church.",
                        "The people there began to count them.",
                        "Then they wrote to the mayor.");
    }

    @Test
    void whatAFileIsItsContentsSay() {
        assertThat(files.paragraphs("a.txt", Documents.docx(TEXT, List.of()))).isEqualTo(TEXT);
    }

    @Test
    void utf16WithItsMarkIsRead() {
        byte[] bytes = ("\uFEFF" + "Élan.").getBytes(StandardCharsets.UTF_16LE);
        assertThat(files.paragraphs("a.txt", bytes)).containsExactly("Élan.");
        assertThat(read("a.txt", "\uFEFFÉlan.")).containsExactly("Élan.");
    }

    @Test
    void anotherEncodingIsRefusedAndNotGuessed() {
        refused("a.txt", "Élan vital.".getBytes(StandardCharsets.ISO_8859_1), "encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n\t ", "\uFEFF"})
    void anEmptyTextIsRefused(String text) {
        refused("a.txt", text.getBytes(StandardCharsets.UTF_8), "empty");
        assertThatThrownBy(() -> files.paragraphs(text)).hasMessage("exchange.problem.empty");
    }

    @Test
    void aDocumentWithoutTextIsRefused() {
        refused("a.docx", Documents.docx(List.of(""), List.of()), "empty");
    }

    @Test
    void aPictureIsNoText() {
        refused("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "type");
    }

    @Test
    void anArchiveThatIsNoDocumentIsRefused() {
        refused("a.docx", Documents.zip("notes.txt", "Hello"), "docx");
        byte[] torn = Documents.docx(TEXT, List.of());
        refused("a.docx", Arrays.copyOf(torn, torn.length / 2), "docx");
    }

    @Test
    void anOldDocumentOrOneUnderAPasswordIsRefused() {
        refused("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "compound");
    }

    @Test
    void aPdfUnderAPasswordIsRefused() throws IOException {
        refused("a.pdf", Documents.lockedPdf(), "pdf-locked");
    }

    @Test
    void aPdfThatDoesNotLetItsTextBeCopiedIsRefused() {
        refused("a.pdf", Documents.pdfNotToBeCopied(), "pdf-locked");
    }

    @Test
    void aPdfOfMorePagesThanAClassReadsIsRefused() {
        List<String> page = List.of("Liners came to the harbour.");
        refused("a.pdf", Documents.pdf(Collections.nCopies(301, page)), "pdf-long");
    }

    @Test
    void aPdfOfPicturesIsRefused() {
        refused("a.pdf", Documents.pdf(List.of(List.of(), List.of())), "pdf-scan");
    }

    @Test
    void aDamagedPdfIsRefused() {
        refused("a.pdf", "%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII), "pdf");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        refused("a.txt", new byte[TextFile.LARGEST + 1], "large");
    }

    private List<String> read(String name, String text) {
        return files.paragraphs(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String name, byte[] bytes, String why) {
        assertThatThrownBy(() -> files.paragraphs(name, bytes))
                .isInstanceOf(Problem.class)
                .hasMessage("exchange.problem." + why);
    }
}
