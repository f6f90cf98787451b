package moot.base;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The texts of a custom element: all keys of a feature beneath a prefix, without it. One object a prefix, shared
/// by every page.
public final class ElementTexts {

    private static final Map<String, ObjectNode> KNOWN = new ConcurrentHashMap<>();

    private ElementTexts() {}

    /// @param prefix such as `debate.outline`, whose first part names the feature
    public static ObjectNode under(String prefix) {
        return KNOWN.computeIfAbsent(prefix, ElementTexts::read);
    }

    private static ObjectNode read(String prefix) {
        String feature = prefix.substring(0, prefix.indexOf('.'));
        ResourceBundle bundle = ResourceBundle.getBundle("texts/" + feature, Locale.ROOT);
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix + "."))
                .sorted()
                .forEach(key -> texts.put(key.substring(prefix.length() + 1), bundle.getString(key)));
        return texts;
    }
}
