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
    private final Button debate;
    private int news;

    TabBar(Consumer<Tab> turn) {
        getContent().addClassName("room__tabs");
        getContent().getElement().setAttribute("aria-label", getTranslation("room.tabs"));
        for (Tab tab : Tab.values()) {
            Button button = new Button(name(tab), click -> turn.accept(tab));
            buttons.put(tab, button);
            getContent().add(button);
        }
        debate = Objects.requireNonNull(buttons.get(Tab.DEBATE));
    }

    void show(Tab open) {
        buttons.forEach((tab, button) -> {
            if (tab == open) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
        if (open == Tab.DEBATE) {
            countNews(-news);
        }
    }

    /// Counts what is new in the debate while another tab is open.
    void countNews(int more) {
        news += more;
        String name = name(Tab.DEBATE);
        debate.setText(news == 0 ? name : getTranslation("room.tab.news", name, news));
    }

    private String name(Tab tab) {
        return getTranslation("room.tab." + tab.name().toLowerCase(Locale.ROOT));
    }
}
