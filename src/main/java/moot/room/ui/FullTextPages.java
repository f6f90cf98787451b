package moot.room.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Stretch;
import moot.seminar.FullTexts;
import moot.seminar.Passages;
import moot.seminar.SeminarId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the full text of a class as the plain data that the reading draws: for each paragraph of the digest the
/// passages beside it, cut where the evidence taken from there stands plainly in them. All of it is text and none of it
/// markup.
@Component
class FullTextPages {

    private final FullTexts texts;

    FullTextPages(FullTexts texts) {
        this.texts = texts;
    }

    /// The full text of a class; empty if it has none.
    ObjectNode of(SeminarId seminar, Pack pack) {
        ObjectNode full = JsonNodeFactory.instance.objectNode();
        Optional<Passages> shown = texts.shown(seminar);
        shown.ifPresent(passages -> pack.reading().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .forEach(paragraph -> {
                    List<String> words = passages.at(paragraph.locator());
                    if (!words.isEmpty()) {
                        full.set(paragraph.locator(), paragraph(words, pack.evidenceAt(paragraph.locator())));
                    }
                }));
        return full;
    }

    private static ObjectNode paragraph(List<String> words, List<Evidence> evidence) {
        ObjectNode paragraph = JsonNodeFactory.instance.objectNode();
        ArrayNode passages = paragraph.putArray("passages");
        words.forEach(text -> passages.add(passage(text, evidence)));
        ArrayNode cards = paragraph.putArray("cards");
        evidence.forEach(piece -> cards.addObject()
                .put("id", piece.id())
                .put("statement", piece.statement())
                .put("check", piece.check().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return paragraph;
    }

    private static ArrayNode passage(String text, List<Evidence> evidence) {
        List<String> ids = evidence.stream().map(Evidence::id).toList();
        ArrayNode stretches = JsonNodeFactory.instance.arrayNode();
        for (Stretch stretch : Stretch.of(text, evidence)) {
            ArrayNode numbers =
                    stretches.addObject().put("text", stretch.text()).putArray("cards");
            stretch.evidence().forEach(id -> numbers.add(ids.indexOf(id) + 1));
        }
        return stretches;
    }
}
