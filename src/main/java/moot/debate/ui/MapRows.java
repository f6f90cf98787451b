package moot.debate.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Citation;
import moot.debate.Contribution;
import moot.debate.Link;
import moot.debate.Wording;
import moot.library.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a debate as the small records that the map draws, for one viewer: whole, or what has changed between two
/// boards.
final class MapRows {

    private final DebatePage page;

    MapRows(DebatePage page) {
        this.page = page;
    }

    ObjectNode of(Board board) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode positions = data.putArray("positions");
        for (Position position : page.scenario().positions()) {
            positions
                    .addObject()
                    .put("id", position.id())
                    .put("letter", position.letter())
                    .put("label", position.label())
                    .put("statement", position.statement());
        }
        List<Contribution> all = all(board);
        data.set("nodes", nodes(board, all));
        data.set("links", links(all));
        return data;
    }

    /// Null where nothing that the map shows has changed.
    @Nullable
    ObjectNode changes(Board before, Board after) {
        Set<String> gone = new HashSet<>();
        Set<ArgumentId> touched = after.since(before).touched();
        List<Contribution> changed = all(after).stream()
                .filter(argument -> touched.contains(argument.id()))
                .filter(argument -> !looksTheSame(before, after, argument))
                .toList();
        for (Contribution argument : changed) {
            before.find(argument.id()).ifPresent(known -> known.links().forEach(link -> gone.add(id(known, link))));
            argument.links().forEach(link -> gone.remove(id(argument, link)));
        }
        if (changed.isEmpty()) {
            return null;
        }
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        changes.set("put", nodes(after, changed));
        changes.set("links", links(changed));
        ArrayNode names = changes.putArray("gone");
        gone.forEach(names::add);
        return changes;
    }

    private static boolean looksTheSame(Board before, Board after, Contribution now) {
        Contribution known = before.find(now.id()).orElse(null);
        return known != null
                && looksTheSame(known, now)
                && before.stancesElsewhere(known).equals(after.stancesElsewhere(now));
    }

    private static boolean looksTheSame(Contribution before, Contribution after) {
        return before.isStoredAs(after)
                && before.position().equals(after.position())
                && before.stance() == after.stance()
                && Objects.equals(before.standing(), after.standing());
    }

    private List<Contribution> all(Board board) {
        return board.outline(
                        page.scenario().positions().stream().map(Position::id).toList())
                .toList();
    }

    private ArrayNode nodes(Board board, Collection<Contribution> arguments) {
        Map<String, Boolean> known = new HashMap<>();
        LinkRows links = new LinkRows(board, page.scenario(), page::claimOf);
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        for (Contribution argument : arguments) {
            ObjectNode node = nodes.addObject()
                    .put("id", argument.id().toString())
                    .put(
                            "parent",
                            argument.parent() == null ? null : argument.parent().toString())
                    .put("position", argument.position())
                    .put("relation", word(argument.relation()))
                    .put("stance", word(argument.stance()))
                    .put("standing", word(argument.standing()))
                    .put("claim", page.claimOf(argument))
                    .put("author", page.nameOf(argument.author()))
                    .put("mine", argument.author().equals(page.viewer().id()))
                    .put("flawed", restsOnFlawed(argument.wording(), known));
            ArrayNode elsewhere = links.elsewhere(argument);
            if (!elsewhere.isEmpty()) {
                node.set("elsewhere", elsewhere);
            }
        }
        return nodes;
    }

    private static ArrayNode links(Collection<Contribution> arguments) {
        ArrayNode links = JsonNodeFactory.instance.arrayNode();
        for (Contribution argument : arguments) {
            for (Link link : argument.links()) {
                links.addObject()
                        .put("id", id(argument, link))
                        .put("from", argument.id().toString())
                        .put("to", link.to().toString())
                        .put("relation", word(link.relation()));
            }
        }
        return links;
    }

    private static String id(Contribution from, Link link) {
        return from.id() + "~" + link.to();
    }

    private boolean restsOnFlawed(Wording wording, Map<String, Boolean> known) {
        return wording.citations().stream()
                .map(Citation::evidence)
                .anyMatch(id ->
                        known.computeIfAbsent(id, key -> page.evidence(key).isFlawed()));
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Marks.key(constant);
    }
}
