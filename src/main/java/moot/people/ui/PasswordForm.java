package moot.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import moot.base.ui.Notices;
import moot.base.ui.SubmitForm;
import moot.people.Accounts;
import moot.people.NewAccount;
import moot.people.SignIn;
import moot.people.SignedIn;

/// One's own password: the present one, then the next.
class PasswordForm extends Composite<Section> {

    /// What is filled in.
    public record Change(String present, String next) {}

    private final transient SignedIn me;
    private final transient Accounts accounts;
    private final transient SignIn signIn;
    private final PasswordField present = new PasswordField();
    private final PasswordField next = new PasswordField();
    private final Binder<Change> binder = new Binder<>(Change.class);

    PasswordForm(SignedIn me, Accounts accounts, SignIn signIn) {
        this.me = me;
        this.accounts = accounts;
        this.signIn = signIn;
        present.setLabel(getTranslation("people.password.present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        next.setLabel(getTranslation("people.password.next"));
        next.setHelperText(getTranslation("people.account.password-help", NewAccount.PASSWORD_MIN));
        next.setAutocomplete(Autocomplete.NEW_PASSWORD);
        binder.forField(present)
                .asRequired(getTranslation("people.password.present-missing"))
                .bind("present");
        PasswordRule.on(binder.forField(next), this).bind("next");
        var form = new SubmitForm(getTranslation("people.password.action"));
        form.setFields(whose(), present, next);
        form.addSubmitListener(submitted -> change());
        getContent().add(new H2(getTranslation("people.password.title")), form);
    }

    /// Unseen, for the password manager, which must know whose password changes.
    private TextField whose() {
        var whose = new TextField();
        whose.setValue(accounts.mySignInName().orElse(""));
        whose.setAutocomplete(Autocomplete.USERNAME);
        whose.setReadOnly(true);
        whose.getElement().setAttribute("hidden", true);
        return whose;
    }

    private void change() {
        if (binder.validate().isOk()) {
            accounts.changePassword(present.getValue(), next.getValue());
            signIn.renew(me);
            present.clear();
            next.clear();
            present.setInvalid(false);
            next.setInvalid(false);
            Notices.tell(getTranslation("people.password.done"));
        }
    }
}
