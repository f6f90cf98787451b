package moot.seminar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import moot.base.Problem;
import moot.base.ui.Keep;
import moot.library.PastedSources;
import moot.library.References;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Sources copied from a reference manager. All that can be read of them are chosen at first, and each can be left out;
/// what cannot be read is told beside the others. The pasted text stays as it is, whatever happens.
final class PastedSourceForm extends Composite<Div> implements SourceForm {

    private static final long serialVersionUID = 1L;

    private final Keep keep;
    private final transient References references;
    private final Runnable changed;
    private final TextArea text = new TextArea();
    private final UnorderedList entries = new UnorderedList();
    private final transient Map<Checkbox, ObjectNode> choices = new LinkedHashMap<>();

    PastedSourceForm(Keep keep, References references, Runnable changed) {
        this.keep = keep;
        this.references = references;
        this.changed = changed;
        text.setLabel(getTranslation("seminar.source.pasted"));
        text.setHelperText(getTranslation("seminar.source.pasted.helper"));
        text.setMinRows(6);
        text.setMaxRows(12);
        text.addValueChangeListener(event -> read());
        entries.addClassName("add-source__entries");
        keep.watch(text, "pasted");
        keep.add(text);
        getContent().addClassName("moot-fields");
        getContent().add(keep, new Button(getTranslation("seminar.source.read"), click -> check()), entries);
    }

    @Override
    public Keep keep() {
        return keep;
    }

    @Override
    public List<ObjectNode> ready() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public boolean check() {
        read();
        boolean some = !ready().isEmpty();
        if (!some && !text.isInvalid()) {
            tell(getTranslation("seminar.source.none-chosen"));
        }
        return some;
    }

    private void read() {
        Map<ObjectNode, Boolean> before = new LinkedHashMap<>();
        choices.forEach((box, item) -> before.put(item, box.getValue()));
        choices.clear();
        entries.removeAll();
        text.setInvalid(false);
        try {
            PastedSources.read(text.getValue()).forEach(entry -> show(entry, before));
        } catch (Problem problem) {
            tell(getTranslation(problem.key(), problem.params()));
        }
        changed.run();
    }

    private void show(PastedSources.Entry entry, Map<ObjectNode, Boolean> before) {
        ObjectNode item = entry.item();
        if (item == null) {
            entries.add(new ListItem(fault(entry.name(), entry.problem())));
            return;
        }
        try {
            Checkbox box = new Checkbox(references.preview(item).text(), before.getOrDefault(item, true));
            box.addValueChangeListener(event -> changed.run());
            choices.put(box, item);
            entries.add(new ListItem(box));
        } catch (Problem problem) {
            entries.add(new ListItem(fault(entry.name(), problem)));
        }
    }

    private Paragraph fault(String name, @Nullable Problem problem) {
        String words = problem == null ? "" : getTranslation(problem.key(), problem.params());
        Paragraph fault = new Paragraph(getTranslation("seminar.source.entry-fault", name, words));
        fault.addClassName("composer__error");
        return fault;
    }

    private void tell(String words) {
        text.setErrorMessage(words);
        text.setInvalid(true);
    }
}
