package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import moot.room.ui.Lens.Look;

/// Turns from one view of the debate to another.
final class LookSwitch extends Composite<Div> {

    private final Map<Look, Button> buttons = new EnumMap<>(Look.class);

    LookSwitch(Consumer<Look> turn) {
        getContent().addClassName("room__switch");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("room.look"));
        for (Look look : Look.values()) {
            Button button = new Button(
                    getTranslation("room.look." + look.name().toLowerCase(Locale.ROOT)), click -> turn.accept(look));
            buttons.put(look, button);
            getContent().add(button);
        }
    }

    /// Offers the view that is a page of its own.
    void offerTable(Runnable open) {
        getContent().add(new Button(getTranslation("room.look.table"), click -> open.run()));
    }

    void show(Look now) {
        buttons.forEach(
                (look, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(look == now)));
    }
}
