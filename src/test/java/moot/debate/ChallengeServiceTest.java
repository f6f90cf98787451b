package moot.debate;

import static moot.seminar.TestSeminars.EVIDENCE;
import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import moot.ModuleTest;
import moot.base.Problem;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.seminar.SeminarId;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// Ada claims, Bob challenges.
@ModuleTest
class ChallengeServiceTest {

    @Autowired
    ChallengeService challenges;

    @Autowired
    Arguing arguing;

    @Autowired
    TestSeminars test;

    private SeminarId seminar;
    private SignedIn ada;
    private SignedIn bob;
    private ArgumentId claim;
    private ArgumentId challenge;

    @BeforeEach
    void begin() {
        SignedIn instructor = test.newInstructor();
        seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        ada = test.join(seminar, "Ada");
        arguing.kept(seminar);
        bob = test.join(seminar, "Bob");
        claim = arguing.claim(ada, seminar, "A claim");
        challenge = arguing.reply(bob, seminar, claim, Relation.REBUTS);
    }

    @AfterEach
    void pagesHaveWhatTheDatabaseHas() {
        arguing.checkKept(seminar);
    }

    @Test
    void aChallengeThatNobodyAnswersIsUnanswered() {
        assertThat(standing(claim)).isEqualTo(Standing.UNANSWERED);
        assertThat(standing(challenge)).isEqualTo(Standing.STANDS);
    }

    @Test
    void aChallengeThatIsDefeatedLetsTheArgumentStandAgain() {
        arguing.reply(ada, seminar, challenge, Relation.UNDERCUTS);
        assertThat(standing(claim)).isEqualTo(Standing.STANDS);
        assertThat(standing(challenge)).isEqualTo(Standing.UNANSWERED);
    }

    @Test
    void whoConcedesHasSettledItUntilTheyRevise() {
        as(ada, () -> challenges.concede(claim, challenge));
        assertThat(standing(claim)).isEqualTo(Standing.CONCEDED);
        assertThat(arguing.board(seminar).get(claim).concededTo()).isEqualTo(challenge);
        arguing.reply(bob, seminar, challenge, Relation.REBUTS);
        assertThat(standing(claim)).isEqualTo(Standing.CONCEDED);
        arguing.revise(ada, claim, "Another claim", null);
        assertThat(arguing.board(seminar).get(claim).concededTo()).isNull();
        assertThat(standing(claim)).isNotEqualTo(Standing.CONCEDED);
    }

    @Test
    void whatIsConcededNoLongerCountsAgainstAnybody() {
        ArgumentId answer = arguing.reply(ada, seminar, challenge, Relation.REBUTS);
        assertThat(standing(claim)).isEqualTo(Standing.STANDS);
        ArgumentId doubt = arguing.reply(bob, seminar, answer, Relation.UNDERCUTS);
        as(ada, () -> challenges.concede(answer, doubt));
        assertThat(standing(claim)).isEqualTo(Standing.UNANSWERED);
    }

    @Test
    void aRevisionInAnswerWaitsForTheJudgementOfWhoRaisedTheChallenge() {
        arguing.revise(ada, claim, "A better claim", challenge);
        assertThat(standing(claim)).isEqualTo(Standing.CONTESTED);
        assertThat(arguing.board(seminar).get(claim).current().meets()).isEqualTo(new Meeting(challenge, null));
        as(bob, () -> challenges.judge(challenge, claim, Verdict.MET));
        assertThat(standing(claim)).isEqualTo(Standing.STANDS);
        as(bob, () -> challenges.judge(challenge, claim, Verdict.HOLDS));
        assertThat(standing(claim)).isEqualTo(Standing.CONTESTED);
    }

    @Test
    void onlyWhoRaisedAChallengeJudgesWhetherItIsMet() {
        arguing.revise(ada, claim, "A better claim", challenge);
        assertThatThrownBy(() -> as(ada, () -> challenges.judge(challenge, claim, Verdict.MET)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingIsConcededToWhatIsNoChallenge() {
        ArgumentId support = arguing.reply(bob, seminar, claim, Relation.SUPPORTS);
        assertThatThrownBy(() -> as(ada, () -> challenges.concede(claim, support)))
                .isInstanceOf(Problem.class)
                .hasMessage("debate.problem.no-challenge");
        assertThatThrownBy(() -> arguing.revise(ada, claim, "Better", support))
                .isInstanceOf(Problem.class)
                .hasMessage("debate.problem.no-challenge");
    }

    @Test
    void aMindIsChangedBySomebodyElseAndOnce() {
        as(bob, () -> challenges.credit(claim));
        long version = arguing.board(seminar).version();
        as(bob, () -> challenges.credit(claim));
        assertThat(arguing.board(seminar).get(claim).moved())
                .containsExactly(test.seat(seminar, bob).id());
        assertThat(arguing.board(seminar).version()).isEqualTo(version);
        as(bob, () -> challenges.takeBackCredit(claim));
        assertThat(arguing.board(seminar).get(claim).moved()).isEmpty();
        assertThatThrownBy(() -> as(ada, () -> challenges.credit(claim)))
                .isInstanceOf(Problem.class)
                .hasMessage("debate.problem.own-credit");
    }

    @Test
    void aLinkChallengesAsAReplyDoes() {
        ArgumentId other = arguing.claim(bob, seminar, "Another claim");
        arguing.link(bob, other, new Link(claim, Relation.UNDERCUTS, null, 1));
        assertThat(arguing.board(seminar).get(claim).linkedFrom()).containsExactly(other);
        as(ada, () -> challenges.concede(claim, other));
        assertThat(standing(claim)).isEqualTo(Standing.CONCEDED);
    }

    @Test
    void attacksMayGoInACircleAndLeaveBothContested() {
        ArgumentId other = arguing.claim(bob, seminar, "Another claim");
        as(bob, () -> arguing.debates().withdraw(challenge));
        arguing.link(bob, other, new Link(claim, Relation.REBUTS, null, 1));
        arguing.link(ada, claim, new Link(other, Relation.REBUTS, null, 1));
        assertThat(standing(claim)).isEqualTo(Standing.CONTESTED);
        assertThat(standing(other)).isEqualTo(Standing.CONTESTED);
        assertThat(arguing.board(seminar).get(claim).strength().settled()).isTrue();
    }

    @Test
    void supportsMayNotGoInACircle() {
        ArgumentId support = arguing.reply(bob, seminar, claim, Relation.SUPPORTS);
        assertThatThrownBy(() -> arguing.link(ada, claim, new Link(support, Relation.SUPPORTS, null, 1)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.faults())
                                .extracting(Rejected.Fault::key)
                                .containsExactly("debate.fault.link-circle"));
    }

    @Test
    void aLinkThatDisputesNamesACitation() {
        ArgumentId other = arguing.claim(bob, seminar, "Another claim");
        assertThatThrownBy(() -> arguing.link(bob, other, new Link(claim, Relation.DISPUTES, null, 1)))
                .isInstanceOf(Rejected.class);
        arguing.link(bob, other, new Link(claim, Relation.DISPUTES, EVIDENCE, 1));
        assertThat(arguing.board(seminar).get(other).links()).hasSize(1);
        as(bob, () -> arguing.debates().unlink(other, claim));
        assertThat(arguing.board(seminar).get(other).links()).isEmpty();
        assertThat(arguing.board(seminar).get(claim).linkedFrom()).isEmpty();
    }

    private Standing standing(ArgumentId id) {
        return java.util.Objects.requireNonNull(arguing.board(seminar).get(id).standing());
    }
}
