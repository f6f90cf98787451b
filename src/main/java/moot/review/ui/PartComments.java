package moot.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import moot.debate.Wording;
import moot.library.Pack;
import moot.review.FieldComment;
import moot.review.ReviewText;

/// Comments tied to parts of the contribution: choose a part, and a field for it opens. A field that is emptied is no
/// comment.
final class PartComments extends Composite<Div> {

    private final Supplier<Pack> packs;
    private final Runnable changed;
    private final Div fields = new Div();
    private final Select<Part> choice = new Select<>();
    private final Map<Part, TextArea> open = new LinkedHashMap<>();
    private List<Part> parts = List.of();

    PartComments(Supplier<Pack> packs, Runnable changed) {
        this.packs = packs;
        this.changed = changed;
        choice.setLabel(getTranslation("review.form.part"));
        choice.setPlaceholder(getTranslation("review.form.part.choose"));
        choice.setItemLabelGenerator(part -> part.label(packs.get()));
        choice.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                field(event.getValue()).focus();
                offer();
            }
        });
        getContent().addClassName("review__parts");
        getContent().add(fields, choice);
    }

    void show(Wording wording, List<FieldComment> comments) {
        parts = Part.of(wording);
        open.clear();
        fields.removeAll();
        comments.forEach(comment -> field(Part.of(comment)).setValue(comment.text()));
        offer();
    }

    List<FieldComment> get() {
        return open.entrySet().stream()
                .map(entry -> entry.getKey().saying(entry.getValue().getValue()))
                .toList();
    }

    private void offer() {
        choice.setItems(parts.stream().filter(part -> !open.containsKey(part)).toList());
        choice.clear();
        choice.setVisible(open.size() < parts.size());
    }

    private TextArea field(Part part) {
        TextArea field = new TextArea(part.label(packs.get()));
        field.setMaxLength(ReviewText.LONGEST_FIELD_COMMENT);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setWidthFull();
        field.addValueChangeListener(event -> changed.run());
        open.put(part, field);
        fields.add(field);
        return field;
    }
}
