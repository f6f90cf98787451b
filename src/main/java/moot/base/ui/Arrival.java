package moot.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// Gives the focus a place when one page has come for another, so that whoever works by keyboard does not begin in the
/// void.
@Tag("moot-arrival")
@JsModule("./moot-arrival/moot-arrival.ts")
final class Arrival extends Component {

    private static final long serialVersionUID = 1L;

    void arrive() {
        getElement().callJsFunction("arrive");
    }
}
