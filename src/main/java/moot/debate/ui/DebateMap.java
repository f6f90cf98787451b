package moot.debate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import moot.base.ElementTexts;
import moot.base.ui.Choice;
import moot.debate.ArgumentId;
import moot.debate.Board;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The debate as a map. What is drawn there, where and how large is for the browser alone; the page sends small
/// records, keeps none of them, and hears what somebody opens.
@Tag("moot-map")
@JsModule("./moot-map/moot-map.ts")
public class DebateMap extends Component {

    private final MapRows rows;
    private Board board = Board.EMPTY;

    public DebateMap(DebatePage page) {
        rows = new MapRows(page);
        getElement().setPropertyJson("texts", ElementTexts.under("debate.map"));
    }

    public void show(Board debate, @Nullable ArgumentId selected) {
        board = debate;
        getElement().callJsFunction("draw", rows.of(debate));
        if (selected != null) {
            select(selected);
        }
    }

    /// Sends what has changed between the debate that is shown and this later one.
    public void advance(Board later) {
        ObjectNode changes = rows.changes(board, later);
        board = later;
        if (changes != null) {
            getElement().callJsFunction("change", changes);
        }
    }

    public void select(ArgumentId argument) {
        getElement().callJsFunction("show", argument.toString());
    }

    /// Goes back to the map by keyboard.
    public void focus() {
        getElement().callJsFunction("focus");
    }

    public Registration onChoose(ComponentEventListener<Choice> listener) {
        return addListener(Choice.class, listener);
    }
}
