package moot.room.ui;

import com.vaadin.flow.component.html.Div;
import moot.ModuleTest;
import moot.WithoutBrowser;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.SeminarId;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A screen of a seminar with everything behind it and no browser. The seminar is open, classmates read pseudonyms, and
/// its first student sits at the screen, unless a test seats somebody else.
@ModuleTest
@SuppressWarnings("NullAway.Init")
abstract class SeminarScreenTest extends WithoutBrowser {

    @Autowired
    TestSeminars test;

    SignedIn instructor;
    SignedIn student;
    SeminarId seminar;

    @BeforeEach
    void openSeminar() {
        instructor = test.newInstructor();
        seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        student = test.join(seminar, "Sam Student");
        TestPeople.signInAs(student);
    }

    /// How the seminar stands, as the room says it.
    String state() {
        return find(Div.class)
                .withClassName("room__state")
                .single()
                .getElement()
                .getProperty("innerHTML");
    }

    /// Only then signed out: news may reach the page until it is gone.
    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        TestPeople.signOut();
    }
}
