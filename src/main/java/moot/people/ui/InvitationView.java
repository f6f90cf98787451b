package moot.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import moot.base.ui.MessagePage;
import moot.people.Invitations;

/// Where an invited instructor makes an account.
@Route("invitation/:token")
@AnonymousAllowed
class InvitationView extends MessagePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Invitations invitations;
    private final transient Entrance entrance;

    InvitationView(Invitations invitations, Entrance entrance) {
        this.invitations = invitations;
        this.entrance = entrance;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        if (invitations.opens(token)) {
            say(getTranslation("people.invitation.title"), getTranslation("people.invitation.text"));
            ask(new AccountForm(account -> entrance.enter(invitations.accept(token, account), false)));
        } else {
            say(getTranslation("people.invitation.void"), getTranslation("people.invitation.void-advice"));
        }
    }
}
