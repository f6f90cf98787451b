package moot.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import moot.base.ui.SubmitForm;
import moot.people.Accounts;

/// For those who have a password.
class SignInForm extends Composite<Section> {

    private final transient Accounts accounts;
    private final transient Entrance entrance;
    private final TextField signInName = new TextField();
    private final PasswordField password = new PasswordField();
    private final Checkbox keep = new Checkbox();

    SignInForm(Accounts accounts, Entrance entrance) {
        this.accounts = accounts;
        this.entrance = entrance;
        signInName.setLabel(getTranslation("people.sign-in.name"));
        signInName.setAutocomplete(Autocomplete.USERNAME);
        signInName.setAutocapitalize(Autocapitalize.NONE);
        password.setLabel(getTranslation("people.sign-in.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        keep.setLabel(getTranslation("people.sign-in.keep"));
        var form = new SubmitForm(getTranslation("people.sign-in.action"));
        form.setFields(signInName, password, keep);
        form.addSubmitListener(submitted -> signIn());
        getContent().addClassName("entry-view__sign-in");
        getContent().add(new H2(getTranslation("people.sign-in.title")), form);
    }

    private void signIn() {
        var person = accounts.check(
                signInName.getValue(),
                password.getValue(),
                VaadinRequest.getCurrent().getRemoteAddr());
        entrance.enter(person, keep.getValue());
    }
}
