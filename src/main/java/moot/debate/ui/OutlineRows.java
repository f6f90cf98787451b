package moot.debate.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Citation;
import moot.debate.Contribution;
import moot.debate.Fate;
import moot.debate.Sieve;
import moot.debate.Sifting;
import moot.debate.Wording;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Position;
import moot.seminar.Admission;
import moot.seminar.Seat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes arguments as the small records that the outline draws, for one viewer: the only place from which a name
/// reaches it.
public final class OutlineRows {

    private static final int LABEL = 48;

    private final Supplier<Pack> packs;
    private final Seat viewer;
    private final Admission admission;
    private final List<String> positions;
    private Sieve sieve = Sieve.NONE;

    /// @param packs asked each time, since a class adds to its pack
    public OutlineRows(Supplier<Pack> packs, Seat viewer, Admission admission) {
        this.packs = packs;
        this.viewer = viewer;
        this.admission = admission;
        this.positions = packs.get().scenarios().getFirst().positions().stream()
                .map(Position::id)
                .toList();
    }

    Seat reader() {
        return viewer;
    }

    /// Whether rows stand apart, sifted and sorted, instead of beneath what they answer.
    boolean flat() {
        return !sieve.isNone();
    }

    /// @return whether it was another sieve before
    boolean sift(Sieve by) {
        boolean otherwise = !by.equals(sieve);
        sieve = by;
        return otherwise;
    }

    /// What passes the sieve, in its order.
    List<ArgumentId> sifted(Board board) {
        return new Sifting(board, packs.get(), viewer).by(sieve, positions);
    }

    ArrayNode words() {
        ArrayNode words = JsonNodeFactory.instance.arrayNode();
        Sifting.words(sieve.words()).forEach(words::add);
        return words;
    }

    List<String> positions() {
        return positions;
    }

    ArrayNode heads(Board board) {
        ArrayNode heads = JsonNodeFactory.instance.arrayNode();
        for (Position position : packs.get().scenarios().getFirst().positions()) {
            heads.addObject()
                    .put("id", position.id())
                    .put("letter", position.letter())
                    .put("label", position.label())
                    .put("statement", position.statement())
                    .put("count", board.count(position.id()));
        }
        return heads;
    }

    /// How many arguments there are for each position and beneath them.
    ObjectNode counts(Board board) {
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        positions.forEach(position -> counts.put(position, board.count(position)));
        return counts;
    }

    ArrayNode of(Board board, Collection<ArgumentId> ids) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        Pack pack = packs.get();
        ids.forEach(id -> rows.add(of(board, board.get(id), pack)));
        return rows;
    }

    /// Those of these rows that have to be sent again or anew, each with the one after which it stands in its position.
    ArrayNode changed(Board board, List<ArgumentId> ids, Set<ArgumentId> touched) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        Pack pack = packs.get();
        ArgumentId before = null;
        for (ArgumentId id : ids) {
            if (touched.contains(id)) {
                Contribution here = board.get(id);
                rows.addObject().put("after", above(board, before, here)).set("row", of(board, here, pack));
            }
            before = id;
        }
        return rows;
    }

    /// New arguments in the order of the outline, each with the one after which it stands in its position.
    ArrayNode added(Board board, Collection<ArgumentId> ids) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        Pack pack = packs.get();
        inOrder(board, ids)
                .forEach(id -> rows.addObject()
                        .put("after", board.before(id).map(ArgumentId::toString).orElse(null))
                        .set("row", of(board, board.get(id), pack)));
        return rows;
    }

    private List<ArgumentId> inOrder(Board board, Collection<ArgumentId> ids) {
        return ids.size() < 2
                ? List.copyOf(ids)
                : board.order(positions).all().stream().filter(ids::contains).toList();
    }

    /// What is said otherwise of an argument than on an earlier board; null where nothing is said any more.
    ObjectNode patch(Board earlier, Board later, ArgumentId id) {
        Contribution before = earlier.get(id);
        Contribution now = later.get(id);
        ObjectNode patch = JsonNodeFactory.instance.objectNode().put("id", id.toString());
        if (isAsItWas(earlier, before, later, now)) {
            copyChanges(counted(before), counted(now), patch);
        } else {
            Pack pack = packs.get();
            copyChanges(of(earlier, before, pack), of(later, now, pack), patch);
        }
        return patch;
    }

    /// Whether it reads as it did but for what depends on what is beneath it, as on the path above a new argument.
    private static boolean isAsItWas(Board earlier, Contribution before, Board later, Contribution now) {
        return before.isStoredAs(now)
                && isUntied(before)
                && isUntied(now)
                && revisionOf(earlier.parentOf(before)) == revisionOf(later.parentOf(now))
                && earlier.stancesElsewhere(before).equals(later.stancesElsewhere(now));
    }

    private static boolean isUntied(Contribution argument) {
        return argument.links().isEmpty() && argument.linkedFrom().isEmpty();
    }

    private static int revisionOf(@Nullable Contribution argument) {
        return argument == null ? 0 : argument.current().number();
    }

    private static void copyChanges(ObjectNode before, ObjectNode now, ObjectNode patch) {
        now.properties().stream()
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .forEach(field -> patch.set(field.getKey(), field.getValue()));
        before.propertyNames().stream().filter(name -> !now.has(name)).forEach(patch::putNull);
    }

    private static @Nullable String above(Board board, @Nullable ArgumentId before, Contribution here) {
        return before != null && board.get(before).position().equals(here.position()) ? before.toString() : null;
    }

    private ObjectNode of(Board board, Contribution argument, Pack pack) {
        Wording wording = argument.wording();
        Contribution parent = board.parentOf(argument);
        boolean readable = argument.readableBy(viewer);
        ObjectNode row = JsonNodeFactory.instance
                .objectNode()
                .put("id", argument.id().toString())
                .put("parent", parent == null ? null : parent.id().toString())
                .put("position", argument.position())
                .put("depth", argument.depth())
                .put("relation", word(argument.relation()))
                .put("stance", word(argument.stance()))
                .put("claim", readable ? wording.claim() : "")
                .put("author", admission.roster(viewer.seminar()).shown(argument.author(), viewer))
                .put("mine", argument.author().equals(viewer.id()))
                .put("at", argument.revision(1).at().toString())
                .put("sure", readable ? word(wording.sureness()) : null)
                .put("unless", readable && !wording.unless().isEmpty() ? wording.unless() : null)
                .put("revision", argument.revisions().size())
                .put("trace", trace(argument.fate()))
                .put("context", flat() && parent != null ? excerpt(parent) : null)
                .put(
                        "hit",
                        new Sifting(board, pack, viewer)
                                .excerpt(argument, sieve.words())
                                .orElse(null))
                .put("answers", parent == null ? null : (Integer) argument.answers())
                .put(
                        "parentRevision",
                        parent == null ? null : (Integer) parent.current().number());
        row.setAll(counted(argument));
        row.set("cites", readable ? cites(wording.citations(), pack) : JsonNodeFactory.instance.arrayNode());
        LinkRows links = new LinkRows(board, pack.scenarios().getFirst(), this::excerpt);
        row.set("links", links.from(argument));
        row.set("linked", links.to(argument));
        row.set("elsewhere", links.elsewhere(argument));
        return row.removeIf(OutlineRows::goesWithoutSaying);
    }

    /// What depends on what is beneath it.
    private static ObjectNode counted(Contribution argument) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("replies", argument.beneath())
                .put("standing", word(argument.standing()));
    }

    /// The browser fills in what is left out.
    private static boolean goesWithoutSaying(JsonNode value) {
        return value.isNull() || value.isArray() && value.isEmpty() || value.isBoolean() && !value.booleanValue();
    }

    private static @Nullable String trace(Fate fate) {
        if (fate.hidden() != null) {
            return "hidden";
        }
        return fate.merged() != null ? "merged" : fate.withdrawn() ? "withdrawn" : null;
    }

    /// The beginning of a claim, empty where the viewer may not read it.
    private String excerpt(Contribution argument) {
        return argument.readableBy(viewer) ? shortened(argument.wording().claim()) : "";
    }

    private static ArrayNode cites(List<Citation> citations, Pack pack) {
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
