package moot.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import moot.base.ui.MessagePage;
import moot.people.Invitations;

/// Where the link leads that the program prints at its first start.
@Route("start/:token")
@AnonymousAllowed
class StartView extends MessagePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Invitations invitations;
    private final transient Entrance entrance;

    StartView(Invitations invitations, Entrance entrance) {
        this.invitations = invitations;
        this.entrance = entrance;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        if (invitations.opensFirst(token)) {
            say(getTranslation("people.start.title"), getTranslation("people.start.text"));
            ask(new AccountForm(account -> entrance.enter(invitations.takeFirst(token, account), true)));
        } else {
            say(getTranslation("people.start.void"), getTranslation("people.start.void-advice"));
        }
    }
}
