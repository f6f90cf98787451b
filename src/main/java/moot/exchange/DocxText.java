package moot.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import moot.base.Problem;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// The paragraphs of a DOCX, those in tables too; not its notes, headers and footers. Whatever is wrong with a file,
/// the library throws something of its own for it, and the person is told the same.
final class DocxText {

    /// What one part of a document may unpack to, so that a small file does not fill the memory.
    private static final long LARGEST_PART = 100_000_000;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private DocxText() {}

    static List<String> paragraphs(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> found = new ArrayList<>();
            collect(document.getBodyElements(), found);
            return found;
        } catch (IOException | RuntimeException unreadable) {
            throw new Problem("exchange.problem.docx");
        }
    }

    private static void collect(List<IBodyElement> elements, List<String> found) {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> found.add(paragraph.getParagraphText());
                case XWPFTable table ->
                    table.getRows()
                            .forEach(
                                    row -> row.getTableCells().forEach(cell -> collect(cell.getBodyElements(), found)));
                default -> {
                    // Tables of contents and the like say nothing of their own.
                }
            }
        }
    }
}
