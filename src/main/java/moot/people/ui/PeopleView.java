package moot.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import moot.base.Address;
import moot.base.ui.CopyField;
import moot.base.ui.Titled;
import moot.people.Accounts;
import moot.people.Invitations;
import moot.people.People;
import moot.people.SignIn;
import moot.people.SignedIn;

/// For instructors: who the others are, a link for one more, and one's own name and password.
@Route("people")
@RolesAllowed("INSTRUCTOR")
class PeopleView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Invitations invitations;
    private final transient Address address;
    private final Div invitation = new Div();

    PeopleView(People people, Invitations invitations, Address address, Accounts accounts, SignIn signIn) {
        this.invitations = invitations;
        this.address = address;
        addClassNames("moot-page", "people-view");
        var me = people.requireInstructor();
        add(new H1(title()), instructors(people), invite());
        add(new NameForm(me, accounts, signIn), new PasswordForm(me, accounts, signIn));
    }

    @Override
    public String title() {
        return getTranslation("people.list.title");
    }

    private Section instructors(People people) {
        var list = new UnorderedList();
        people.instructors().stream().map(SignedIn::name).map(ListItem::new).forEach(list::add);
        return new Section(new H2(getTranslation("people.list.instructors")), list);
    }

    private Section invite() {
        var action = new Button(getTranslation("people.invite.action"), click -> showInvitation());
        return new Section(action, invitation);
    }

    private void showInvitation() {
        invitation.removeAll();
        invitation.add(
                new CopyField(getTranslation("people.invite.link"), address.of(invitations.invite())),
                new Paragraph(getTranslation("people.invite.advice", Invitations.DAYS)));
    }
}
