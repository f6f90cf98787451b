package moot.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializableConsumer;
import moot.base.ui.SubmitForm;
import moot.people.NewAccount;

/// Name, sign-in name, password: all that an account is made of.
class AccountForm extends Composite<SubmitForm> {

    private final TextField name = new TextField();
    private final TextField signInName = new TextField();
    private final PasswordField password = new PasswordField();
    private final Binder<NewAccount> binder = new Binder<>(NewAccount.class);
    private final transient SerializableConsumer<NewAccount> taker;

    AccountForm(SerializableConsumer<NewAccount> taker) {
        this.taker = taker;
        describe();
        bind();
        getContent().setFields(name, signInName, password);
        getContent().addSubmitListener(submitted -> send());
    }

    @Override
    protected SubmitForm initContent() {
        return new SubmitForm(getTranslation("people.account.action"));
    }

    private void describe() {
        name.setLabel(getTranslation("people.account.name"));
        name.setHelperText(getTranslation("people.account.name-help"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(NewAccount.NAME_MAX);
        signInName.setLabel(getTranslation("people.account.sign-in-name"));
        signInName.setAutocomplete(Autocomplete.USERNAME);
        signInName.setAutocapitalize(Autocapitalize.NONE);
        signInName.setMaxLength(NewAccount.NAME_MAX);
        password.setLabel(getTranslation("people.account.password"));
        password.setHelperText(getTranslation("people.account.password-help", NewAccount.PASSWORD_MIN));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
    }

    private void bind() {
        binder.forField(name)
                .asRequired(getTranslation("people.account.name-wrong", NewAccount.NAME_MAX))
                .bind("name");
        binder.forField(signInName)
                .asRequired(getTranslation("people.account.sign-in-name-wrong", NewAccount.NAME_MAX))
                .bind("signInName");
        PasswordRule.on(binder.forField(password), this).bind("password");
    }

    private void send() {
        if (binder.validate().isOk()) {
            taker.accept(filled());
        }
    }

    private NewAccount filled() {
        try {
            return binder.writeRecord();
        } catch (ValidationException e) {
            throw new IllegalStateException(e);
        }
    }
}
