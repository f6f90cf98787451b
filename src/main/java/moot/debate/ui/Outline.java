package moot.debate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import moot.base.ElementTexts;
import moot.base.ui.Choice;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The debate as an outline by position. The page holds the ids of the rows that it was sent and nothing else; rows
/// are read from the board when they are wanted and only what changed is sent again.
@Tag("moot-outline")
@JsModule("./moot-outline/moot-outline.ts")
public class Outline extends Component {

    private static final int PAGE = 40;

    private final OutlineRows rows;
    private final List<ArgumentId> sent = new ArrayList<>();
    private Board board = Board.EMPTY;

    public Outline(OutlineRows rows) {
        this.rows = rows;
        getElement().setPropertyJson("texts", ElementTexts.under("debate.outline"));
    }

    /// Shows a debate from its beginning, at least as far as one argument.
    public void show(Board debate, boolean mayPost, @Nullable ArgumentId upTo, String empty) {
        board = debate;
        sent.clear();
        Iterator<Contribution> all = debate.outline(rows.positions()).iterator();
        boolean reached = upTo == null || debate.find(upTo).isEmpty();
        while (all.hasNext() && (sent.size() < PAGE || !reached)) {
            ArgumentId id = all.next().id();
            sent.add(id);
            reached |= id.equals(upTo);
        }
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("positions", rows.heads(debate));
        data.set("rows", rows.of(debate, sent));
        data.put("more", more());
        data.put("selected", upTo == null ? null : upTo.toString());
        data.put("mayPost", mayPost);
        data.put("empty", empty);
        getElement().setPropertyJson("debate", data);
    }

    /// Sends what has changed between the debate that is shown and this later one.
    public void advance(Board later) {
        if (later.version() == board.version()) {
            return;
        }
        boolean complete = more() == 0;
        List<ArgumentId> window = windowOf(later, complete);
        ArrayNode put = JsonNodeFactory.instance.arrayNode();
        Contribution before = null;
        for (ArgumentId id : window) {
            Contribution here = later.get(id);
            if (!looksTheSame(id, later)) {
                Contribution above = before == null || !before.position().equals(here.position()) ? null : before;
                put.addObject()
                        .put("after", above == null ? null : above.id().toString())
                        .set("row", rows.of(later, here));
            }
            before = here;
        }
        board = later;
        sent.clear();
        sent.addAll(window);
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        changes.set("put", put);
        changes.set("positions", rows.heads(later));
        changes.put("more", more());
        getElement().callJsFunction("change", changes);
    }

    /// Whether an argument, and the revision of its parent that a card shows, is as it was on the board that is shown.
    /// What did not change is the very same object on both boards.
    private boolean looksTheSame(ArgumentId id, Board later) {
        Contribution here = later.get(id);
        return board.find(id).filter(here::equals).isPresent() && latestAbove(board, id) == latestAbove(later, id);
    }

    private static int latestAbove(Board board, ArgumentId id) {
        Contribution parent = board.parentOf(board.get(id));
        return parent == null ? 0 : parent.revisions().size();
    }

    /// Selects an argument and brings it into view, fetching the rows up to it if need be.
    public void select(ArgumentId id) {
        while (!sent.contains(id) && more() > 0) {
            sendMore();
        }
        getElement().callJsFunction("show", id.toString());
    }

    public void sendMore() {
        List<ArgumentId> next = board.outline(rows.positions())
                .skip(sent.size())
                .limit(PAGE)
                .map(Contribution::id)
                .toList();
        if (!next.isEmpty()) {
            sent.addAll(next);
            getElement().callJsFunction("extend", rows.of(board, next), more());
        }
    }

    public Registration onChoose(ComponentEventListener<Choice> listener) {
        return addListener(Choice.class, listener);
    }

    private int more() {
        return board.size() - sent.size();
    }

    /// The rows from the first to the last that was sent, with all that has come between; to the very end if the
    /// page had everything.
    private List<ArgumentId> windowOf(Board later, boolean complete) {
        Optional<ArgumentId> last = complete || sent.isEmpty() ? Optional.empty() : Optional.of(sent.getLast());
        List<ArgumentId> window = new ArrayList<>();
        for (Iterator<Contribution> all = later.outline(rows.positions()).iterator(); all.hasNext(); ) {
            ArgumentId id = all.next().id();
            window.add(id);
            if (last.filter(id::equals).isPresent()) {
                break;
            }
        }
        return window;
    }
}
