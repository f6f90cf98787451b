package moot.seminar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import moot.base.Problem;
import moot.base.ui.Keep;
import moot.library.TypedSource;
import moot.library.TypedSource.Field;
import moot.library.WorkType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A source, field by field. Each fault is told beside its field, and nothing that was typed goes away with it.
final class TypedSourceForm extends Composite<Div> implements SourceForm {

    private static final long serialVersionUID = 1L;

    private final Select<WorkType> type = new Select<>();
    private final TextField title = new TextField();
    private final TextArea authors = new TextArea();
    private final TextField date = new TextField();
    private final TextField within = new TextField();
    private final TextField publisher = new TextField();
    private final TextField address = new TextField();
    private final TextField number = new TextField();
    private final Keep keep;
    private final Runnable changed;

    TypedSourceForm(Keep keep, Runnable changed) {
        this.keep = keep;
        this.changed = changed;
        type.setLabel(getTranslation("seminar.source.type"));
        type.setItems(WorkType.values());
        type.setItemLabelGenerator(each -> getTranslation(
                "seminar.source.type." + each.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        type.setValue(WorkType.WEBPAGE);
        type.addValueChangeListener(event -> changed.run());
        title.setLabel(getTranslation("seminar.source.title"));
        authors.setLabel(getTranslation("seminar.source.authors"));
        authors.setHelperText(getTranslation("seminar.source.authors.helper"));
        date.setLabel(getTranslation("seminar.source.date"));
        date.setHelperText(getTranslation("seminar.source.date.helper"));
        within.setLabel(getTranslation("seminar.source.within"));
        within.setHelperText(getTranslation("seminar.source.within.helper"));
        publisher.setLabel(getTranslation("seminar.source.publisher"));
        address.setLabel(getTranslation("seminar.source.address"));
        number.setLabel(getTranslation("seminar.source.number"));
        number.setHelperText(getTranslation("seminar.source.number.helper"));
        Stream.of(title, date, within, publisher, address, number).forEach(field -> {
            field.setMaxLength(TypedSource.LONGEST);
            watch(field, field);
        });
        watch(authors, authors);
        keep.watch(title, "title");
        keep.watch(authors, "authors");
        keep.watch(date, "date");
        keep.watch(within, "within");
        keep.watch(publisher, "publisher");
        keep.watch(address, "address");
        keep.watch(number, "number");
        Div fields = new Div(type, title, authors, date, within, publisher, address, number);
        fields.addClassName("moot-fields");
        keep.add(fields);
        getContent().add(keep);
    }

    private void watch(HasValue<?, String> field, HasValidation fault) {
        field.addValueChangeListener(event -> {
            fault.setInvalid(false);
            changed.run();
        });
    }

    private TypedSource typed() {
        return new TypedSource(
                type.getValue(),
                title.getValue(),
                authors.getValue(),
                date.getValue(),
                within.getValue(),
                publisher.getValue(),
                address.getValue(),
                number.getValue());
    }

    @Override
    public Keep keep() {
        return keep;
    }

    @Override
    public List<ObjectNode> ready() {
        TypedSource typed = typed();
        return typed.faults().isEmpty() ? List.of(typed.item()) : List.of();
    }

    @Override
    public boolean check() {
        Map<Field, Problem> faults = typed().faults();
        tell(title, faults.get(Field.TITLE));
        tell(date, faults.get(Field.DATE));
        tell(address, faults.get(Field.ADDRESS));
        tell(number, faults.get(Field.NUMBER));
        return faults.isEmpty();
    }

    private void tell(TextField field, @Nullable Problem problem) {
        field.setInvalid(problem != null);
        field.setErrorMessage(problem == null ? "" : getTranslation(problem.key(), problem.params()));
    }
}
