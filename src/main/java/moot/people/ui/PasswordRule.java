package moot.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.Binder;
import moot.people.NewAccount;

/// What a new password must be, told beside its field.
final class PasswordRule {

    private PasswordRule() {}

    static <T> Binder.BindingBuilder<T, String> on(Binder.BindingBuilder<T, String> field, Component where) {
        return field.asRequired(where.getTranslation("people.account.password-short", NewAccount.PASSWORD_MIN))
                .withValidator(
                        NewAccount::isLongEnough,
                        where.getTranslation("people.account.password-short", NewAccount.PASSWORD_MIN))
                .withValidator(NewAccount::isShortEnough, where.getTranslation("people.account.password-long"));
    }
}
