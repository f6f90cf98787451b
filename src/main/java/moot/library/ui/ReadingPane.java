package moot.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import moot.base.ElementTexts;
import moot.base.ui.Choice;
import tools.jackson.databind.node.ObjectNode;

/// The reading with its locators in the margin, and beside each paragraph what was taken from it.
@Tag("moot-reading")
@JsModule("./moot-reading/moot-reading.ts")
public class ReadingPane extends Component {

    public ReadingPane() {
        getElement().setPropertyJson("texts", ElementTexts.under("library.reading"));
    }

    /// @param reading as [PackPages] writes it
    public void show(ObjectNode reading) {
        getElement().setPropertyJson("reading", reading);
    }

    /// What stands beside each paragraph in the full text, where there is one.
    public void showFull(ObjectNode full) {
        getElement().setPropertyJson("full", full);
    }

    /// Brings a paragraph into view.
    public void show(String locator) {
        getElement().callJsFunction("show", locator);
    }

    public Registration onChoose(ComponentEventListener<Choice> listener) {
        return addListener(Choice.class, listener);
    }
}
