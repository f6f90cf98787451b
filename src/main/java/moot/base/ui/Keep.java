package moot.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
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

    private final String place;

    /// @param place under which the copy is kept: one for each thing that somebody may have typed
    public Keep(String place) {
        this.place = place;
        getElement().setPropertyJson("texts", ElementTexts.under("base.keep"));
        getElement().setProperty("place", place);
    }

    /// Marks a field within, so that its copy finds back to it.
    public static void mark(HasElement field, String mark) {
        field.getElement().setAttribute("data-keep", mark);
    }

    /// Marks a field within, and gives it back what the copy has of it.
    public <F extends HasElement & HasValue<?, String>> void watch(F field, String mark) {
        mark(field, mark);
        onRestore(restored -> {
            String text = restored.field(mark);
            if (text != null) {
                field.setValue(text);
            }
        });
    }

    /// Compares the copy with what the server has; a newer one comes back as [Restored].
    public void offer(@Nullable Instant savedAt) {
        getElement().callJsFunction("offer", savedAt == null ? null : savedAt.toString());
    }

    /// Tells the copy that the server has what the fields show.
    public void saved() {
        getElement().callJsFunction("saved");
    }

    /// Drops the copy of what was posted or thrown away. Told to the page and not to the element, which leaves it in
    /// the same breath and would no longer hear.
    public void forget() {
        UI.getCurrent()
                .getPage()
                .executeJs("window.dispatchEvent(new CustomEvent('moot-forget', {detail: $0}))", place);
    }

    public Registration onRestore(ComponentEventListener<Restored> listener) {
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

        public @Nullable String field(String mark) {
            return fields.path(mark).stringValue(null);
        }
    }
}
