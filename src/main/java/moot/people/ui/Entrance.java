package moot.people.ui;

import com.vaadin.flow.component.UI;
import moot.people.FirstAsked;
import moot.people.SignIn;
import moot.people.SignedIn;
import org.springframework.stereotype.Component;

/// Lets a person in and takes them to the page they first asked for, or else to where their day begins. The page is
/// loaded anew, so that nothing made for an unknown visitor stays.
@Component
class Entrance {

    private final SignIn signIn;
    private final FirstAsked asked;

    Entrance(SignIn signIn, FirstAsked asked) {
        this.signIn = signIn;
        this.asked = asked;
    }

    void enter(SignedIn person, boolean keep) {
        var target = asked.take().orElseGet(() -> Ways.home(person));
        signIn.as(person, keep);
        UI.getCurrent().getPage().setLocation(target);
    }

    boolean somethingWasAsked() {
        return asked.isKnown();
    }
}
