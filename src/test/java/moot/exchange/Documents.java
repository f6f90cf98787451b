package moot.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Makes files for tests.
final class Documents {

    private static final float SIZE = 11;
    private static final float LINE = 14;

    private Documents() {}

    /// @param cells of one row of a table after the paragraphs; no table where there are none
    static byte[] docx(List<String> paragraphs, List<String> cells) {
        return made(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                paragraphs.forEach(
                        words -> document.createParagraph().createRun().setText(words));
                if (!cells.isEmpty()) {
                    var row = document.createTable(1, cells.size()).getRow(0);
                    for (int i = 0; i < cells.size(); i++) {
                        row.getCell(i).setText(cells.get(i));
                    }
                }
                document.write(out);
            }
        });
    }

    /// One list of lines a page; an empty line leaves a gap.
    static byte[] pdf(List<List<String>> pages) {
        return made(out -> {
            try (PDDocument document = document(pages)) {
                document.save(out);
            }
        });
    }

    /// Nobody opens it without a password.
    static byte[] lockedPdf() {
        return protectedPdf("secret", new AccessPermission());
    }

    /// Everybody opens it, but a program is asked not to take its text.
    static byte[] pdfNotToBeCopied() {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        return protectedPdf("", permission);
    }

    private static byte[] protectedPdf(String password, AccessPermission permission) {
        return made(out -> {
            try (PDDocument document = document(List.of(List.of("Nobody reads this sentence.")))) {
                document.protect(new StandardProtectionPolicy("owner", password, permission));
                document.save(out);
            }
        });
    }

    static byte[] zip(String name, String text) {
        return made(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static PDDocument document(List<List<String>> pages) throws IOException {
        PDDocument document = new PDDocument();
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, lines);
            }
        }
        return document;
    }

    private static void write(PDPageContentStream content, List<String> lines) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
        content.newLineAtOffset(72, 700);
        for (String line : lines) {
            if (!line.isEmpty()) {
                content.showText(line);
            }
            content.newLineAtOffset(0, -LINE);
        }
        content.endText();
    }

    private interface Maker {

        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] made(Maker maker) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            maker.write(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
