package moot.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import moot.base.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads RIS: lines of two signs, a hyphen and a value, each work from TY to ER. Read by hand, since the reader that
/// came with the citation style drops titles and authors under their older tags and stops at an empty one.
final class RisText {

    private static final Pattern LINE = Pattern.compile("\\s*([A-Z][A-Z0-9])\\s{1,3}-(?:\\s(.*))?");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article-journal"),
            Map.entry("JFULL", "article-journal"),
            Map.entry("EJOUR", "article-journal"),
            Map.entry("MGZN", "article-magazine"),
            Map.entry("NEWS", "article-newspaper"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("CHAP", "chapter"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("CONF", "paper-conference"),
            Map.entry("CPAPER", "paper-conference"),
            Map.entry("ELEC", "webpage"),
            Map.entry("WEB", "webpage"),
            Map.entry("BLOG", "post-weblog"),
            Map.entry("RPRT", "report"),
            Map.entry("GOVDOC", "report"),
            Map.entry("THES", "thesis"),
            Map.entry("STAT", "legislation"),
            Map.entry("BILL", "bill"),
            Map.entry("CASE", "legal_case"),
            Map.entry("HEAR", "hearing"),
            Map.entry("VIDEO", "motion_picture"),
            Map.entry("MPCT", "motion_picture"),
            Map.entry("SOUND", "song"),
            Map.entry("DATA", "dataset"),
            Map.entry("MAP", "map"),
            Map.entry("ENCYC", "entry-encyclopedia"),
            Map.entry("DICT", "entry-dictionary"));

    /// Of several tags for one thing the first that is there counts.
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("title", List.of("TI", "T1", "CT")),
            Map.entry("container-title", List.of("T2", "JO", "JF", "JA", "BT", "J2")),
            Map.entry("publisher", List.of("PB")),
            Map.entry("publisher-place", List.of("CY", "PP")),
            Map.entry("volume", List.of("VL")),
            Map.entry("issue", List.of("IS")),
            Map.entry("edition", List.of("ET")),
            Map.entry("DOI", List.of("DO")),
            Map.entry("URL", List.of("UR", "L2")),
            Map.entry("issued", List.of("PY", "DA", "Y1")),
            Map.entry("accessed", List.of("Y2")));

    private record Tag(String name, String value) {}

    private RisText() {}

    static boolean looksLike(String text) {
        return text.lines()
                .findFirst()
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .isPresent();
    }

    static List<JsonNode> read(String text) {
        List<JsonNode> works = new ArrayList<>();
        List<Tag> work = new ArrayList<>();
        int number = 0;
        for (var written : text.lines().toList()) {
            number++;
            var line = LINE.matcher(written);
            if (!line.matches()) {
                goOn(work, written.strip(), number);
            } else if (line.group(1).equals("ER")) {
                finish(work, works);
            } else {
                if (line.group(1).equals("TY")) {
                    finish(work, works);
                }
                work.add(new Tag(
                        line.group(1),
                        line.group(2) == null ? "" : line.group(2).strip()));
            }
        }
        finish(work, works);
        return works;
    }

    /// A line without a tag goes on with the one before.
    private static void goOn(List<Tag> work, String more, int number) {
        if (more.isEmpty()) {
            return;
        }
        if (work.isEmpty()) {
            throw new Problem("library.paste.ris", number, PastedSources.brief(more));
        }
        var last = work.removeLast();
        work.add(new Tag(last.name(), (last.value() + " " + more).strip()));
    }

    private static void finish(List<Tag> work, List<JsonNode> works) {
        if (!work.isEmpty()) {
            works.add(item(work));
            work.clear();
        }
    }

    private static ObjectNode item(List<Tag> work) {
        var item = JsonNodeFactory.instance.objectNode();
        var type = TYPES.getOrDefault(String.valueOf(value(work, List.of("TY"))), "document");
        item.put("type", type);
        FIELDS.forEach((field, tags) -> item.put(field, value(work, tags)));
        item.put(type.equals("book") || type.equals("chapter") ? "ISBN" : "ISSN", value(work, List.of("SN")));
        var from = value(work, List.of("SP"));
        var to = value(work, List.of("EP"));
        item.put("page", from == null || to == null || from.contains("-") ? from : from + "-" + to);
        names(item, "author", work, List.of("AU", "A1"));
        names(item, "editor", work, List.of("ED", "A2"));
        return item;
    }

    private static void names(ObjectNode item, String field, List<Tag> work, List<String> tags) {
        var names = item.putArray(field);
        work.stream()
                .filter(tag -> tags.contains(tag.name()) && !tag.value().isEmpty())
                .forEach(tag -> names.add(SourceName.of(tag.value())));
    }

    private static @Nullable String value(List<Tag> work, List<String> tags) {
        return tags.stream()
                .flatMap(name -> work.stream().filter(tag -> tag.name().equals(name)))
                .map(Tag::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
