package moot.seminar.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import moot.base.Problem;
import moot.base.ui.Titled;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.Participants;
import moot.seminar.Participants.Invitation;
import moot.seminar.Screens;
import moot.seminar.SeminarId;
import moot.seminar.UnknownCode;

/// Where a code leads: who will see the name, one field, one button. Opening the page only looks, since cameras and
/// messengers open links before people do; whoever is in the seminar already goes straight on.
@Route("join")
@AnonymousAllowed
@StyleSheet("styles/seminar.css")
public class JoinView extends Div implements HasUrlParameter<String>, Titled {

    private static final long serialVersionUID = 1L;

    private final transient Participants participants;
    private final transient Admission admission;
    private final transient Screens screens;
    private final transient CodeThrottle throttle;
    private final JoinForm form;
    private final H1 heading = new H1();

    JoinView(Participants participants, Admission admission, Screens screens, CodeThrottle throttle, JoinForm form) {
        this.participants = participants;
        this.admission = admission;
        this.screens = screens;
        this.throttle = throttle;
        this.form = form;
        addClassNames("moot-page", "join-view");
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        try {
            show(event, code, invitation(code));
        } catch (Problem problem) {
            refuse(problem);
        }
    }

    @Override
    public String title() {
        return heading.getText();
    }

    private Invitation invitation(String code) {
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        if (!throttle.allows(address)) {
            throw new Problem("seminar.problem.too-many-codes");
        }
        try {
            return participants.invitation(code);
        } catch (UnknownCode unknown) {
            throttle.countWrong(address);
            throw unknown;
        }
    }

    private void show(BeforeEvent event, String code, Invitation invitation) {
        if (invitation.alreadyHere()) {
            event.forwardTo(firstScreen(invitation.seminar()));
            return;
        }
        removeAll();
        heading.setText(invitation.title());
        form.ask(code, invitation.names(), () -> goOn(invitation.seminar()));
        add(heading, form);
    }

    private void refuse(Problem problem) {
        removeAll();
        heading.setText(getTranslation("seminar.join.refused"));
        add(
                heading,
                new Paragraph(getTranslation(problem.key(), problem.params())),
                new Anchor(".", getTranslation("base.message.home")));
    }

    /// By a whole new page, since joining may have changed the session.
    private void goOn(SeminarId seminar) {
        getUI().orElseThrow().getPage().setLocation("./" + firstScreen(seminar));
    }

    private String firstScreen(SeminarId seminar) {
        return screens.first(admission.admit(seminar, Act.READ));
    }
}
