package moot.library;

import java.util.List;
import moot.base.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads CSL-JSON: a list of items, one item, or items under a key of that name, as some programs export it.
final class CslText {

    private CslText() {}

    static List<JsonNode> read(String text) {
        var root = parse(text);
        var items = root.path("items").isArray() ? root.path("items") : root;
        var found = items.isArray() ? items.valueStream().toList() : List.of(items);
        if (!found.stream().allMatch(JsonNode::isObject)) {
            throw new Problem("library.paste.json-other");
        }
        return found;
    }

    private static JsonNode parse(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException fault) {
            var location = fault.getLocation();
            throw new Problem("library.paste.json", location == null ? 1 : location.getLineNr());
        }
    }
}
