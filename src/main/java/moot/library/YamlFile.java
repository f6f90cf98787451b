package moot.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads YAML, and JSON since every JSON file is YAML 1.2, into data that keeps its lines. Of YAML it takes the plain
/// part: aliases are refused, because a few lines of them can unfold into gigabytes, and so is bottomless nesting.
final class YamlFile {

    private static final int DEPTH = 24;
    private static final Pattern FRACTION = Pattern.compile("-?\\d{1,18}\\.\\d{0,18}");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final PackFile file;
    private final Faults faults;
    private final LoadSettings settings;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlFile(PackFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.settings = LoadSettings.builder()
                .setLabel(file.name())
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(PackFolder.LIMIT)
                .build();
    }

    static Optional<Spot> read(PackFile file, Faults faults) {
        return new YamlFile(file, faults).read();
    }

    private Optional<Spot> read() {
        try {
            return plain() ? compose() : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            var problem = Optional.ofNullable(e.getProblem()).orElse(e.getContext());
            faults.add(file.name(), line(e.getProblemMark()), "yaml-broken", problem);
        } catch (ReaderException e) {
            var code = "U+%04X".formatted(e.getCodePoint());
            faults.add(file.name(), lineOf(e.getPosition()), "yaml-character", code);
        } catch (YamlEngineException e) {
            faults.add(file.name(), 1, "yaml-broken", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /// Looks at the file as a flat run of events before anything is built from it.
    private boolean plain() {
        var depth = 0;
        for (var event : new Parse(settings).parseString(file.text())) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            var refused = refusal(event, depth);
            if (refused.isPresent()) {
                faults.add(file.name(), line(event.getStartMark()), refused.get(), DEPTH);
                return false;
            }
        }
        return true;
    }

    private static Optional<String> refusal(Event event, int depth) {
        var tagged = switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case CollectionStartEvent collection -> collection.getTag().isPresent();
            default -> false;
        };
        if (tagged) {
            return Optional.of("yaml-tag");
        } else if (event.getEventId() == Event.ID.Alias) {
            return Optional.of("yaml-alias");
        }
        return depth > DEPTH ? Optional.of("yaml-deep") : Optional.empty();
    }

    private Optional<Spot> compose() {
        var root = new Compose(settings).composeString(file.text());
        if (root.isEmpty()) {
            faults.add(file.name(), 1, "file-empty");
        }
        return root.map(node -> new Spot(file.name(), lines, "", data(node, "", line(node.getStartMark()))));
    }

    private JsonNode data(Node node, String path, int line) {
        lines.put(path, line);
        return switch (node) {
            case MappingNode mapping -> object(mapping, path);
            case SequenceNode sequence -> array(sequence, path);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalStateException(node.getNodeType().name());
        };
    }

    private JsonNode object(MappingNode mapping, String path) {
        var object = NODES.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            var line = line(entry.getKeyNode().getStartMark());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                faults.add(file.name(), line, "yaml-key");
            } else if (object.has(key.getValue())) {
                faults.add(file.name(), line, "key-twice", key.getValue());
            } else {
                object.set(key.getValue(), data(entry.getValueNode(), path + "/" + Spot.escaped(key.getValue()), line));
            }
        }
        return object;
    }

    private JsonNode array(SequenceNode sequence, String path) {
        List<JsonNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(data(item, path + "/" + items.size(), line(item.getStartMark())));
        }
        return NODES.arrayNode().addAll(items);
    }

    /// A number that is too long or not finite stays text: no field of a pack takes it, and it costs nothing to refuse.
    private static JsonNode scalar(ScalarNode scalar) {
        var tag = scalar.getTag();
        var text = scalar.getValue();
        if (tag.equals(Tag.NULL)) {
            return NODES.nullNode();
        } else if (tag.equals(Tag.BOOL)) {
            return NODES.booleanNode(Boolean.parseBoolean(text));
        } else if (tag.equals(Tag.INT) && text.length() < 10) {
            return NODES.numberNode(Integer.parseInt(text));
        } else if (tag.equals(Tag.FLOAT) && FRACTION.matcher(text).matches()) {
            return NODES.numberNode(Double.parseDouble(text));
        }
        return NODES.stringNode(text);
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    private int lineOf(int position) {
        var before = file.text().substring(0, Math.min(position, file.text().length()));
        return (int) before.chars().filter(character -> character == '\n').count() + 1;
    }
}
