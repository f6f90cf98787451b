package moot.library;

import java.util.List;
import moot.base.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads what somebody copied from a reference manager: BibTeX, RIS or CSL-JSON, told apart by how it begins. One
/// faulty entry does not keep the others out.
public final class PastedSources {

    public static final int LONGEST = 200_000;
    public static final int MOST = 100;

    /// One entry: what can be kept of it, or why it cannot.
    ///
    /// @param name what to call it on the screen
    public record Entry(
            String name,
            @Nullable ObjectNode item,
            @Nullable Problem problem) {}

    private PastedSources() {}

    /// @throws Problem if nothing of it can be read, with what was found and what to do
    public static List<Entry> read(String pasted) {
        var text = pasted.strip().replace("\uFEFF", "");
        if (text.isEmpty()) {
            throw new Problem("library.paste.nothing");
        }
        if (text.length() > LONGEST) {
            throw new Problem("library.paste.long", LONGEST);
        }
        var found = entries(text);
        if (found.isEmpty()) {
            throw new Problem("library.paste.empty");
        }
        if (found.size() > MOST) {
            throw new Problem("library.paste.many", found.size(), MOST);
        }
        return found.stream().map(PastedSources::entry).toList();
    }

    private static List<? extends JsonNode> entries(String text) {
        if (text.startsWith("[") || text.startsWith("{")) {
            return CslText.read(text);
        }
        if (RisText.looksLike(text)) {
            return RisText.read(text);
        }
        if (text.startsWith("@") || text.matches("(?s).*(^|\\n)\\s*@\\s*\\w+\\s*[{(].*")) {
            return BibTexText.read(text);
        }
        throw new Problem("library.paste.unknown", brief(text));
    }

    private static Entry entry(JsonNode brought) {
        try {
            var item = SourceItem.of(brought);
            return new Entry(item.path("title").asString(), item, null);
        } catch (Problem problem) {
            var name = brought.path("title").asString("");
            return new Entry(name.isBlank() ? brought.path("id").asString("") : name, null, problem);
        }
    }

    static String brief(String text) {
        var line = text.lines().findFirst().orElse("").strip();
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
