package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// On a phone, the three parts of the room as tabs within reach of a thumb. On a wide screen all three are in sight
/// and the bar is not.
final class TabBar extends Composite<Nav> {

    enum Tab {
        QUESTION,
        DEBATE,
        EVIDENCE
    }

    private final Map<Tab, Button> buttons = new EnumMap<>(Tab.class);
    private final TabNews news = new TabNews();

    TabBar(Consumer<Tab> turn) {
        getContent().addClassName("room__tabs");
        getContent().getElement().setAttribute("aria-label", getTranslation("room.tabs"));
        for (Tab tab : Tab.values()) {
            Button button = new Button(name(tab), click -> turn.accept(tab));
            buttons.put(tab, button);
            getContent().add(button);
        }
        Objects.requireNonNull(buttons.get(Tab.DEBATE)).getElement().appendChild(news.getElement());
    }

    void show(Tab open) {
        buttons.forEach((tab, button) -> {
            if (tab == open) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
        news.look(open == Tab.DEBATE);
    }

    /// How many arguments there are, of which those count as news that came while another tab was open.
    void count(int total) {
        news.count(total);
    }

    private String name(Tab tab) {
        return getTranslation("room.tab." + tab.name().toLowerCase(Locale.ROOT));
    }
}
