package moot.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import moot.debate.ArgumentId;
import moot.people.TestPeople;
import moot.review.ReviewText;
import moot.seminar.SeminarService;
import org.junit.jupiter.api.Test;

/// How far a review has come, as the queue and the buttons of the desk say it, and second thoughts about it.
class DeskQueueTest extends DeskScreenTest {

    private static final String PART = "Comment on a part";

    @Test
    void theQueueSaysHowFarEachReviewHasCome() {
        release(first);
        DeskView desk = openDesk();
        assertThat(headings()).containsExactly("Sam Student (1 to review)");
        assertThat(stages()).containsExactly("released", "to review");
        desk.press("2");
        assertThat(stages()).containsExactly("released", "draft");
        assertThat(headings()).containsExactly("Sam Student (all reviewed)");
    }

    @Test
    void whatWasRevisedAfterItsReleaseSaysSo() {
        release(first);
        room.revise(student, first, "Notice usually comes first");
        TestPeople.signInAs(room.instructor);
        openDesk();
        assertThat(stages()).containsExactly("released, revised since", "to review");
    }

    @Test
    void whatIsReviewedIsPassedOverForTheFirstThatWaits() {
        release(first);
        openDesk().press("1");
        assertThat(draft(second).levels()).isEqualTo(Map.of("reasoning", 1));
    }

    @Test
    void inTheOrderOfTheDebateARowSaysWhoseItIs() {
        room.reply(room.join("Alma Other"), first, "Alma answers");
        TestPeople.signInAs(room.instructor);
        openDesk();
        assertThat(rows().map(QueueRow::about)).contains("argues", "rebuts");
        test(select("Order")).selectItem("As the debate runs");
        assertThat(rows().map(QueueRow::about))
                .containsExactly("Sam Student, argues", "Alma Other, rebuts", "Sam Student, argues");
    }

    @Test
    void bracketsMoveLikeLetters() {
        DeskView desk = openDesk();
        desk.press("]");
        assertThat(address()).endsWith("argument=" + second);
        desk.press("[");
        assertThat(address()).endsWith("argument=" + first);
    }

    @Test
    void aDigitThatIsTakenBackLeavesNoDraft() {
        DeskView desk = openDesk();
        desk.press("2");
        assertThat(button("Release to Sam Student").isEnabled()).isTrue();
        desk.press("Backspace");
        assertThat(reviews.review(room.seminar, first)).isEmpty();
        assertThat(button("Release to Sam Student").isEnabled()).isFalse();
        desk.press("1");
        assertThat(draft(first).levels()).isEqualTo(Map.of("reasoning", 1));
    }

    @Test
    void afterAReleaseOnlyAChangeIsReleasedAgain() {
        openDesk().press("2");
        test(button("Release to Sam Student")).click();
        assertThat(button("Release to Sam Student").isEnabled()).isFalse();
        test(area("Comment on the whole")).setValue("One more thing.");
        assertThat(button("Release to Sam Student").isEnabled()).isTrue();
        assertThat(draft(first).comment()).isEqualTo("One more thing.");
    }

    @Test
    void whoeverThinksBetterOfReleasingAllReleasesNothing() {
        openDesk().press("2");
        test(button("Release 1 draft")).click();
        roundTrip();
        test($(ConfirmDialog.class).single()).cancel();
        assertThat(draft(first).levels()).isEqualTo(Map.of("reasoning", 2));
    }

    @Test
    void aPartIsCommentedOnOnceAndNoLongerOnceItsFieldIsEmptied() {
        openDesk();
        test(select(PART)).selectItem("Claim");
        assertThat(test(select(PART)).getSuggestions()).isNotEmpty().doesNotContain("Claim");
        test(area("Claim")).setValue("Clear.");
        assertThat(draft(first).fields()).hasSize(1);
        test(area("Claim")).setValue("");
        assertThat(reviews.review(room.seminar, first)).isEmpty();
    }

    @Test
    void feedbackOnAnEarlierRevisionSaysSoAndWithoutAnyThereIsNoList() {
        SeminarService seminars = context.getBean(SeminarService.class);
        TestPeople.signInAs(student);
        assertThat(new FeedbackList(room.seminar, reviews, seminars).isVisible())
                .isFalse();
        TestPeople.signInAs(room.instructor);
        release(first);
        room.revise(student, first, "Notice usually comes first");
        FeedbackList list = new FeedbackList(room.seminar, reviews, seminars);
        assertThat(list.getElement().getTextRecursively())
                .contains("Notice comes first", "On revision 1 of 2")
                .doesNotContain("Notice usually");
    }

    private void release(ArgumentId argument) {
        reviews.save(room.seminar, argument, new ReviewText(Map.of(), "Go on.", List.of()));
        reviews.release(room.seminar, argument);
    }

    @SuppressWarnings("unchecked")
    private Stream<QueueRow> rows() {
        VirtualList<QueueRow> list = $(VirtualList.class).single();
        return list.getDataProvider().fetch(new Query<>());
    }

    private List<String> headings() {
        return rows().map(QueueRow::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    private List<String> stages() {
        return rows().map(QueueRow::word).filter(word -> !word.isEmpty()).toList();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
