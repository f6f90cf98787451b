package moot.debate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import moot.base.ElementTexts;
import moot.base.ui.Choice;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Difference;
import moot.debate.ReadingOrder;
import moot.debate.Sieve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The debate as an outline by position. The page holds the ids of the rows that it was sent and nothing else; rows
/// are read from the board when they are wanted and only what changed is sent again.
@Tag("moot-outline")
@JsModule("./moot-outline/moot-outline.ts")
public class Outline extends Component {

    /// More than any screen shows at once, so that the next page is asked for only by who reads on.
    private static final int FIRST = 14;

    private static final int PAGE = 40;

    private final OutlineRows rows;
    private List<ArgumentId> sent = List.of();
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
    ///
    /// @param waits whether what stands beside it is to be drawn before it
    public void show(Board debate, Sieve sieve, @Nullable ArgumentId upTo, boolean waits) {
        boolean still = !rows.sift(sieve);
        getElement().setProperty("waits", waits);
        show(debate, upTo, FIRST, false, still);
    }

    /// How many arguments there are to see.
    public int found() {
        return rows.flat() ? sifted.size() : board.size();
    }

    /// @param again whether the reader goes on reading the same, put in order anew
    /// @param still whether what the reader looks at stays where it is on the screen
    private void show(Board debate, @Nullable ArgumentId upTo, int least, boolean again, boolean still) {
        board = debate;
        sifted = rows.flat() ? rows.sifted(debate) : List.of();
        sent = order().first(least);
        if (upTo != null && debate.find(upTo).isPresent() && !sent.contains(upTo)) {
            sent = order().through(upTo);
        }
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("positions", rows.heads(debate));
        data.set("rows", rows.of(debate, sent));
        data.put("version", debate.version());
        data.put("total", found());
        data.put("again", again);
        data.put("still", still);
        data.put("selected", upTo == null ? null : upTo.toString());
        data.put("mayPost", mayPost);
        data.put("empty", empty);
        data.put("flat", rows.flat());
        data.set("words", rows.words());
        getElement().callJsFunction("draw", data);
    }

    /// Sends what has changed between the debate that is shown and this later one.
    ///
    /// @param told up to where the browser has been told of it meanwhile
    public void advance(Board told, Board later) {
        if (told.version() > board.version() && !rows.flat()) {
            follow(told);
            getElement().callJsFunction("expect", told.version());
        }
        if (later.version() == board.version()) {
            return;
        }
        Difference difference = later.since(board);
        if (rearranged(later, difference)) {
            again(later);
            return;
        }
        ObjectNode changes = JsonNodeFactory.instance
                .objectNode()
                .put("from", board.version())
                .put("to", later.version());
        follow(later);
        changes.put("total", found());
        changes.set("put", rows.changed(later, sent, difference.touched()));
        changes.set("counts", rows.counts(later));
        getElement().callJsFunction("change", changes);
    }

    /// As the browser does, which knows all arguments from the first to the last that it was sent.
    private void follow(Board later) {
        boolean complete = more() == 0;
        board = later;
        sent = complete || sent.isEmpty() ? order().all() : order().through(sent.getLast());
    }

    /// Sends everything that the reader has before them once more.
    public void again(Board debate) {
        if (!rows.flat()) {
            follow(debate);
        }
        show(debate, null, sent.size(), true, true);
    }

    /// Whether what was sent is no longer in the order in which it was sent: an instructor has moved something, or it
    /// is sifted otherwise now.
    private boolean rearranged(Board later, Difference difference) {
        return rows.flat()
                ? !rows.sifted(later).equals(sifted)
                : !difference.rehung().isEmpty() && sent.stream().anyMatch(difference.rehung()::contains);
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
        List<ArgumentId> longer = order().first(sent.size() + PAGE);
        List<ArgumentId> next = longer.subList(sent.size(), longer.size());
        if (!next.isEmpty()) {
            sent = longer;
            getElement().callJsFunction("extend", rows.of(board, next), found(), board.version());
        }
    }

    public Registration onChoose(ComponentEventListener<Choice> listener) {
        return addListener(Choice.class, listener);
    }

    private int more() {
        return found() - sent.size();
    }

    private ReadingOrder order() {
        return rows.flat() ? new ReadingOrder(sifted.iterator()) : board.order(rows.positions());
    }
}
