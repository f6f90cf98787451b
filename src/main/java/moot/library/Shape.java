package moot.library;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What one kind of file must look like by itself: a JSON Schema, whose messages are turned into faults that name the
/// line. What is expected is told in the words that the schema has for a field.
enum Shape {
    PACK,
    SOURCES,
    EVIDENCE,
    SCENARIO,
    RUBRIC;

    private final JsonNode text;
    private final Schema schema;

    Shape() {
        text = read("schema/" + name().toLowerCase(Locale.ROOT) + ".json");
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    void check(Spot root, Faults faults) {
        schema.validate(root.node()).forEach(error -> tell(error, root, faults));
    }

    private void tell(Error error, Spot root, Faults faults) {
        var spot = root.find(error.getInstanceLocation().toString());
        var limit = String.valueOf(error.getSchemaNode());
        switch (error.getKeyword()) {
            case "additionalProperties" ->
                faults.add(spot.at(error.getProperty()), "key-unknown", error.getProperty(), allowed(error));
            case "required" -> faults.add(spot, "key-missing", error.getProperty(), wanted(error));
            case "type" -> faults.add(spot, "type", name(spot), kind(spot.node()), wanted(error));
            case "enum" -> faults.add(spot, "choice", name(spot), brief(spot.node()), choices(error));
            case "minItems", "maxItems" ->
                faults.add(spot, "items", name(spot), spot.node().size(), wanted(error));
            case "uniqueItems" -> faults.add(spot, "items-twice", name(spot));
            case "maxLength" ->
                faults.add(spot, "long", name(spot), spot.required().length(), limit);
            default -> faults.add(spot, "value", name(spot), brief(spot.node()), wanted(error));
        }
    }

    private String allowed(Error error) {
        return String.join(", ", parent(error).path("properties").propertyNames());
    }

    private static String choices(Error error) {
        return error.getSchemaNode().valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    /// The schema's description of what the error is about.
    private String wanted(Error error) {
        var rule = parent(error);
        var about =
                error.getKeyword().equals("required") ? rule.path("properties").path(error.getProperty()) : rule;
        return description(about);
    }

    private String description(JsonNode rule) {
        var reference = rule.path("$ref").stringValue(null);
        var own = rule.path("description").stringValue(null);
        if (own == null && reference != null) {
            return description(text.at(reference.substring(1)));
        }
        return Objects.requireNonNull(own, () -> this + " has no description at " + rule);
    }

    private JsonNode parent(Error error) {
        var pointer =
                Objects.requireNonNull(error.getSchemaLocation().getFragment()).toString();
        return text.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String name(Spot spot) {
        return spot.key().isEmpty() ? spot.file() : spot.key();
    }

    private static String kind(JsonNode node) {
        return Wording.of("library.fault.node." + node.getNodeType().name().toLowerCase(Locale.ROOT));
    }

    private static String brief(JsonNode node) {
        var value = node.asString("").strip();
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }

    private static JsonNode read(String resource) {
        try (var stream = Shape.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(stream, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
