package moot.library;

import java.util.List;
import java.util.Optional;

/// The set text, by section and paragraph.
public record Reading(String title, List<Section> sections) {

    public Reading {
        sections = List.copyOf(sections);
    }

    public Optional<Paragraph> paragraph(String locator) {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> paragraph.locator().equals(locator))
                .findFirst();
    }
}
