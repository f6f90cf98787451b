package moot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import moot.ModuleTest;
import moot.base.Problem;
import moot.debate.ArgumentId;
import moot.live.Live;
import moot.live.Notice;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.Role;
import moot.seminar.SeminarService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class ReviewServiceTest {

    private static final ReviewText SOUND = new ReviewText(
            Map.of("reasoning", 2),
            "Sound.",
            List.of(FieldComment.on(Field.CLAIM, "Clear."), FieldComment.onCitation(Classroom.EVIDENCE, "Read on.")));
    private static final ReviewText WEAK = new ReviewText(Map.of("reasoning", 0), "Try again.", List.of());

    @Autowired
    ApplicationContext context;

    @Autowired
    ReviewService reviews;

    @Autowired
    SeminarService seminars;

    @Autowired
    Live live;

    private Classroom room;
    private SignedIn student;
    private ArgumentId argument;

    @BeforeEach
    void aStudentHasArgued() {
        room = new Classroom(context);
        student = room.join("Sam Student");
        argument = room.argument(student, "Notice comes first");
        TestPeople.signInAs(room.instructor);
    }

    @AfterEach
    void nobodyStays() {
        TestPeople.signOut();
    }

    @Test
    void aDraftIsKeptAsItWasTyped() {
        reviews.save(room.seminar, argument, SOUND);

        Reviewed draft = reviews.review(room.seminar, argument).orElseThrow();
        assertThat(draft.text()).isEqualTo(SOUND);
        assertThat(draft.state()).isEqualTo(ReviewState.DRAFT);
        assertThat(draft.revision()).isEqualTo(1);
        assertThat(draft.reviewer()).isEqualTo(room.instructor.id());
    }

    @Test
    void aDraftIsNotForItsStudent() {
        reviews.save(room.seminar, argument, SOUND);

        TestPeople.signInAs(student);
        assertThat(reviews.mine(room.seminar)).isEmpty();
    }

    @Test
    void aReleasedReviewIsForItsStudentAlone() {
        SignedIn other = room.join("Olga Other");
        room.argument(other, "Nothing binds");
        release(SOUND);

        TestPeople.signInAs(student);
        Feedback feedback = reviews.mine(room.seminar).getFirst();
        assertThat(feedback.argument()).isEqualTo(argument);
        assertThat(feedback.text()).isEqualTo(SOUND);
        assertThat(feedback.wording().claim()).isEqualTo("Notice comes first");
        TestPeople.signInAs(other);
        assertThat(reviews.mine(room.seminar)).isEmpty();
    }

    @Test
    void whatAStudentHasSeenChangesOnlyWithTheNextRelease() {
        release(SOUND);
        reviews.save(room.seminar, argument, WEAK);

        assertThat(reviews.review(room.seminar, argument).orElseThrow().text()).isEqualTo(WEAK);
        assertThat(seenByStudent()).containsExactly(SOUND);

        TestPeople.signInAs(room.instructor);
        reviews.release(room.seminar, argument);
        assertThat(seenByStudent()).containsExactly(WEAK);
    }

    @Test
    void aDraftThatSaysWhatWasReleasedIsNone() {
        release(SOUND);
        reviews.save(room.seminar, argument, WEAK);
        reviews.save(room.seminar, argument, SOUND);

        assertThat(reviews.review(room.seminar, argument).orElseThrow().state()).isEqualTo(ReviewState.RELEASED);
        assertThat(reviews.progress(room.seminar).drafts()).isZero();
    }

    @Test
    void aDraftThatSaysNothingIsNone() {
        reviews.save(room.seminar, argument, SOUND);
        reviews.save(room.seminar, argument, new ReviewText(Map.of(), " ", List.of(FieldComment.on(Field.CLAIM, " "))));

        assertThat(reviews.review(room.seminar, argument)).isEmpty();
    }

    @Test
    void aReviewBelongsToTheRevisionItAnswered() {
        release(SOUND);
        room.revise(student, argument, "Notice usually comes first");

        TestPeople.signInAs(room.instructor);
        assertThat(item(argument).revisedSince()).isTrue();
        reviews.save(room.seminar, argument, WEAK);
        assertThat(reviews.review(room.seminar, argument).orElseThrow().revision())
                .isEqualTo(2);
        reviews.release(room.seminar, argument);
        assertThat(item(argument).revisedSince()).isFalse();

        TestPeople.signInAs(student);
        assertThat(reviews.mine(room.seminar))
                .extracting(Feedback::revision, f -> f.wording().claim(), Feedback::text)
                .containsExactly(tuple(2, "Notice usually comes first", WEAK), tuple(1, "Notice comes first", SOUND));
    }

    @Test
    void aDraftStaysWithTheRevisionThatWasRead() {
        reviews.save(room.seminar, argument, SOUND);
        room.revise(student, argument, "Notice usually comes first");

        TestPeople.signInAs(room.instructor);
        reviews.save(room.seminar, argument, WEAK);
        assertThat(reviews.review(room.seminar, argument).orElseThrow().revision())
                .isEqualTo(1);
        reviews.save(room.seminar, argument, 2, WEAK);
        assertThat(reviews.review(room.seminar, argument).orElseThrow().revision())
                .isEqualTo(2);
    }

    @Test
    void aRevisionThatNobodyWroteHasNoReview() {
        assertThatThrownBy(() -> reviews.save(room.seminar, argument, 2, SOUND))
                .isInstanceOf(Problem.class)
                .hasMessage("review.problem.revision-unknown");
    }

    @Test
    void aCommentOnACitationMustFitTheReviewedRevision() {
        room.revise(student, argument, "Without evidence");

        TestPeople.signInAs(room.instructor);
        assertThatThrownBy(() -> reviews.save(room.seminar, argument, 2, SOUND))
                .isInstanceOf(Problem.class)
                .hasMessage("review.problem.citation-unknown");
        reviews.save(room.seminar, argument, 1, SOUND);
    }

    @Test
    void allDraftsAreReleasedTogether() {
        ArgumentId second = room.argument(student, "Notice comes second");
        room.argument(student, "Notice comes third");
        TestPeople.signInAs(room.instructor);
        reviews.save(room.seminar, argument, SOUND);
        reviews.save(room.seminar, second, WEAK);

        assertThat(reviews.progress(room.seminar)).isEqualTo(new Progress(3, 2, 0, 2));
        assertThat(reviews.releaseAll(room.seminar)).isEqualTo(2);
        assertThat(reviews.progress(room.seminar)).isEqualTo(new Progress(3, 2, 2, 0));
        assertThat(reviews.releaseAll(room.seminar)).isZero();
        assertThat(seenByStudent()).containsExactlyInAnyOrder(SOUND, WEAK);
    }

    @Test
    void withoutADraftThereIsNothingToRelease() {
        assertThatThrownBy(() -> reviews.release(room.seminar, argument))
                .isInstanceOf(Problem.class)
                .hasMessage("review.problem.nothing-to-release");
    }

    @Test
    void theQueueHoldsWhatStudentsSaidInTheOrderOfTheDebate() {
        ArgumentId answered = room.reply(room.instructor, argument, "A hint from the instructor");
        ArgumentId second = room.argument(student, "Notice comes second");
        ArgumentId reply = room.reply(student, answered, "Notice still comes first");
        ArgumentId gone = room.argument(student, "Never mind");
        room.withdraw(student, gone);

        TestPeople.signInAs(room.instructor);
        assertThat(reviews.queue(room.seminar))
                .extracting(QueueItem::argument)
                .containsExactly(argument, reply, second);
    }

    @Test
    void anAssistantReviewsToo() {
        TestPeople.signInAs(room.joinAs("Ada Assistant", Role.ASSISTANT));
        reviews.save(room.seminar, argument, SOUND);
        reviews.release(room.seminar, argument);

        assertThat(seenByStudent()).containsExactly(SOUND);
    }

    @Test
    void whoDoesNotTeachHereReviewsNothing() {
        reviews.save(room.seminar, argument, SOUND);
        for (SignedIn person :
                List.of(student, room.joinAs("Otto Observer", Role.OBSERVER), room.stranger(), anotherInstructor())) {
            TestPeople.signInAs(person);
            assertRefused(() -> reviews.save(room.seminar, argument, WEAK));
            assertRefused(() -> reviews.release(room.seminar, argument));
            assertRefused(() -> reviews.releaseAll(room.seminar));
            assertRefused(() -> reviews.review(room.seminar, argument));
            assertRefused(() -> reviews.queue(room.seminar));
            assertRefused(() -> reviews.progress(room.seminar));
        }
    }

    @Test
    void nobodyReadsFeedbackWithoutASeat() {
        release(SOUND);
        TestPeople.signInAs(room.stranger());
        assertRefused(() -> reviews.mine(room.seminar));
        TestPeople.signOut();
        assertRefused(() -> reviews.mine(room.seminar));
        assertRefused(() -> reviews.queue(room.seminar));
    }

    @Test
    void aContributionOfAnotherSeminarIsUnknownHere() {
        Classroom elsewhere = new Classroom(context);
        assertThatThrownBy(() -> reviews.save(elsewhere.seminar, argument, SOUND))
                .isInstanceOf(Problem.class)
                .hasMessage("review.problem.no-contribution");
    }

    @Test
    void aReleaseIsNewsAndADraftIsNot() throws Exception {
        CompletableFuture<Notice> news = new CompletableFuture<>();
        Runnable stop = live.listen(room.seminar.value(), news::complete);
        reviews.save(room.seminar, argument, SOUND);
        reviews.release(room.seminar, argument);

        assertThat(news.get(5, TimeUnit.SECONDS))
                .isEqualTo(new Notice(room.seminar.value(), Notice.Kind.REVIEW, argument.value()));
        stop.run();
    }

    @Test
    void reviewingGoesOnWhenTheSeminarIsClosed() {
        seminars.close(room.seminar);
        release(SOUND);

        assertThat(seenByStudent()).containsExactly(SOUND);
    }

    private SignedIn anotherInstructor() {
        return new Classroom(context).instructor;
    }

    private void release(ReviewText text) {
        TestPeople.signInAs(room.instructor);
        reviews.save(room.seminar, argument, text);
        reviews.release(room.seminar, argument);
    }

    private List<ReviewText> seenByStudent() {
        TestPeople.signInAs(student);
        return reviews.mine(room.seminar).stream().map(Feedback::text).toList();
    }

    private QueueItem item(ArgumentId id) {
        return reviews.queue(room.seminar).stream()
                .filter(item -> item.argument().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOf(AccessDeniedException.class);
    }
}
