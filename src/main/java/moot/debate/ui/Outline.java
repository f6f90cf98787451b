package moot.debate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import moot.base.ElementTexts;
import moot.base.ui.Choice;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.Sieve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The debate as an outline by position. The page holds the ids of the rows that it was sent and nothing else; rows
/// are read from the board when they are wanted and only what changed is sent again.
@Tag("moot-outline")
@JsModule("./moot-outline/moot-outline.ts")
public class Outline extends Component {

    /// More than any screen shows at once, so that the next page is asked for only by who reads on.
    private static final int FIRST = 24;

    private static final int PAGE = 40;

    private final OutlineRows rows;
    private final List<ArgumentId> sent = new ArrayList<>();
    private Board board = Board.EMPTY;
    private List<ArgumentId> sifted = List.of();
    private boolean mayPost;
    private String empty = "";

    public Outline(OutlineRows rows) {
        this.rows = rows;
        getElement().setPropertyJson("texts", ElementTexts.under("debate.outline"));
    }

    /// @param mayPost whether one may argue here now
    /// @param empty   what is said where there is nothing
    public void allow(boolean mayPost, String empty) {
        this.mayPost = mayPost;
        this.empty = empty;
    }

    /// Shows a debate through a sieve from its beginning, at least as far as one argument.
    public void show(Board debate, Sieve sieve, @Nullable ArgumentId upTo) {
        rows.sift(sieve);
        show(debate, upTo, FIRST, false);
    }

    /// How many arguments there are to see.
    public int found() {
        return rows.flat() ? sifted.size() : board.size();
    }

    /// @param again whether the reader goes on reading the same, put in order anew
    private void show(Board debate, @Nullable ArgumentId upTo, int least, boolean again) {
        board = debate;
        sifted = rows.flat() ? rows.sifted(debate) : List.of();
        sent.clear();
        boolean reached = upTo == null || debate.find(upTo).isEmpty();
        for (Iterator<ArgumentId> all = order(); all.hasNext() && (sent.size() < least || !reached); ) {
            ArgumentId id = all.next();
            sent.add(id);
            reached |= id.equals(upTo);
        }
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("positions", rows.heads(debate));
        data.set("rows", rows.of(debate, sent));
        data.put("more", more());
        data.put("again", again);
        data.put("selected", upTo == null ? null : upTo.toString());
        data.put("mayPost", mayPost);
        data.put("empty", empty);
        data.put("flat", rows.flat());
        data.set("words", rows.words());
        getElement().callJsFunction("draw", data);
    }

    /// Sends what has changed between the debate that is shown and this later one.
    public void advance(Board later) {
        if (later.version() == board.version()) {
            return;
        }
        if (rearranged(later)) {
            show(later, null, sent.size(), true);
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
        changes.set("counts", rows.counts(later));
        changes.put("more", more());
        getElement().callJsFunction("change", changes);
    }

    /// Whether what was sent is no longer in the order in which it was sent: an instructor has moved something, or it
    /// is sifted otherwise now.
    private boolean rearranged(Board later) {
        if (rows.flat()) {
            return !rows.sifted(later).equals(sifted);
        }
        return sent.stream().anyMatch(id -> !hangs(board.get(id)).equals(hangs(later.get(id))));
    }

    private static List<Object> hangs(Contribution argument) {
        return Arrays.asList(argument.position(), argument.parent(), argument.relation());
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

    /// Takes the focus back to the line where the reader was last.
    public void focus() {
        getElement().callJsFunction("focus");
    }

    public void sendMore() {
        List<ArgumentId> next = nextPage();
        if (!next.isEmpty()) {
            sent.addAll(next);
            getElement().callJsFunction("extend", rows.of(board, next), more());
        }
    }

    public Registration onChoose(ComponentEventListener<Choice> listener) {
        return addListener(Choice.class, listener);
    }

    private int more() {
        return found() - sent.size();
    }

    private List<ArgumentId> nextPage() {
        Iterator<ArgumentId> all = order();
        for (int skipped = 0; skipped < sent.size(); skipped++) {
            all.next();
        }
        List<ArgumentId> next = new ArrayList<>();
        while (all.hasNext() && next.size() < PAGE) {
            next.add(all.next());
        }
        return next;
    }

    private Iterator<ArgumentId> order() {
        return rows.flat() ? sifted.iterator() : thread(board);
    }

    private Iterator<ArgumentId> thread(Board debate) {
        return debate.outline(rows.positions()).map(Contribution::id).iterator();
    }

    /// The rows from the first to the last that was sent, with all that has come between; to the very end if the
    /// page had everything.
    private List<ArgumentId> windowOf(Board later, boolean complete) {
        Optional<ArgumentId> last = complete || sent.isEmpty() ? Optional.empty() : Optional.of(sent.getLast());
        List<ArgumentId> window = new ArrayList<>();
        for (Iterator<ArgumentId> all = rows.flat() ? sifted.iterator() : thread(later); all.hasNext(); ) {
            ArgumentId id = all.next();
            window.add(id);
            if (last.filter(id::equals).isPresent()) {
                break;
            }
        }
        return window;
    }
}
