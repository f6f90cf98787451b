package moot.library.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import moot.base.Markdown;
import moot.library.Evidence;
import moot.library.Note;
import moot.library.Pack;
import moot.library.Paragraph;
import moot.library.Position;
import moot.library.References;
import moot.library.Scenario;
import moot.library.Section;
import moot.library.Source;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a pack as the plain data that the elements draw. What does not change while a seminar runs is written
/// once and shared by all its pages.
@Component
public class PackPages {

    private final References references;
    private final LoadingCache<Pack, EvidenceFile> evidence = Caffeine.newBuilder()
            .weakKeys()
            .build(pack -> EvidenceFile.of(allEvidence(pack).toString()));

    PackPages(References references) {
        this.references = references;
    }

    /// All evidence of a pack with one scenario.
    public EvidenceFile evidence(Pack pack) {
        return evidence.get(pack);
    }

    /// The reading, with how much evidence there is at each paragraph and how many arguments lean on it.
    public ObjectNode reading(Pack pack, Map<String, Integer> leaning) {
        ObjectNode reading = JsonNodeFactory.instance
                .objectNode()
                .put("title", pack.reading().title());
        ArrayNode sections = reading.putArray("sections");
        for (Section section : pack.reading().sections()) {
            ArrayNode paragraphs = sections.addObject()
                    .put("locator", section.locator())
                    .put("heading", section.heading())
                    .putArray("paragraphs");
            for (Paragraph paragraph : section.paragraphs()) {
                paragraphs
                        .addObject()
                        .put("locator", paragraph.locator())
                        .put("html", Markdown.html(paragraph.text()))
                        .put("evidence", pack.evidenceAt(paragraph.locator()).size())
                        .put("arguments", leaning.getOrDefault(paragraph.locator(), 0));
            }
        }
        return reading;
    }

    private ObjectNode allEvidence(Pack pack) {
        Scenario scenario = pack.scenarios().getFirst();
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ArrayNode items = all.putArray("items");
        pack.evidence().forEach(piece -> items.add(item(pack, scenario, piece)));
        ArrayNode positions = all.putArray("positions");
        scenario.positions()
                .forEach(position ->
                        positions.addObject().put("letter", position.letter()).put("label", position.label()));
        return all;
    }

    /// One piece of evidence by itself.
    public ObjectNode piece(Pack pack, Evidence piece) {
        return item(pack, pack.scenarios().getFirst(), piece);
    }

    private ObjectNode item(Pack pack, Scenario scenario, Evidence piece) {
        ObjectNode item = JsonNodeFactory.instance
                .objectNode()
                .put("id", piece.id())
                .put("statement", piece.statement())
                .put("kind", word(piece.kind()))
                .put("check", word(piece.check()))
                .put("citation", word(piece.citation()))
                .put("at", piece.at())
                .put("added", piece.added())
                .put("speaker", piece.speaker())
                .put("asOf", piece.asOf().toString())
                .put("locator", piece.locator());
        item.set("sources", sources(pack, piece.sources()));
        ArrayNode notes = item.putArray("notes");
        for (Note note : piece.notes()) {
            notes.addObject()
                    .put("type", word(note.type()))
                    .put("text", note.text())
                    .set("sources", sources(pack, note.sources()));
        }
        letters(
                item.putArray("for"),
                scenario.positions().stream()
                        .filter(position -> position.supporting().contains(piece.id()))
                        .toList());
        letters(
                item.putArray("against"),
                scenario.positions().stream()
                        .filter(position -> position.opposing().contains(piece.id()))
                        .toList());
        return item;
    }

    private static void letters(ArrayNode letters, List<Position> positions) {
        positions.forEach(position -> letters.add(position.letter()));
    }

    private ArrayNode sources(Pack pack, List<String> ids) {
        ArrayNode sources = JsonNodeFactory.instance.arrayNode();
        for (String id : ids) {
            Source source = pack.source(id).orElseThrow();
            sources.addObject()
                    .put("id", id)
                    .put("label", references.label(source))
                    .put("reference", references.reference(source).text())
                    .put("url", source.url());
        }
        return sources;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
