package moot.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/// One level of one criterion to choose: the browser's own radio button, which a hundred cells can afford and every
/// screen reader knows.
@Tag("input")
class LevelRadio extends Component {

    private final int level;

    /// @param group name that the radios of one criterion share
    LevelRadio(String group, int level, String label, Runnable chosen) {
        this.level = level;
        getElement().setAttribute("type", "radio");
        getElement().setAttribute("name", group);
        getElement().setAttribute("aria-label", label);
        getElement().addEventListener("change", event -> chosen.run());
    }

    int level() {
        return level;
    }

    /// Whether it is the chosen one. The browser clears the others of its group by itself and does not tell, so the
    /// property is sent for each of them.
    void check(boolean checked) {
        getElement().setProperty("checked", checked);
    }

    boolean isChecked() {
        return getElement().getProperty("checked", false);
    }
}
