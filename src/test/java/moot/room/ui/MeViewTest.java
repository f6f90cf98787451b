package moot.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import moot.debate.Arguing;
import moot.debate.ArgumentId;
import moot.people.People;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.review.ReviewService;
import moot.review.ReviewText;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One's own page: where one takes part, and what was released to oneself and to nobody else.
@SuppressWarnings("NullAway.Init")
class MeViewTest extends SeminarScreenTest {

    @Autowired
    private People people;

    @Autowired
    private Arguing arguing;

    @Autowired
    private ReviewService reviews;

    @Test
    void mySeminarsLeadToTheirRooms() {
        navigate(MeView.class);
        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Monday group"))
                .extracting(Anchor::getHref)
                .containsExactly("seminar/" + seminar);
    }

    @Test
    void whoTakesPartInNothingIsToldHowToJoin() {
        TestPeople.signInAs(people.newStudent("Nora New"));
        navigate(MeView.class);
        assertThat(paragraphs())
                .contains("You take part in no seminar yet. Join one with the code from your instructor.");
    }

    @Test
    void aDraftOfAReviewIsNotShown() {
        review(arguing.claim(student, seminar, "A claim"), "Say which majority.");
        navigate(MeView.class);
        assertThat(page()).contains("Monday group").doesNotContain("Say which majority.");
    }

    @Test
    void whatWasReleasedIsShown() {
        ArgumentId argument = arguing.claim(student, seminar, "A claim");
        review(argument, "Say which majority.");
        TestSeminars.as(instructor, () -> reviews.release(seminar, argument));
        navigate(MeView.class);
        assertThat(page()).contains("Say which majority.");
    }

    @Test
    void whatWasReleasedToAClassmateIsNotShown() {
        SignedIn classmate = test.join(seminar, "Cora Classmate");
        ArgumentId argument = arguing.claim(classmate, seminar, "A claim");
        review(argument, "For Cora alone.");
        TestSeminars.as(instructor, () -> reviews.release(seminar, argument));
        navigate(MeView.class);
        assertThat(page()).doesNotContain("For Cora alone.");
    }

    private void review(ArgumentId argument, String comment) {
        TestSeminars.as(
                instructor, () -> reviews.save(seminar, argument, new ReviewText(Map.of(), comment, List.of())));
    }

    private String page() {
        return ((MeView) getCurrentView()).getElement().getOuterHTML();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
