package moot.seminar.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import moot.seminar.State;

/// The state of a seminar in a word; its frame differs too, for those who do not see its colour.
public class StateBadge extends Span {

    private static final long serialVersionUID = 1L;

    public StateBadge(State state) {
        addClassName("state-badge");
        show(state);
    }

    public void show(State state) {
        String name = state.name().toLowerCase(Locale.ROOT);
        setText(getTranslation("seminar.state." + name));
        getElement().setAttribute("data-state", name);
    }
}
