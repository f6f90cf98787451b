package moot.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import moot.base.ElementTexts;
import moot.base.ui.Choice;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The evidence of a pack, to read, to search and, while somebody composes, to cite.
@Tag("moot-evidence")
@JsModule("./moot-evidence/moot-evidence.ts")
public class EvidenceList extends Component {

    /// @param address where an [EvidenceFile] is to be had
    public EvidenceList(String address) {
        getElement().setPropertyJson("texts", ElementTexts.under("library.evidence"));
        getElement().setProperty("address", address);
    }

    /// How many arguments lean on some pieces now; the others are as they were.
    ///
    /// @param version of the debate in which that is so: the browser may have been told of a later one
    public void showUse(Map<String, Integer> used, long version) {
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        used.forEach(counts::put);
        getElement().callJsFunction("use", counts, version);
    }

    /// What a class has made of it: pieces that it added, and by id what is said of others.
    public void put(ArrayNode marks) {
        getElement().callJsFunction("put", marks);
    }

    /// What the reader may do to a piece of evidence beside citing it.
    public void allow(boolean accept, boolean check) {
        getElement().setProperty("accepting", accept);
        getElement().setProperty("checking", check);
    }

    /// Lets the reader cite: what is cited so far, and what is likeliest to be.
    public void startPicking(Collection<String> picked, Collection<String> suggested) {
        getElement().setProperty("picking", true);
        getElement().setPropertyJson("picked", array(picked));
        getElement().setPropertyJson("suggested", array(suggested));
    }

    public void stopPicking() {
        getElement().setProperty("picking", false);
        getElement().setPropertyJson("picked", array(List.of()));
        getElement().setPropertyJson("suggested", array(List.of()));
    }

    /// Brings one piece into view, opened.
    public void show(String id) {
        getElement().callJsFunction("show", id);
    }

    public Registration onChoose(ComponentEventListener<Choice> listener) {
        return addListener(Choice.class, listener);
    }

    private static ArrayNode array(Collection<String> ids) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        ids.forEach(array::add);
        return array;
    }
}
