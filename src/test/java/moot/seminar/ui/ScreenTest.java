package moot.seminar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.function.Supplier;
import moot.ModuleTest;
import moot.WithoutBrowser;
import moot.library.Library;
import moot.library.Pack;
import moot.library.Scenario;
import moot.people.NamePolicy;
import moot.people.People;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.Admission;
import moot.seminar.NewSeminar;
import moot.seminar.Participants;
import moot.seminar.Screens;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import moot.seminar.SeminarSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// A screen of this feature with everything behind it and no browser. An instructor sits at it, unless a test
/// seats somebody else.
@ModuleTest
abstract class ScreenTest extends WithoutBrowser {

    @Autowired
    People people;

    @Autowired
    SeminarService seminars;

    @Autowired
    Participants participants;

    @Autowired
    Admission admission;

    @Autowired
    Screens screens;

    @Autowired
    Library library;

    @Autowired
    TestPeople test;

    SignedIn instructor;

    /// Held, for what is current is known only weakly and may be gone after a collection of garbage.
    private VaadinRequest request;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        instructor = test.newInstructor("Ada Instructor");
        seat();
        super.initVaadinEnvironment();
        request = VaadinRequest.getCurrent();
    }

    /// What is still to be pushed goes to whom it is for, so they leave last.
    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        TestPeople.signOut();
    }

    /// Puts somebody before the screen, before it is shown.
    void seat() {
        TestPeople.signInAs(instructor);
    }

    Pack pack() {
        return library.packs().getFirst();
    }

    Scenario scenario() {
        return pack().scenarios().getFirst();
    }

    SeminarId seminar(String title, NamePolicy names) {
        NewSeminar wish = new NewSeminar(pack().id(), scenario().id(), title, names, 1, false);
        return as(instructor, () -> seminars.create(wish));
    }

    SeminarSummary summary(SeminarId id) {
        return admission.summary(id);
    }

    SignedIn joins(SeminarId id, String name) {
        SecurityContext before = SecurityContextHolder.getContext();
        TestPeople.signOut();
        try {
            return participants.join(summary(id).code(), name);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    <T> T as(SignedIn person, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        TestPeople.signInAs(person);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    void comesFrom(String address) {
        HttpServletRequest mock = VaadinServletRequest.getCurrent().getHttpServletRequest();
        request = new VaadinServletRequest(
                new AddressedRequest(mock, address), (VaadinServletService) VaadinService.getCurrent());
        CurrentInstance.set(VaadinRequest.class, request);
    }

    static <T extends Component & HasText> List<String> texts(List<T> components) {
        return components.stream().map(HasText::getText).toList();
    }

    /// A request from somewhere.
    private static class AddressedRequest extends HttpServletRequestWrapper {

        private final String address;

        AddressedRequest(HttpServletRequest mock, String address) {
            super(mock);
            this.address = address;
        }

        @Override
        public String getRemoteAddr() {
            return address;
        }
    }
}
