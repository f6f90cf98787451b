package moot.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import moot.base.ui.SubmitForm;
import moot.people.Accounts;
import moot.people.NewAccount;
import moot.people.SignIn;
import moot.people.SignedIn;

/// One's own name, as others read it.
class NameForm extends Composite<Section> {

    private final transient Accounts accounts;
    private final transient SignIn signIn;
    private final TextField name = new TextField();

    NameForm(SignedIn me, Accounts accounts, SignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
        name.setLabel(getTranslation("people.account.name"));
        name.setHelperText(getTranslation("people.account.name-help"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(NewAccount.NAME_MAX);
        name.setValue(me.name());
        var form = new SubmitForm(getTranslation("people.name.action"));
        form.setFields(name);
        form.addSubmitListener(submitted -> rename());
        getContent().add(new H2(getTranslation("people.name.title")), form);
    }

    private void rename() {
        signIn.renew(accounts.rename(name.getValue()));
        UI.getCurrent().getPage().reload();
    }
}
