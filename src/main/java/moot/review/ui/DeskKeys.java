package moot.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/// Listens to single keys anywhere on the page, but not while somebody types or chooses in a list.
final class DeskKeys {

    static final String NEXT = "j";
    static final String PREVIOUS = "k";

    private static final String TYPING = String.join(
            ",",
            "textarea",
            "select",
            "input:not([type=radio]):not([type=checkbox])",
            "[role=listbox]",
            "vaadin-select");
    private static final String FILTER = "!event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat"
            + " && ['j', 'k', '[', ']', 'c', 'Backspace', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']"
            + ".includes(event.key)"
            + " && !event.composedPath().some(node => node.matches && node.matches('" + TYPING + "'))";

    private DeskKeys() {}

    static Registration listen(UI ui, Consumer<String> pressed) {
        return ui.getElement()
                .addEventListener(
                        "keydown",
                        event -> pressed.accept(
                                event.getEventData().get("event.key").asString()))
                .setFilter(FILTER)
                .addEventData("event.key");
    }
}
