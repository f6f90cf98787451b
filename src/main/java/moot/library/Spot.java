package moot.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// A place in a YAML or JSON file: the data there, and by its path the line on which it stands. What is absent is a
/// spot too, on the line of what it is missing from.
record Spot(String file, Map<String, Integer> lines, String path, JsonNode node) {

    Spot at(String key) {
        return step(escaped(key), node.path(key));
    }

    List<Spot> items() {
        return node.isArray()
                ? IntStream.range(0, node.size())
                        .mapToObj(index -> step(String.valueOf(index), node.get(index)))
                        .toList()
                : List.of();
    }

    /// The spot at a JSON pointer from here.
    Spot find(String pointer) {
        var found = node.at(pointer);
        return new Spot(file, lines, path + pointer, found == null ? MissingNode.getInstance() : found);
    }

    Optional<String> text() {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    String required() {
        return text().orElseThrow(() -> new IllegalStateException(file + path));
    }

    boolean absent() {
        return node.isMissingNode() || node.isNull();
    }

    /// The key under which this stands; an entry of a list goes by the key of the list.
    String key() {
        var keys = path.replaceAll("(/\\d+)+$", "");
        return keys.substring(keys.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }

    int line() {
        for (var up = path; ; up = up.substring(0, up.lastIndexOf('/'))) {
            var line = lines.get(up);
            if (line != null || up.isEmpty()) {
                return line == null ? 1 : line;
            }
        }
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private Spot step(String step, JsonNode next) {
        return new Spot(file, lines, path + "/" + step, next);
    }
}
