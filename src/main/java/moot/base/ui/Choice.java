package moot.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// What a person chose in one of our custom elements: a thing, and what to do with it. The one event that these
/// elements send.
@DomEvent("moot-choose")
public class Choice extends ComponentEvent<Component> {

    private final String id;
    private final String action;

    public Choice(
            Component source,
            boolean fromClient,
            @EventData("event.detail.id") String id,
            @EventData("event.detail.action") String action) {
        super(source, fromClient);
        this.id = id;
        this.action = action;
    }

    public String id() {
        return id;
    }

    public String action() {
        return action;
    }
}
