package moot.seminar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import moot.base.ui.Keep;
import moot.library.Evidence;
import moot.library.References;
import moot.library.Source;
import moot.seminar.NewEvidence;
import org.jspecify.annotations.Nullable;

/// One checkable thing that a source says, and where in it that stands.
final class NewEvidenceForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Keep keep;
    private final Select<Source> source = new Select<>();
    private final TextArea statement = new TextArea();
    private final RadioButtonGroup<Evidence.Kind> kind = new RadioButtonGroup<>();
    private final TextField locator = new TextField();

    /// @param addedBy who added a source, as the reader may know them; empty for those of the pack
    NewEvidenceForm(Keep keep, References references, Function<String, Optional<String>> addedBy) {
        this.keep = keep;
        source.setLabel(getTranslation("seminar.evidence.source"));
        source.setItemLabelGenerator(each -> addedBy.apply(each.id())
                .map(name ->
                        getTranslation("seminar.evidence.source.item.by", references.label(each), each.title(), name))
                .orElseGet(() -> getTranslation("seminar.evidence.source.item", references.label(each), each.title())));
        source.addValueChangeListener(event -> source.setInvalid(false));
        statement.setLabel(getTranslation("seminar.evidence.statement"));
        statement.setHelperText(getTranslation("seminar.evidence.statement.helper"));
        statement.setMaxLength(NewEvidence.LONGEST_STATEMENT);
        statement.addValueChangeListener(event -> statement.setInvalid(false));
        kind.setLabel(getTranslation("seminar.evidence.kind"));
        kind.setItems(Evidence.Kind.values());
        kind.setItemLabelGenerator(
                each -> getTranslation("seminar.evidence.kind." + each.name().toLowerCase(Locale.ROOT)));
        kind.setValue(Evidence.Kind.FACT);
        locator.setLabel(getTranslation("seminar.evidence.locator"));
        locator.setHelperText(getTranslation("seminar.evidence.locator.helper"));
        locator.setMaxLength(NewEvidence.LONGEST_LOCATOR);
        keep.watch(statement, "statement");
        keep.watch(locator, "locator");
        Div fields = new Div(source, statement, kind, locator);
        fields.addClassName("moot-fields");
        keep.add(fields);
        getContent().add(keep);
    }

    /// @param chosen the source to begin with; null to ask for it
    void offer(List<Source> sources, @Nullable String chosen) {
        Source before = source.getValue();
        source.setItems(sources);
        sources.stream()
                .filter(each -> chosen == null ? each.equals(before) : each.id().equals(chosen))
                .findFirst()
                .ifPresent(source::setValue);
    }

    /// Goes to the first thing that is still to be said.
    void focus() {
        if (source.getValue() == null) {
            source.focus();
        } else {
            statement.focus();
        }
    }

    /// What was typed, or null with the faults told.
    @Nullable
    NewEvidence get() {
        boolean sourced = source.getValue() != null;
        boolean stated = !statement.getValue().isBlank();
        source.setErrorMessage(getTranslation("seminar.evidence.source.missing"));
        source.setInvalid(!sourced);
        statement.setErrorMessage(getTranslation("seminar.problem.statement", NewEvidence.LONGEST_STATEMENT));
        statement.setInvalid(!stated);
        return sourced && stated
                ? new NewEvidence(source.getValue().id(), statement.getValue(), kind.getValue(), locator.getValue())
                : null;
    }

    Keep keep() {
        return keep;
    }

    void clear() {
        statement.clear();
        locator.clear();
        keep.forget();
    }
}
