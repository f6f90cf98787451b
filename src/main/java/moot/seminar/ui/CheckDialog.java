package moot.seminar.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.stream.Stream;
import moot.base.Problem;
import moot.base.ui.Keep;
import moot.base.ui.Trouble;
import moot.library.Evidence;
import moot.seminar.NewCheck;
import moot.seminar.Outcome;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import moot.seminar.SourceChecks;

/// Says what was found when a piece of evidence was looked up. What is typed stays when it is refused, and on
/// this device until the check is made.
public final class CheckDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final SeminarId seminar;
    private final String evidence;
    private final Keep keep;
    private final transient SourceChecks checks;
    private final TextField what = new TextField();
    private final TextField where = new TextField();
    private final TextArea found = new TextArea();
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final Trouble trouble = new Trouble();

    /// @param signature in words, by whom others will see that it was made
    CheckDialog(Seat seat, Evidence evidence, String signature, SourceChecks checks) {
        this.seminar = seat.seminar();
        this.evidence = evidence.id();
        this.checks = checks;
        this.keep = new Keep(seminar + ":" + seat.id() + ":check:" + evidence.id());
        setHeaderTitle(getTranslation("seminar.check.title"));
        setCloseOnOutsideClick(false);
        name(what, "what");
        what.setMaxLength(NewCheck.LONGEST_WHAT);
        what.setHelperText(getTranslation("seminar.check.what.helper"));
        name(where, "where");
        where.setMaxLength(NewCheck.LONGEST_WHERE);
        where.setHelperText(getTranslation("seminar.check.where.helper"));
        found.setLabel(getTranslation("seminar.check.found"));
        found.setMaxLength(NewCheck.LONGEST_FOUND);
        outcome.setLabel(getTranslation("seminar.check.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(each -> getTranslation(key(each)));
        Button make = new Button(getTranslation("seminar.check.action"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        Button close = new Button(getTranslation("seminar.source.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(make, close);
        actions.addClassName("add-source__actions");
        Paragraph statement = new Paragraph(evidence.statement());
        statement.addClassName("leaning__on");
        keep.watch(what, "what");
        keep.watch(where, "where");
        keep.watch(found, "found");
        Div typed = new Div(what, where, found);
        typed.addClassName("moot-fields");
        keep.add(typed);
        addOpenedChangeListener(event -> {
            if (isOpened()) {
                keep.offer(null);
            }
        });
        Div content = new Div(statement, keep, outcome, new Paragraph(signature), trouble, actions);
        content.addClassNames("moot-fields", "add-source__form");
        add(content);
    }

    static String key(Outcome outcome) {
        return "seminar.check.outcome."
                + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void name(TextField field, String key) {
        field.setLabel(getTranslation("seminar.check." + key));
    }

    private void make() {
        boolean complete = Stream.of(
                        isFilled(what, what, "seminar.problem.check-what", NewCheck.LONGEST_WHAT),
                        isFilled(where, where, "seminar.problem.check-where", NewCheck.LONGEST_WHERE),
                        isFilled(found, found, "seminar.problem.check-found", NewCheck.LONGEST_FOUND),
                        isChosen())
                .allMatch(filled -> filled);
        if (!complete) {
            return;
        }
        try {
            checks.make(
                    seminar,
                    new NewCheck(evidence, outcome.getValue(), what.getValue(), where.getValue(), found.getValue()));
            keep.forget();
            close();
        } catch (Problem problem) {
            trouble.tell(problem);
        }
    }

    private boolean isFilled(HasValue<?, String> field, HasValidation fault, String key, int longest) {
        boolean filled = !field.getValue().isBlank();
        fault.setErrorMessage(getTranslation(key, longest));
        fault.setInvalid(!filled);
        return filled;
    }

    private boolean isChosen() {
        boolean chosen = outcome.getValue() != null;
        outcome.setErrorMessage(getTranslation("seminar.check.outcome.missing"));
        outcome.setInvalid(!chosen);
        return chosen;
    }
}
