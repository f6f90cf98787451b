package moot.debate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import moot.base.ElementTexts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Keeps a copy of what is typed within it in the browser, for the moments in which the server cannot be reached.
@Tag("moot-keep")
@JsModule("./moot-keep/moot-keep.ts")
public class Keep extends Component implements HasComponents {

    /// Marks a field, so that its copy finds back to it.
    static final String FIELD = "data-keep";

    private final String place;

    Keep(String place) {
        this.place = place;
        getElement().setPropertyJson("texts", ElementTexts.under("debate.keep"));
        getElement().setProperty("place", place);
    }

    /// Compares the copy with what the server has; a newer one comes back as [Restored].
    void offer(@Nullable Instant savedAt) {
        getElement().callJsFunction("offer", savedAt == null ? null : savedAt.toString());
    }

    /// Tells the copy that the server has what the fields show.
    void saved() {
        getElement().callJsFunction("saved");
    }

    /// Drops the copy of what was posted or thrown away. Told to the page and not to the element, which leaves it in
    /// the same breath and would no longer hear.
    void forget() {
        UI.getCurrent()
                .getPage()
                .executeJs("window.dispatchEvent(new CustomEvent('moot-forget', {detail: $0}))", place);
    }

    Registration onRestore(ComponentEventListener<Restored> listener) {
        return addListener(Restored.class, listener);
    }

    /// What was typed while the server could not hear it: the text of each field by its mark.
    @DomEvent("moot-restore")
    public static class Restored extends ComponentEvent<Keep> {

        private final ObjectNode fields;

        public Restored(Keep source, boolean fromClient, @EventData("event.detail.fields") ObjectNode fields) {
            super(source, fromClient);
            this.fields = fields;
        }

        @Nullable
        String field(String mark) {
            return fields.path(mark).stringValue(null);
        }
    }
}
