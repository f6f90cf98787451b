package moot.debate.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import moot.debate.Argued;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Citation;
import moot.debate.Contribution;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Position;
import moot.seminar.Admission;
import moot.seminar.Seat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes arguments as the small records that the outline draws, for one viewer: the only place from which a name
/// reaches it.
public final class OutlineRows {

    private static final int LABEL = 48;

    private final Pack pack;
    private final Seat viewer;
    private final Admission admission;

    public OutlineRows(Pack pack, Seat viewer, Admission admission) {
        this.pack = pack;
        this.viewer = viewer;
        this.admission = admission;
    }

    List<String> positions() {
        return pack.scenarios().getFirst().positions().stream()
                .map(Position::id)
                .toList();
    }

    ArrayNode heads(Board board) {
        ArrayNode heads = JsonNodeFactory.instance.arrayNode();
        for (Position position : pack.scenarios().getFirst().positions()) {
            heads.addObject()
                    .put("id", position.id())
                    .put("letter", position.letter())
                    .put("label", position.label())
                    .put("statement", position.statement())
                    .put("count", board.count(position.id()));
        }
        return heads;
    }

    ArrayNode of(Board board, Collection<ArgumentId> ids) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        ids.forEach(id -> rows.add(of(board, board.get(id))));
        return rows;
    }

    ObjectNode of(Board board, Contribution argument) {
        Argued current = argument.current();
        Contribution parent = board.parentOf(argument);
        ObjectNode row = JsonNodeFactory.instance
                .objectNode()
                .put("id", argument.id().toString())
                .put("parent", parent == null ? null : parent.id().toString())
                .put("position", argument.position())
                .put("depth", argument.depth())
                .put("relation", word(argument.relation()))
                .put("stance", word(argument.stance()))
                .put("claim", current.wording().claim())
                .put("author", admission.roster(viewer.seminar()).shown(argument.author(), viewer))
                .put("mine", argument.author().equals(viewer.id()))
                .put("at", argument.revision(1).at().toString())
                .put("sure", word(current.wording().sureness()))
                .put(
                        "unless",
                        current.wording().unless().isEmpty()
                                ? null
                                : current.wording().unless())
                .put("replies", argument.beneath())
                .put("revision", current.number())
                .put("withdrawn", argument.withdrawn())
                .put("answers", parent == null ? null : (Integer) argument.answers())
                .put(
                        "parentRevision",
                        parent == null ? null : (Integer) parent.current().number());
        row.set("cites", cites(current.wording().citations()));
        return row;
    }

    private ArrayNode cites(List<Citation> citations) {
        ArrayNode cites = JsonNodeFactory.instance.arrayNode();
        for (Citation citation : citations) {
            Evidence evidence = pack.evidence(citation.evidence()).orElseThrow();
            cites.addObject()
                    .put("id", evidence.id())
                    .put("label", shortened(evidence.statement()))
                    .put("check", word(evidence.check()))
                    .put("citation", word(evidence.citation()))
                    .put("bearing", word(citation.bearing()));
        }
        return cites;
    }

    /// The beginning of a statement, cut at a word.
    static String shortened(String statement) {
        if (statement.length() <= LABEL) {
            return statement;
        }
        int end = statement.lastIndexOf(' ', LABEL);
        return statement.substring(0, end < 1 ? LABEL : end) + '…';
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
