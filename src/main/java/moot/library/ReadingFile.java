package moot.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `reading.md` line by line: a title, sections, and paragraphs that begin with their locator. A locator that is
/// nearly right is a fault, as it would otherwise pass for text of the paragraph before it.
final class ReadingFile {

    private static final Pattern TITLE = Pattern.compile("# +(\\S.*)");
    private static final Pattern SECTION = Pattern.compile("## +(S\\d{1,4}) +(\\S.*)");
    private static final Pattern PARAGRAPH = Pattern.compile("\\[((S\\d{1,4})\\.P\\d{1,4})](?: +(.*))?");
    private static final Pattern NEARLY =
            Pattern.compile("\\[ *[Ss][^]]*\\d[^]]*[Pp] *\\d+ *].*|[Ss]\\d+[.,][Pp]\\d+\\b.*");

    private final String file;
    private final Faults faults;
    private final List<Section> sections = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Set<String> locators = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String title;
    private @Nullable Section section;
    private @Nullable String locator;
    private int sectionLine;
    private int locatorLine;

    private ReadingFile(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    static Reading read(PackFile file, Faults faults) {
        return new ReadingFile(file.name(), faults).read(file.text().lines().toList());
    }

    private Reading read(List<String> lines) {
        for (int number = 1; number <= lines.size(); number++) {
            line(lines.get(number - 1).stripTrailing(), number);
        }
        endSection();
        if (title == null) {
            faults.add(file, 1, "reading-title");
        }
        if (sections.isEmpty()) {
            faults.add(file, 1, "reading-sections");
        }
        return new Reading(title == null ? "" : title, sections);
    }

    private void line(String line, int number) {
        var asParagraph = PARAGRAPH.matcher(line);
        if (line.startsWith("#")) {
            heading(line, number);
        } else if (asParagraph.matches()) {
            paragraph(asParagraph, number);
        } else if (NEARLY.matcher(line).matches()) {
            faults.add(file, number, "reading-locator", line.length() > 40 ? line.substring(0, 40) + "…" : line);
        } else if (locator != null) {
            text.append(line).append('\n');
        } else if (!line.isBlank()) {
            faults.add(file, number, "reading-loose");
        }
    }

    private void heading(String line, int number) {
        var asTitle = TITLE.matcher(line);
        var asSection = SECTION.matcher(line);
        if (asTitle.matches() && title == null && sections.isEmpty() && section == null) {
            title = asTitle.group(1);
        } else if (asSection.matches()) {
            endSection();
            section = new Section(asSection.group(1), asSection.group(2), List.of());
            sectionLine = number;
            unique(asSection.group(1), number);
        } else {
            faults.add(file, number, "reading-heading", line);
        }
    }

    private void paragraph(Matcher matcher, int number) {
        endParagraph();
        locator = matcher.group(1);
        locatorLine = number;
        unique(matcher.group(1), number);
        if (section == null || !section.locator().equals(matcher.group(2))) {
            faults.add(file, number, "reading-section", matcher.group(1), matcher.group(2));
        }
        if (matcher.group(3) != null) {
            text.append(matcher.group(3)).append('\n');
        }
    }

    private void unique(String name, int number) {
        if (!locators.add(name)) {
            faults.add(file, number, "locator-twice", name);
        }
    }

    private void endParagraph() {
        if (locator != null) {
            if (text.toString().isBlank()) {
                faults.add(file, locatorLine, "reading-blank", locator);
            }
            paragraphs.add(new Paragraph(locator, text.toString().strip()));
        }
        locator = null;
        text.setLength(0);
    }

    private void endSection() {
        endParagraph();
        if (section != null) {
            if (paragraphs.isEmpty()) {
                faults.add(file, sectionLine, "reading-bare", section.locator());
            }
            sections.add(new Section(section.locator(), section.heading(), paragraphs));
        }
        section = null;
        paragraphs.clear();
    }
}
