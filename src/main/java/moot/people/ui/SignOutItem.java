package moot.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import moot.base.AccountItem;
import moot.people.People;
import moot.people.SignIn;
import org.springframework.stereotype.Component;

/// 'Sign out'. A student is asked first, since without the return link there is no way back.
@Component
class SignOutItem implements AccountItem {

    private final People people;
    private final SignIn signIn;
    private final ReturnLinkItem returnLink;

    SignOutItem(People people, SignIn signIn, ReturnLinkItem returnLink) {
        this.people = people;
        this.signIn = signIn;
        this.returnLink = returnLink;
    }

    @Override
    public String textKey() {
        return "people.sign-out.action";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void choose() {
        if (people.require().instructor()) {
            signIn.out();
        } else {
            warn().open();
        }
    }

    private Dialog warn() {
        var dialog = new ReturnLinkDialog(returnLink.newLink());
        dialog.setHeaderTitle(dialog.getTranslation("people.sign-out.title"));
        dialog.addComponentAsFirst(new Paragraph(dialog.getTranslation("people.sign-out.warning")));
        var out = new Button(dialog.getTranslation("people.sign-out.anyway"), click -> signIn.out());
        out.addThemeVariants(ButtonVariant.ERROR);
        dialog.getFooter().add(out);
        return dialog;
    }
}
