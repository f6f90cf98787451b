package moot.library;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import java.io.StringReader;
import java.util.List;
import moot.base.Problem;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads BibTeX and BibLaTeX. An abbreviation or a parent entry that was not copied along is no reason to refuse the
/// rest.
final class BibTexText {

    private BibTexText() {}

    static List<JsonNode> read(String text) {
        return parse(text).getEntries().values().stream().map(BibTexText::item).toList();
    }

    private static BibTeXDatabase parse(String text) {
        try {
            return new Lenient().parse(new StringReader(text));
        } catch (ParseException fault) {
            var at = fault.currentToken;
            throw at == null || at.next == null || at.next.image.isEmpty()
                    ? new Problem("library.paste.bibtex-end")
                    : new Problem("library.paste.bibtex", at.next.beginLine, PastedSources.brief(at.next.image));
        } catch (TokenMgrException fault) {
            throw new Problem("library.paste.bibtex-end");
        }
    }

    private static JsonNode item(BibTeXEntry entry) {
        ObjectNode item = convert(entry);
        if (item.path("type").asString("").startsWith("article") && !item.has("issue")) {
            item.put("issue", written(entry, BibTeXEntry.KEY_NUMBER));
        }
        if (item.path("issued").isEmpty()) {
            item.put("issued", written(entry, BibTeXEntry.KEY_YEAR));
        }
        return item;
    }

    private static ObjectNode convert(BibTeXEntry entry) {
        try {
            return JsonMapper.shared()
                    .valueToTree(new BibTeXConverter()
                            .toItemData(entry)
                            .toJson(new MapJsonBuilderFactory().createJsonBuilder()));
        } catch (RuntimeException fault) {
            // The converter has no exception of its own for a field that it cannot read.
            throw new Problem("library.paste.bibtex-entry", entry.getKey().getValue());
        }
    }

    /// What the converter leaves out: the issue of a journal, and a year in words, as 'in press'.
    private static @Nullable String written(BibTeXEntry entry, Key field) {
        var value = entry.getField(field);
        return value == null ? null : value.toUserString().replaceAll("[{}]", "");
    }

    private static final class Lenient extends BibTeXParser {

        Lenient() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {
            // An abbreviation without its long form stands for itself.
        }

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
            // What the parent would add is missing, and no more.
        }
    }
}
