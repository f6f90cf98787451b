package moot.debate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import moot.base.ui.Keep;
import moot.debate.Citation;
import moot.debate.Rejected;
import moot.debate.Rejected.Field;
import moot.debate.Sureness;
import moot.debate.Wording;
import moot.debate.WordingRules.Form;
import org.jspecify.annotations.Nullable;

/// The fields in which an argument is worded: claim, evidence, warrant, qualifier, in the order of thought. A reply
/// is not asked how sure it is, and a question only for its text. What is not asked is not on the page.
final class WordingFields extends Composite<Div> {

    private static final int NEAR_LIMIT = 40;

    private final TextArea claim = new TextArea();
    private final CitationsField citations;
    private final TextArea warrant = new TextArea();
    private final RadioButtonGroup<Sureness> sureness = new RadioButtonGroup<>();
    private final TextField unless = new TextField();
    private final Map<Field, HasValidation> validated = new EnumMap<>(Field.class);
    private boolean filling;
    private final Runnable changed;

    WordingFields(DebatePage page, Runnable changed, Runnable findMore) {
        this.changed = changed;
        this.citations = new CitationsField(page, this::tell, findMore);
        text(claim, "claim");
        claim.addValueChangeListener(event -> countNearLimit());
        text(warrant, "warrant");
        warrant.setHelperText(getTranslation("debate.composer.warrant.help"));
        text(unless, "unless");
        unless.setLabel(getTranslation("debate.composer.unless"));
        sureness.setLabel(getTranslation("debate.composer.sureness"));
        sureness.setItems(Sureness.values());
        sureness.setItemLabelGenerator(each -> getTranslation("debate.sureness." + Marks.key(each)));
        sureness.addValueChangeListener(event -> tell());
        validated.putAll(
                Map.of(Field.CLAIM, claim, Field.WARRANT, warrant, Field.SURENESS, sureness, Field.UNLESS, unless));
        getContent().addClassName("composer__fields");
    }

    CitationsField citations() {
        return citations;
    }

    void ask(Form form) {
        String kind = form == Form.ARGUMENT ? "" : form == Form.REPLY ? ".reply" : ".question";
        claim.setLabel(getTranslation("debate.composer.claim" + kind));
        warrant.setLabel(getTranslation("debate.composer.warrant" + (form == Form.REPLY ? ".reply" : "")));
        List<Component> all = List.of(claim, citations, warrant, sureness, unless);
        int asked = switch (form) {
            case QUESTION -> 1;
            case REPLY -> 3;
            case ARGUMENT -> all.size();
        };
        all.subList(asked, all.size()).forEach(Component::removeFromParent);
        all.stream().limit(asked).filter(field -> field.getParent().isEmpty()).forEach(getContent()::add);
    }

    void suggest(List<String> evidence) {
        citations.suggest(evidence);
    }

    void set(Wording wording) {
        filling = true;
        claim.setValue(wording.claim());
        warrant.setValue(wording.warrant());
        unless.setValue(wording.unless());
        sureness.setValue(wording.sureness());
        citations.set(wording.citations());
        filling = false;
    }

    Wording get() {
        return new Wording(
                claim.getValue(), warrant.getValue(), sureness.getValue(), unless.getValue(), citations.get());
    }

    /// Takes over what was typed while the server was away.
    void restore(Keep.Restored restored) {
        Wording now = get();
        List<Citation> cited = now.citations().stream()
                .map(c -> new Citation(c.evidence(), c.bearing(), or(restored.field("why:" + c.evidence()), c.why())))
                .toList();
        set(new Wording(
                or(restored.field("claim"), now.claim()),
                or(restored.field("warrant"), now.warrant()),
                now.sureness(),
                or(restored.field("unless"), now.unless()),
                cited));
    }

    private static String or(@Nullable String restored, String otherwise) {
        return restored == null ? otherwise : restored;
    }

    void showFaults(List<Rejected.Fault> faults) {
        validated.forEach((field, component) -> Faults.show(component, field, faults));
        citations.showError(Faults.message(Field.CITATIONS, faults));
        faults.stream()
                .map(fault -> validated.get(fault.field()))
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }

    void focus() {
        claim.focus();
    }

    private <F extends InputField<?, String> & HasValueChangeMode & HasValidation> void text(F field, String mark) {
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(400);
        field.addValueChangeListener(event -> tell());
        Keep.mark(field, mark);
        field.getElement().setProperty("manualValidation", true);
    }

    /// Shows how much room is left once it becomes scarce. What is too long can be typed all the same: nothing is
    /// cut off, and posting says by how much to shorten it.
    private void countNearLimit() {
        int left = Wording.LONGEST_CLAIM - claim.getValue().length();
        claim.setHelperText(left > NEAR_LIMIT ? "" : getTranslation("debate.composer.left", left));
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }
}
