package moot.seminar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import moot.base.ui.NotForYouPage;
import moot.people.NamePolicy;
import moot.people.TestPeople;
import moot.seminar.NewSeminar;
import moot.seminar.SeminarId;
import moot.seminar.State;
import org.junit.jupiter.api.Test;

class SeminarsViewTest extends ScreenTest {

    @Test
    void withoutSeminarsItSaysWhatToDoFirst() {
        navigate(SeminarsView.class);
        assertThat($view(Paragraph.class).single().getText()).startsWith("No seminar yet. Press ‘New seminar’");
        test($(RouterLink.class).withText("New seminar").single()).click();
        assertThat(getCurrentView()).isInstanceOf(NewSeminarView.class);
    }

    @Test
    void whatRunsStandsAboveWhatIsPreparedAndWhatIsOver() {
        SeminarId over = seminar("Over", NamePolicy.INSTRUCTORS);
        SeminarId running = seminar("Running", NamePolicy.INSTRUCTORS);
        seminar("Ready", NamePolicy.INSTRUCTORS);
        SeminarId away = seminar("Away", NamePolicy.INSTRUCTORS);
        seminars.open(over);
        seminars.close(over);
        seminars.open(running);
        seminars.archive(away);
        navigate(SeminarsView.class);
        assertThat(texts($view(H2.class).all())).containsExactly("Open", "Prepared", "Closed", "Archived");
        assertThat(titles()).containsExactly("Running", "Ready", "Over", "Away");
        assertThat($(NativeDetails.class).single().isOpen()).isFalse();
    }

    @Test
    void aSeminarIsShownWithWhatItAsksAndWhoCame() {
        SeminarId id = seminar("Friday", NamePolicy.INSTRUCTORS);
        joins(id, "Grace");
        joins(id, "Mary");
        navigate(SeminarsView.class);
        SeminarCard card = $(SeminarCard.class).single();
        assertThat(texts($(Paragraph.class, card).all())).contains(scenario().question());
        assertThat(texts($(Span.class, card).all())).contains(summary(id).code(), "2 students");
        assertThat($(Anchor.class, card).all()).extracting(Anchor::getHref).contains("seminar/" + id + "/setup");
    }

    @Test
    void aSampleIsMarkedAsOne() {
        seminars.create(new NewSeminar(pack().id(), scenario().id(), "Look", NamePolicy.EVERYONE, 1, true));
        navigate(SeminarsView.class);
        assertThat(texts($view(Span.class).all())).contains("Sample");
    }

    @Test
    void eachStateOffersTheVerbsThatFitIt() {
        SeminarId id = seminar("Friday", NamePolicy.INSTRUCTORS);
        navigate(SeminarsView.class);
        assertThat(verbs()).containsExactly("Open to students", "Archive");
        press("Open to students");
        assertThat(summary(id).state()).isEqualTo(State.OPEN);
        assertThat(verbs()).containsExactly("Close");
        press("Close");
        assertThat(verbs()).containsExactly("Reopen", "Archive");
        press("Archive");
        assertThat(verbs()).containsExactly("Bring back");
        press("Bring back");
        assertThat(summary(id).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void whoOnlyTakesPartIsOfferedNoVerb() {
        SeminarId id = seminar("Theirs", NamePolicy.INSTRUCTORS);
        TestPeople.signInAs(test.newInstructor("Visiting Instructor"));
        participants.join(summary(id).code(), "Visitor");
        navigate(SeminarsView.class);
        assertThat(titles()).containsExactly("Theirs");
        assertThat(verbs()).isEmpty();
    }

    @Test
    void aStudentIsToldThatThePageIsForOthers() {
        TestPeople.signInAs(people.newStudent("Grace"));
        navigate("seminars", NotForYouPage.class);
    }

    private List<String> titles() {
        return texts($view(H3.class).all());
    }

    private List<String> verbs() {
        return texts($view(Button.class).all());
    }

    private void press(String verb) {
        test($view(Button.class).withText(verb).single()).click();
    }
}
