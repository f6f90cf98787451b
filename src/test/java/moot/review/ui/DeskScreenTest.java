package moot.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import moot.ModuleTest;
import moot.WithoutBrowser;
import moot.debate.ArgumentId;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.review.Classroom;
import moot.review.ReviewService;
import moot.review.ReviewState;
import moot.review.ReviewText;
import moot.review.Reviewed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The desk before its instructor, with two arguments of one student on it.
@ModuleTest
@SuppressWarnings("NullAway.Init")
abstract class DeskScreenTest extends WithoutBrowser {

    @Autowired
    ApplicationContext context;

    @Autowired
    ReviewService reviews;

    Classroom room;
    SignedIn student;
    ArgumentId first;
    ArgumentId second;

    @BeforeEach
    void aStudentHasArguedTwice() {
        room = new Classroom(context);
        student = room.join("Sam Student");
        first = room.argument(student, "Notice comes first");
        second = room.argument(student, "Notice comes second");
        TestPeople.signInAs(room.instructor);
    }

    @AfterEach
    void nobodyStays() {
        TestPeople.signOut();
    }

    DeskView openDesk() {
        return navigate(DeskView.class, Map.of("seminar", room.seminar.toString()));
    }

    ReviewText draft(ArgumentId argument) {
        Reviewed draft = reviews.review(room.seminar, argument).orElseThrow();
        assertThat(draft.state()).isEqualTo(ReviewState.DRAFT);
        return draft.text();
    }

    Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    TextArea area(String label) {
        return $(TextArea.class).withPropertyValue(TextArea::getLabel, label).single();
    }

    Select<?> select(String label) {
        return $(Select.class).withPropertyValue(Select::getLabel, label).single();
    }
}
