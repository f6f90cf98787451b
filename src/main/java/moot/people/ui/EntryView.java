package moot.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import moot.people.Accounts;
import moot.people.People;

/// The start page. A student needs one field and one button of it, so these come first and largest; whoever is known
/// already is sent on.
@Route("")
@AnonymousAllowed
public class EntryView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient People people;

    EntryView(People people, Accounts accounts, Entrance entrance) {
        this.people = people;
        addClassNames("moot-page", "entry-view");
        add(new H1(getTranslation("people.entry.sentence")));
        if (entrance.somethingWasAsked()) {
            add(asked());
        }
        add(new JoinForm(), new SignInForm(accounts, entrance));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        people.current().ifPresent(person -> event.forwardTo(Ways.home(person)));
    }

    /// The product's name alone.
    @Override
    public String getPageTitle() {
        return getTranslation("base.product");
    }

    private Paragraph asked() {
        var asked = new Paragraph(getTranslation("people.entry.asked"));
        asked.addClassName("entry-view__asked");
        return asked;
    }
}
