package moot.seminar.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import moot.base.Problem;
import moot.base.ui.Notices;
import moot.people.NamePolicy;
import moot.seminar.NewSeminar;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import moot.seminar.SeminarSummary;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// What may be set while a seminar lives. Each field saves itself; only what a person changed is taken.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SettingsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SeminarService seminars;
    private final NamesChoice names = new NamesChoice();
    private final LeastCitationsField citations = new LeastCitationsField();
    private final TextField name = new TextField();
    private SeminarId seminar;

    @SuppressWarnings("NullAway.Init")
    SettingsPanel(SeminarService seminars) {
        this.seminars = seminars;
        addClassNames("moot-card", "settings");
        name.setLabel(getTranslation("seminar.title.label"));
        name.setMaxLength(NewSeminar.LONGEST_TITLE);
        names.addValueChangeListener(this::nameTo);
        citations.addValueChangeListener(this::require);
        name.addValueChangeListener(this::rename);
        Div fields = new Div(names, citations, name);
        fields.addClassName("moot-fields");
        add(new H2(getTranslation("seminar.settings.title")), fields);
    }

    void show(SeminarSummary shown) {
        seminar = shown.id();
        names.show(shown);
        citations.setValue(shown.leastCitations());
        name.setValue(shown.title());
    }

    private void nameTo(ComponentValueChangeEvent<?, NamePolicy> change) {
        if (change.isFromClient()) {
            seminars.showNamesTo(seminar, change.getValue());
            tellSaved();
        }
    }

    private void require(ComponentValueChangeEvent<?, Integer> change) {
        if (change.isFromClient()) {
            seminars.requireCitations(seminar, change.getValue());
            tellSaved();
        }
    }

    private void rename(ComponentValueChangeEvent<?, String> change) {
        if (!change.isFromClient()) {
            return;
        }
        try {
            seminars.rename(seminar, change.getValue());
            name.setInvalid(false);
            tellSaved();
        } catch (Problem problem) {
            name.setErrorMessage(getTranslation(problem.key(), problem.params()));
            name.setInvalid(true);
        }
    }

    private void tellSaved() {
        Notices.tell(getTranslation("seminar.settings.saved"));
    }
}
