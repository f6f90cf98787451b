package moot.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// Holds the focus while what is in it is replaced, so that whoever works by keyboard is not sent to the top of the
/// page when, say, an argument that they withdraw is drawn anew.
@Tag("moot-hold")
@JsModule("./moot-hold/moot-hold.ts")
public class Hold extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /// Takes the focus to the heading of what is shown.
    public void focus() {
        getElement().callJsFunction("focus");
    }
}
