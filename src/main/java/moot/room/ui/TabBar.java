package moot.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import java.util.function.Consumer;
import moot.base.ui.Choice;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// On a phone, the three parts of the room as tabs within reach of a thumb. On a wide screen all three are in sight
/// and the bar is not.
@Tag("moot-tabs")
@JsModule("./moot-tabs/moot-tabs.ts")
final class TabBar extends Component {

    enum Tab {
        QUESTION,
        DEBATE,
        EVIDENCE;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    TabBar(Consumer<Tab> turn) {
        getElement().getClassList().add("room__tabs");
        getElement().setAttribute("role", "navigation");
        getElement().setAttribute("aria-label", getTranslation("room.tabs"));
        getElement().setProperty("text", getTranslation("room.tab.news"));
        ArrayNode options = JsonNodeFactory.instance.arrayNode();
        for (Tab tab : Tab.values()) {
            options.addObject().put("id", tab.id()).put("label", getTranslation("room.tab." + tab.id()));
        }
        getElement().setPropertyJson("options", options);
        addListener(Choice.class, choice -> turn.accept(Tab.valueOf(choice.id().toUpperCase(Locale.ROOT))));
    }

    void show(Tab open) {
        getElement().setProperty("now", open.id());
    }

    /// How many arguments there are, of which those count as news that came while another tab was open.
    void count(int total) {
        getElement().setProperty("total", total);
    }
}
