package moot.debate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import moot.base.ElementTexts;
import moot.base.ui.Choice;

/// The debate as a map. What is drawn there, where and how large is for the browser alone; the page sends small
/// records and hears what somebody opens.
@Tag("moot-map")
@JsModule("./moot-map/moot-map.ts")
public class DebateMap extends Component {

    public DebateMap() {
        getElement().setPropertyJson("texts", ElementTexts.under("debate.map"));
    }

    public Registration onChoose(ComponentEventListener<Choice> listener) {
        return addListener(Choice.class, listener);
    }
}
