package moot.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import moot.base.ui.MessagePage;
import moot.people.ReturnLinks;
import moot.people.SignedIn;

/// Where a personal link leads. Opening it changes nothing, since chat programs open links to show what is behind them;
/// the button does.
@Route("return/:token")
@AnonymousAllowed
class ReturnView extends MessagePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ReturnLinks links;
    private final transient Entrance entrance;

    ReturnView(ReturnLinks links, Entrance entrance) {
        this.links = links;
        this.entrance = entrance;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        links.whoHolds(token).ifPresentOrElse(person -> welcome(token, person), this::sendAway);
    }

    private void welcome(String token, SignedIn person) {
        say(getTranslation("people.return.title", person.name()), getTranslation("people.return.text"));
        var go = new Button(getTranslation("people.return.action"), click -> enter(token));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        ask(go);
    }

    private void enter(String token) {
        links.whoHolds(token).ifPresentOrElse(person -> entrance.enter(person, true), this::sendAway);
    }

    private void sendAway() {
        say(getTranslation("people.return.void"), getTranslation("people.return.void-advice"));
    }

    @Override
    public String title() {
        return getTranslation("people.return.page");
    }
}
