package moot.library;

import java.util.List;

/// One section of a reading; its locator is `S` and a number.
public record Section(String locator, String heading, List<Paragraph> paragraphs) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
