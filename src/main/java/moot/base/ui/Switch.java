package moot.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Buttons of which the one is pressed whose thing is seen now: one part of the page for all of them. For each button
/// of Vaadin's, Flow works out at each opening of a page what a click is to tell, which is a dozen things.
@Tag("moot-switch")
@JsModule("./moot-switch/moot-switch.ts")
public class Switch extends Component {

    private static final long serialVersionUID = 1L;

    private final ArrayNode options = JsonNodeFactory.instance.arrayNode();

    /// @param labelKey the text that says what it is that one switches
    /// @param turn     told the id of what somebody wants to see
    public Switch(String labelKey, Consumer<String> turn) {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation(labelKey));
        addListener(Choice.class, choice -> turn.accept(choice.id()));
    }

    public void offer(String id, String words) {
        options.addObject().put("id", id).put("label", words);
        getElement().setPropertyJson("options", options.deepCopy());
    }

    /// Marks what is seen now.
    public void show(String id) {
        getElement().setProperty("now", id);
    }

    /// Takes the focus to what is seen now.
    public void focus() {
        getElement().callJsFunction("focus");
    }
}
