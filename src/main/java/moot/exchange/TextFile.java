package moot.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import moot.base.Problem;
import org.springframework.stereotype.Component;

/// Reads the paragraphs of a text out of a file that somebody chose: plain text, Markdown, a document of a word
/// processor (DOCX) or the text of a PDF. What a file is, its contents say and not its name. A file that cannot be read
/// is refused with what to do instead (decision 0015).
@Component
public class TextFile {

    public static final int LARGEST = 10_000_000;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /// Old documents of word processors, and new ones under a password.
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /// What may be offered in a dialog that chooses a file.
    public static List<String> endings() {
        return List.of(".txt", ".md", ".docx", ".pdf");
    }

    /// The paragraphs as plain text, at least one.
    ///
    /// @throws Problem if there is nothing to be read in it
    public List<String> paragraphs(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Problem("exchange.problem.large", LARGEST / 1_000_000);
        }
        return checked(read(name.toLowerCase(Locale.ROOT), bytes));
    }

    /// The paragraphs of what was pasted.
    public List<String> paragraphs(String pasted) {
        return checked(PlainText.paragraphs(pasted));
    }

    private static List<String> read(String name, byte[] bytes) {
        if (begins(bytes, PDF)) {
            return PdfText.paragraphs(bytes);
        }
        if (begins(bytes, ZIP)) {
            return DocxText.paragraphs(bytes);
        }
        if (begins(bytes, COMPOUND)) {
            throw new Problem("exchange.problem.compound");
        }
        String text = Decoding.text(bytes);
        return name.endsWith(".md") || name.endsWith(".markdown")
                ? MarkdownText.paragraphs(text)
                : PlainText.paragraphs(text);
    }

    private static List<String> checked(List<String> paragraphs) {
        List<String> full = paragraphs.stream()
                .map(words -> words.replaceAll("[\\s\\p{Z}\\p{Cc}\uFEFF]+", " ").strip())
                .filter(words -> !words.isEmpty())
                .toList();
        if (full.isEmpty()) {
            throw new Problem("exchange.problem.empty");
        }
        return full;
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
