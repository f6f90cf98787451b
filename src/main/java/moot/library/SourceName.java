package moot.library;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A name as it is written in a line: 'Family, Given' for a person, anything without a comma for an organisation, since
/// nobody can tell 'World Bank' from 'Ada Lovelace'.
final class SourceName {

    private SourceName() {}

    static ObjectNode of(String written) {
        var name = JsonNodeFactory.instance.objectNode();
        var parts = written.strip().split("\\s*,\\s*", 2);
        return parts.length == 1 || parts[1].isBlank()
                ? name.put("literal", parts[0])
                : name.put("family", parts[0]).put("given", parts[1]);
    }
}
