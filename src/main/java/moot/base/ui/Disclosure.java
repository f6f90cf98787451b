package moot.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/// A line that opens what is said under it. The browser's own element: unlike Vaadin's it tells the server nothing
/// until somebody opens it.
public class Disclosure extends NativeDetails {

    private static final long serialVersionUID = 1L;

    public Disclosure(String summary) {
        super(summary);
        addClassName("moot-disclosure");
    }

    public Disclosure(String summary, Component content) {
        this(summary);
        setContent(content);
    }

    public Disclosure(Component summary, Component content) {
        super(summary, content);
        addClassName("moot-disclosure");
    }
}
