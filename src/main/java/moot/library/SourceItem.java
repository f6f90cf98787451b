package moot.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import moot.base.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes of whatever somebody brought a CSL-JSON item that can be kept, shown and referred to. What a reference does
/// not need is left out; what it needs and is wrong is a problem.
public final class SourceItem {

    static final int LONGEST_TEXT = 1000;

    private static final List<String> TEXTS = List.of(
            "title",
            "title-short",
            "container-title",
            "collection-title",
            "publisher",
            "publisher-place",
            "event-title",
            "event-place",
            "edition",
            "volume",
            "issue",
            "number",
            "page",
            "number-of-pages",
            "section",
            "authority",
            "genre",
            "medium",
            "language",
            "ISSN");
    private static final List<String> NAMES =
            List.of("author", "editor", "translator", "container-author", "collection-editor", "director");
    private static final List<String> PARTS = List.of("family", "given", "literal", "suffix", "non-dropping-particle");
    private static final List<String> DATES = List.of("issued", "accessed", "original-date");
    private static final Set<String> NUMBERED = Set.of("edition", "volume", "issue", "number");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    private SourceItem() {}

    /// @throws Problem if there is no title, or an address or number that cannot be one
    public static ObjectNode of(JsonNode brought) {
        var item = JsonNodeFactory.instance.objectNode();
        item.put("type", WorkType.known(brought.path("type").asString("")));
        TEXTS.forEach(field -> put(item, field, text(brought.path(field))));
        if (!item.has("title")) {
            throw new Problem("library.problem.no-title");
        }
        NAMES.forEach(field -> names(item, field, brought.path(field)));
        DATES.forEach(field -> SourceDate.put(item, field, brought.path(field)));
        put(item, "DOI", number(text(brought.path("DOI")), WorkNumber.Kind.DOI));
        put(item, "ISBN", number(first(text(brought.path("ISBN"))), WorkNumber.Kind.ISBN));
        put(item, "URL", address(text(brought.path("URL"))));
        return item;
    }

    private static void put(ObjectNode item, String field, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Problem("library.problem.long", field, LONGEST_TEXT);
        }
        if (NUMBERED.contains(field) && text.matches("\\d{1,6}")) {
            item.put(field, Integer.valueOf(text));
        } else {
            item.put(field, text);
        }
    }

    private static void names(ObjectNode item, String field, JsonNode brought) {
        List<ObjectNode> names = new ArrayList<>();
        brought.valueStream().filter(JsonNode::isObject).forEach(name -> {
            var kept = JsonNodeFactory.instance.objectNode();
            PARTS.forEach(part -> put(kept, part, text(name.path(part))));
            if (Stream.of("family", "given", "literal").anyMatch(kept::has)) {
                names.add(kept);
            }
        });
        if (!names.isEmpty()) {
            ArrayNode kept = item.putArray(field);
            names.forEach(kept::add);
        }
    }

    /// A text in one line; some programs write one as a list of one.
    private static @Nullable String text(JsonNode node) {
        if (node.isArray() && !node.isEmpty()) {
            return text(node.get(0));
        }
        return node.isValueNode() && !node.isNull() ? node.asString("").strip().replaceAll("\\s+", " ") : null;
    }

    private static @Nullable String number(@Nullable String text, WorkNumber.Kind kind) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return (kind == WorkNumber.Kind.DOI ? WorkNumber.doi(text) : WorkNumber.isbn(text)).value();
    }

    /// Of several ISBNs, as of the bound book and the paperback, the first.
    private static @Nullable String first(@Nullable String isbns) {
        return isbns == null ? null : isbns.split("[,;(]|(?<=[0-9Xx]) +(?=97[89])", 2)[0].strip();
    }

    private static @Nullable String address(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        var whole = text.startsWith("www.") ? "https://" + text : text;
        if (!ADDRESS.matcher(whole).matches()) {
            throw new Problem("library.problem.address", text);
        }
        return whole;
    }
}
