package moot.seminar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import moot.base.Problem;
import moot.base.ui.SubmitForm;
import moot.people.NamePolicy;
import moot.people.People;
import moot.people.SignIn;
import moot.people.SignedIn;
import moot.seminar.Participants;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Asks for a name and gives a seat for it. What is wrong with the name is said beside it.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class JoinForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Participants participants;
    private final transient People people;
    private final transient SignIn signIn;
    private final Paragraph promise = new Paragraph();
    private final TextField name = new TextField();
    private transient String code = "";
    private transient Runnable afterwards = () -> {};

    JoinForm(Participants participants, People people, SignIn signIn) {
        this.participants = participants;
        this.people = people;
        this.signIn = signIn;
        promise.addClassName("join-view__promise");
        add(promise, form());
    }

    /// @param joined told once they have a seat
    void ask(String code, NamePolicy names, Runnable joined) {
        this.code = code;
        this.afterwards = joined;
        promise.setText(getTranslation("seminar.join." + names.name().toLowerCase(Locale.ROOT)));
        name.setValue(people.current().map(SignedIn::name).orElse(""));
    }

    private SubmitForm form() {
        SubmitForm form = new SubmitForm(getTranslation("seminar.join.action"));
        form.setFields(nameField());
        form.addSubmitListener(submitted -> join());
        return form;
    }

    private TextField nameField() {
        name.setLabel(getTranslation("seminar.join.name"));
        name.setMaxLength(Participants.LONGEST_NAME);
        name.setAutofocus(true);
        name.getElement().setAttribute("autocomplete", "name");
        name.getElement().setAttribute("autocapitalize", "words");
        return name;
    }

    private void join() {
        try {
            boolean unknown = people.current().isEmpty();
            SignedIn person = participants.join(code, name.getValue());
            if (unknown) {
                signIn.as(person, true);
            }
            afterwards.run();
        } catch (Problem problem) {
            name.setErrorMessage(getTranslation(problem.key(), problem.params()));
            name.setInvalid(true);
            name.focus();
        }
    }
}
