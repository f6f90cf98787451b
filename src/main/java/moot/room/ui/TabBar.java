package moot.room.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import java.util.function.Consumer;
import moot.base.ui.Switch;

/// On a phone, the three parts of the room as tabs within reach of a thumb. On a wide screen all three are in sight
/// and the bar is not.
@Tag("moot-tabs")
@JsModule("./moot-tabs/moot-tabs.ts")
final class TabBar extends Switch {

    private static final long serialVersionUID = 1L;

    enum Tab {
        QUESTION,
        DEBATE,
        EVIDENCE;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    TabBar(Consumer<Tab> turn) {
        super("room.tabs", id -> turn.accept(Tab.valueOf(id.toUpperCase(Locale.ROOT))));
        getElement().getClassList().add("room__tabs");
        getElement().setAttribute("role", "navigation");
        getElement().setProperty("text", getTranslation("room.tab.news"));
        for (Tab tab : Tab.values()) {
            offer(tab.id(), getTranslation("room.tab." + tab.id()));
        }
    }

    void show(Tab open) {
        show(open.id());
    }

    /// How many arguments there are, of which those count as news that came while another tab was open.
    void count(int total) {
        getElement().setProperty("total", total);
    }
}
