package moot.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import moot.base.ui.Notices;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import moot.seminar.SeminarSummary;

/// The buttons that open, close and put away a seminar: those that fit its state.
class VerbBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SeminarService seminars;
    private final transient Consumer<SeminarId> afterwards;

    /// @param afterwards told once it is done, for what shows the seminar
    VerbBar(SeminarService seminars, Consumer<SeminarId> afterwards) {
        this.seminars = seminars;
        this.afterwards = afterwards;
        addClassName("verb-bar");
    }

    void show(SeminarSummary seminar) {
        List<Verb> verbs = Verb.fitting(seminar.state());
        removeAll();
        verbs.forEach(verb -> add(button(verb, seminar)));
        if (verbs.getFirst() == Verb.OPEN) {
            ((Button) getComponentAt(0)).addThemeVariants(ButtonVariant.PRIMARY);
        }
    }

    private Button button(Verb verb, SeminarSummary seminar) {
        Button button = new Button(getTranslation(verb.textKey("action")), click -> apply(verb, seminar));
        button.setAriaLabel(getTranslation(verb.textKey("label"), seminar.title()));
        return button;
    }

    private void apply(Verb verb, SeminarSummary seminar) {
        verb.apply(seminars, seminar.id());
        Notices.tell(getTranslation(verb.textKey("done"), seminar.title()));
        afterwards.accept(seminar.id());
    }
}
