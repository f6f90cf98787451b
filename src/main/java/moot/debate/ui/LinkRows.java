package moot.debate.ui;

import java.util.function.Function;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.Elsewhere;
import moot.debate.Relation;
import moot.library.Scenario;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Writes what ties an argument to others beside the tree: its links there and back, each with what is at the other
/// end, and the stances towards other positions that follow from them.
final class LinkRows {

    private final Board board;
    private final Scenario scenario;
    private final Function<Contribution, String> label;

    /// @param label what of another argument its reader may read
    LinkRows(Board board, Scenario scenario, Function<Contribution, String> label) {
        this.board = board;
        this.scenario = scenario;
        this.label = label;
    }

    ArrayNode from(Contribution argument) {
        ArrayNode links = JsonNodeFactory.instance.arrayNode();
        argument.links().forEach(link -> add(links, link.relation(), board.get(link.to())));
        return links;
    }

    ArrayNode to(Contribution argument) {
        ArrayNode links = JsonNodeFactory.instance.arrayNode();
        argument.linkedFrom().stream()
                .map(board::get)
                .forEach(from ->
                        add(links, from.linkTo(argument.id()).orElseThrow().relation(), from));
        return links;
    }

    private void add(ArrayNode links, Relation relation, Contribution other) {
        links.addObject()
                .put("relation", Marks.key(relation))
                .put("letter", letter(other.position()))
                .put("label", label.apply(other));
    }

    ArrayNode elsewhere(Contribution argument) {
        ArrayNode elsewhere = JsonNodeFactory.instance.arrayNode();
        Elsewhere.of(argument, board, scenario)
                .forEach(there ->
                        elsewhere.addObject().put("letter", there.letter()).put("stance", Marks.key(there.stance())));
        return elsewhere;
    }

    private String letter(String position) {
        return scenario.position(position).orElseThrow().letter();
    }
}
