package moot.waiting;

import static moot.seminar.TestSeminars.EVIDENCE;
import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import moot.ModuleTest;
import moot.Together;
import moot.debate.Arguing;
import moot.debate.ArgumentId;
import moot.debate.CurationService;
import moot.debate.Relation;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.review.ReviewService;
import moot.review.ReviewText;
import moot.seminar.NewCheck;
import moot.seminar.Outcome;
import moot.seminar.Participants;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import moot.seminar.SourceChecks;
import moot.seminar.TestSeminars;
import moot.waiting.Waiting.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What waits for Ada, whom Bob has challenged, and what she has read of it.
@ModuleTest
class WaitingServiceTest {

    @Autowired
    WaitingService waiting;

    @Autowired
    CurationService curation;

    @Autowired
    ReviewService reviews;

    @Autowired
    SourceChecks checks;

    @Autowired
    SeminarService seminars;

    @Autowired
    Participants participants;

    @Autowired
    Arguing arguing;

    @Autowired
    TestSeminars test;

    private SignedIn instructor;
    private SeminarId seminar;
    private SignedIn ada;
    private SignedIn bob;
    private ArgumentId claim;
    private ArgumentId challenge;

    @BeforeEach
    void begin() {
        instructor = test.newInstructor();
        seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        ada = test.join(seminar, "Ada");
        bob = test.join(seminar, "Bob");
        claim = arguing.claim(ada, seminar, "A claim");
        challenge = arguing.reply(bob, seminar, claim, Relation.REBUTS);
    }

    @Test
    void whatOthersDidIsNewUntilItIsRead() {
        assertThat(mine(ada))
                .singleElement()
                .returns(What.CHALLENGE, Waiting::what)
                .returns(challenge, Waiting::opens)
                .returns(test.seat(seminar, bob).id(), Waiting::who)
                .returns(true, Waiting::news);
        readAll(ada);
        assertThat(news(ada)).isEmpty();
    }

    @Test
    void aChallengeThatWasReadStillAsks() {
        readAll(ada);
        assertThat(mine(ada))
                .singleElement()
                .returns(true, Waiting::asks)
                .returns(false, Waiting::news)
                .returns(true, Waiting::isOpen);
        arguing.reply(ada, seminar, challenge, Relation.UNDERCUTS);
        assertThat(mine(ada)).singleElement().returns(false, Waiting::isOpen);
    }

    @Test
    void whereNobodyMayAnswerNothingAsks() {
        as(instructor, () -> seminars.close(seminar));
        assertThat(mine(ada)).singleElement().returns(false, Waiting::asks).returns(true, Waiting::news);
    }

    @Test
    void whatOneHasReadStaysNewForAnother() {
        arguing.reply(ada, seminar, challenge, Relation.UNDERCUTS);
        readAll(ada);
        assertThat(news(bob)).containsExactly(What.CHALLENGE);
    }

    @Test
    void whatDoesNotWaitCannotBeRead() {
        List<String> notYet = keys(ada);
        arguing.reply(ada, seminar, challenge, Relation.UNDERCUTS);
        as(
                bob,
                () -> waiting.read(
                        seminar,
                        Stream.concat(notYet.stream(), Stream.of("anything")).toList()));
        assertThat(news(bob)).containsExactly(What.CHALLENGE);
        assertThat(news(ada)).containsExactly(What.CHALLENGE);
    }

    @Test
    void whatComesWhileOneReadsStaysNew() {
        List<String> shown = keys(ada);
        arguing.reply(bob, seminar, claim, Relation.ASKS);
        as(ada, () -> waiting.read(seminar, shown));
        assertThat(news(ada)).containsExactly(What.QUESTION);
    }

    @Test
    void theSameMayBeReadOnTwoDevicesAtOnce() throws Exception {
        List<String> shown = keys(ada);
        Together.all(
                2,
                device -> () -> as(ada, () -> {
                    waiting.read(seminar, shown);
                    return device;
                }));
        assertThat(news(ada)).isEmpty();
        assertThat(mine(ada)).hasSize(1);
    }

    @Test
    void feedbackWaitsOnceItIsReleasedAndAnewWhenItIsReleasedAgain() {
        readAll(ada);
        review("Say which majority.");
        assertThat(news(ada)).isEmpty();
        release();
        assertThat(news(ada)).containsExactly(What.FEEDBACK);
        assertThat(mine(ada).getFirst())
                .returns(test.seat(seminar, instructor).id(), Waiting::who)
                .returns(claim, Waiting::opens);
        readAll(ada);
        review("Say which majority, and when.");
        release();
        assertThat(news(ada)).containsExactly(What.FEEDBACK);
        assertThat(news(bob)).isEmpty();
    }

    @Test
    void whatInstructorsDidToMineWaitsWithTheReasonAndSoDoesItsUndoing() {
        readAll(ada);
        as(instructor, () -> curation.hide(claim, "Off topic"));
        assertThat(mine(ada).getFirst())
                .returns(What.HIDE, Waiting::what)
                .returns("Off topic", Waiting::reason)
                .returns(claim, Waiting::opens);
        readAll(ada);
        as(instructor, () -> curation.undo(curation.log(seminar).getFirst().id()));
        assertThat(news(ada)).containsExactly(What.UNDONE);
        assertThat(news(bob)).isEmpty();
    }

    @Test
    void whatIsReadInOneSeminarStaysNewInAnother() {
        List<String> shown = keys(ada);
        SeminarId elsewhere = test.open(instructor, NamePolicy.INSTRUCTORS);
        as(ada, () -> participants.join(test.code(elsewhere), "Ada"));
        assertThat(as(ada, () -> waiting.mine(elsewhere))).isEmpty();
        as(ada, () -> waiting.read(elsewhere, shown));
        assertThat(news(ada)).containsExactly(What.CHALLENGE);
    }

    @Test
    void whatOneDidOneselfDoesNotWait() {
        arguing.reply(ada, seminar, claim, Relation.SUPPORTS);
        arguing.revise(ada, claim, "A better claim", null);
        assertThat(keys(ada)).hasSize(1).allMatch(key -> key.startsWith("challenge-"));
    }

    @Test
    void evidenceThatICiteWaitsOnceSomebodyFoundThatItDoesNotHold() {
        readAll(ada);
        arguing.claim(ada, seminar, "Rests on the same");
        check(bob, Outcome.DOES_NOT_HOLD);
        assertThat(mine(ada).stream().filter(Waiting::news))
                .singleElement()
                .returns(What.REFUTED, Waiting::what)
                .returns(EVIDENCE, Waiting::evidence)
                .returns(claim, Waiting::own)
                .returns(test.seat(seminar, bob).id(), Waiting::who)
                .returns(false, Waiting::asks);
        assertThat(news(bob)).isEmpty();
        readAll(ada);
        assertThat(news(ada)).isEmpty();
        check(instructor, Outcome.NOT_FOUND);
        assertThat(news(ada)).containsExactly(What.UNFOUND);
    }

    @Test
    void aCheckThatWasTakenBackOrSettledOtherwiseWaitsNoMore() {
        readAll(ada);
        UUID first = check(bob, Outcome.DOES_NOT_HOLD);
        assertThat(news(ada)).containsExactly(What.REFUTED);
        as(bob, () -> checks.takeBack(seminar, first));
        assertThat(news(ada)).isEmpty();
        check(bob, Outcome.DOES_NOT_HOLD);
        UUID upheld = check(bob, Outcome.HOLDS);
        assertThat(news(ada)).containsExactly(What.REFUTED);
        as(instructor, () -> checks.settle(seminar, upheld));
        assertThat(news(ada)).isEmpty();
    }

    @Test
    void whereNothingElseWaitsADoubtDoes() {
        SignedIn cora = test.join(seminar, "Cora");
        arguing.claim(cora, seminar, "Nobody answered");
        assertThat(mine(cora)).isEmpty();
        check(bob, Outcome.DOES_NOT_HOLD);
        assertThat(news(cora)).containsExactly(What.REFUTED);
    }

    private UUID check(SignedIn who, Outcome outcome) {
        return as(who, () -> checks.make(seminar, new NewCheck(EVIDENCE, outcome, "The date", "At home", "It")));
    }

    private List<Waiting> mine(SignedIn reader) {
        return as(reader, () -> waiting.mine(seminar));
    }

    private List<String> keys(SignedIn reader) {
        return mine(reader).stream().map(Waiting::item).toList();
    }

    private List<What> news(SignedIn reader) {
        return mine(reader).stream().filter(Waiting::news).map(Waiting::what).toList();
    }

    private void readAll(SignedIn reader) {
        as(reader, () -> waiting.read(seminar, keys(reader)));
    }

    private void review(String comment) {
        as(instructor, () -> reviews.save(seminar, claim, new ReviewText(Map.of(), comment, List.of())));
    }

    private void release() {
        as(instructor, () -> reviews.release(seminar, claim));
    }
}
