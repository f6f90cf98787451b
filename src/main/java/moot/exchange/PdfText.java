package moot.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import moot.base.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF. It knows lines at places and no paragraphs, so [Lines] puts them together again.
final class PdfText {

    private static final int MOST_PAGES = 300;
    private static final int LEAST_LETTERS_A_PAGE = 10;

    static {
        // What it remembers of the fonts of the machine goes with what is temporary and not into anybody's home.
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }

    private PdfText() {}

    static List<String> paragraphs(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new Problem("exchange.problem.pdf-locked");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Problem("exchange.problem.pdf-long", MOST_PAGES);
            }
            return Lines.paragraphs(pages(document));
        } catch (InvalidPasswordException locked) {
            throw new Problem("exchange.problem.pdf-locked");
        } catch (Problem known) {
            throw known;
        } catch (IOException | RuntimeException unreadable) {
            throw new Problem("exchange.problem.pdf");
        }
    }

    private static List<List<String>> pages(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart("\n");
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document).lines().toList());
        }
        checkText(pages);
        return pages;
    }

    /// A scan is pictures of pages, with at most a stamp in letters.
    private static void checkText(List<List<String>> pages) {
        long letters = pages.stream()
                .flatMap(List::stream)
                .flatMapToInt(String::chars)
                .filter(Character::isLetter)
                .count();
        if (letters < (long) LEAST_LETTERS_A_PAGE * pages.size()) {
            throw new Problem("exchange.problem.pdf-scan");
        }
    }
}
