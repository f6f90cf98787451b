package moot.seminar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import moot.base.Problem;
import moot.base.ui.SubmitForm;
import moot.base.ui.Titled;
import moot.library.Library;
import moot.library.Pack;
import moot.people.NamePolicy;
import moot.seminar.NewSeminar;
import moot.seminar.SeminarService;

/// A new seminar in three choices: what is asked, what it is called, who sees names. The fourth is set as most
/// want it.
@Route("seminars/new")
@RolesAllowed("INSTRUCTOR")
@StyleSheet("styles/seminar.css")
public class NewSeminarView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient SeminarService seminars;
    private final ScenarioChoice scenario;
    private final TextField name = new TextField();
    private final NamesChoice names = new NamesChoice();
    private final LeastCitationsField citations = new LeastCitationsField();

    NewSeminarView(SeminarService seminars, Library library) {
        this.seminars = seminars;
        List<Pack> packs = library.packs();
        this.scenario = new ScenarioChoice(packs);
        addClassNames("moot-page", "new-seminar-view");
        add(new H1(title()), packs.isEmpty() ? noPacks() : form());
    }

    @Override
    public String title() {
        return getTranslation("seminar.new.title");
    }

    private Component noPacks() {
        Paragraph text = new Paragraph(getTranslation("seminar.new.no-packs"));
        text.addClassName("moot-empty");
        return text;
    }

    private Component form() {
        scenario.addValueChangeListener(change -> suggest(change.getValue()));
        name.setLabel(getTranslation("seminar.title.label"));
        name.setMaxLength(NewSeminar.LONGEST_TITLE);
        SubmitForm form = new SubmitForm(getTranslation("seminar.new.action"));
        form.addClassName("moot-fields");
        form.setFields(scenario, name, names, citations);
        form.addSubmitListener(submitted -> create());
        return form;
    }

    /// Says which title the seminar will have if none is typed. It never writes into the field, where somebody may be
    /// typing by the time the suggestion arrives.
    private void suggest(ScenarioChoice.Offer chosen) {
        scenario.setInvalid(false);
        String suggested = chosen.scenario().title();
        name.setPlaceholder(suggested);
        name.setHelperText(getTranslation("seminar.new.title-suggested", suggested));
    }

    private void create() {
        scenario.getOptionalValue().ifPresentOrElse(this::create, this::askForScenario);
    }

    private void askForScenario() {
        scenario.setErrorMessage(getTranslation("seminar.new.scenario.missing"));
        scenario.setInvalid(true);
        scenario.scrollIntoView();
    }

    private void create(ScenarioChoice.Offer chosen) {
        try {
            var made = seminars.create(wish(chosen, names.getValue()));
            getUI().orElseThrow().navigate(SetupView.class, SetupView.of(made));
        } catch (Problem problem) {
            name.setErrorMessage(getTranslation(problem.key(), problem.params()));
            name.setInvalid(true);
            name.focus();
        }
    }

    private NewSeminar wish(ScenarioChoice.Offer chosen, NamePolicy policy) {
        String title = name.getValue().isBlank() ? chosen.scenario().title() : name.getValue();
        return new NewSeminar(chosen.pack().id(), chosen.scenario().id(), title, policy, citations.getValue(), false);
    }
}
