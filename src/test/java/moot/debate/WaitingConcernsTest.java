package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import moot.debate.Concern.Kind;
import moot.seminar.ParticipantId;
import org.junit.jupiter.api.Test;

/// What of a debate waits for Ada. Bob and Cora argue with her, and Bob answers first.
class WaitingConcernsTest {

    private static final ParticipantId ADA = new ParticipantId(new UUID(0, 11));
    private static final ParticipantId BOB = new ParticipantId(new UUID(0, 12));
    private static final ParticipantId CORA = new ParticipantId(new UUID(0, 13));

    private final StoredDebate debate = new StoredDebate();
    private final ArgumentId claim = debate.by(ADA).argue("P1", "e1", "e2").id();

    @Test
    void whatOthersReplyWaitsEachByWhatItIs() {
        ArgumentId support = reply(BOB, claim, Relation.SUPPORTS);
        ArgumentId question = reply(BOB, claim, Relation.ASKS);
        ArgumentId challenge = reply(CORA, claim, Relation.REBUTS);
        assertThat(waiting(Kind.SUPPORT)).containsExactly(support);
        assertThat(waiting(Kind.QUESTION)).containsExactly(question);
        assertThat(waiting(Kind.CHALLENGE)).containsExactly(challenge);
        assertThat(asking()).containsExactlyInAnyOrder(question, challenge);
    }

    @Test
    void myOwnRepliesNeverWait() {
        reply(ADA, claim, Relation.SUPPORTS);
        assertThat(all()).isEmpty();
    }

    @Test
    void repliesToOthersDoNotWaitForMe() {
        ArgumentId theirs = debate.by(BOB).argue("P1", "e3").id();
        reply(CORA, theirs, Relation.REBUTS);
        assertThat(all()).isEmpty();
    }

    @Test
    void aReplyThatWasWithdrawnOrHiddenNoLongerWaits() {
        debate.withdraw(reply(BOB, claim, Relation.REBUTS));
        debate.hide(reply(CORA, claim, Relation.SUPPORTS));
        assertThat(all()).isEmpty();
    }

    @Test
    void whatIsHiddenWaitsAgainOnceItIsShown() {
        ArgumentId hidden = reply(CORA, claim, Relation.SUPPORTS);
        debate.hide(hidden);
        debate.unhide(hidden);
        assertThat(waiting(Kind.SUPPORT)).containsExactly(hidden);
    }

    @Test
    void whatITookBackWaitsForNothing() {
        reply(BOB, claim, Relation.REBUTS);
        debate.withdraw(claim);
        assertThat(all()).isEmpty();
    }

    @Test
    void aChallengeThatIAnsweredNoLongerAsks() {
        ArgumentId challenge = reply(BOB, claim, Relation.REBUTS);
        reply(ADA, challenge, Relation.UNDERCUTS);
        assertThat(waiting(Kind.CHALLENGE)).containsExactly(challenge);
        assertThat(asking()).isEmpty();
    }

    @Test
    void aChallengeThatSomebodyElseChallengedNoLongerAsks() {
        reply(CORA, reply(BOB, claim, Relation.REBUTS), Relation.REBUTS);
        assertThat(asking()).isEmpty();
    }

    @Test
    void supportForAChallengeIsNoAnswerToIt() {
        ArgumentId challenge = reply(BOB, claim, Relation.REBUTS);
        reply(CORA, challenge, Relation.SUPPORTS);
        assertThat(asking()).containsExactly(challenge);
    }

    @Test
    void aChallengeThatIConcededNoLongerAsks() {
        debate.concede(claim, reply(BOB, claim, Relation.REBUTS));
        assertThat(asking()).isEmpty();
    }

    @Test
    void aChallengeThatIMetByARevisionAsksAgainOnlyIfItIsSaidToHold() {
        ArgumentId challenge = reply(BOB, claim, Relation.REBUTS);
        debate.answer(claim, challenge);
        assertThat(asking()).isEmpty();
        debate.judge(challenge, claim, Verdict.HOLDS);
        assertThat(waiting(Kind.HELD)).containsExactly(challenge);
        assertThat(asking()).containsExactly(challenge);
        debate.judge(challenge, claim, Verdict.MET);
        assertThat(waiting(Kind.MET)).containsExactly(challenge);
        assertThat(asking()).isEmpty();
    }

    @Test
    void aQuestionAsksUntilSomebodyElseReplies() {
        ArgumentId question = reply(BOB, claim, Relation.ASKS);
        reply(BOB, question, Relation.SUPPORTS);
        assertThat(asking()).containsExactly(question);
        reply(CORA, question, Relation.SUPPORTS);
        assertThat(asking()).isEmpty();
    }

    @Test
    void aLinkToMineWaitsAsAReplyDoes() {
        ArgumentId theirs = debate.by(BOB).argue("P2", "e3").id();
        debate.link(theirs, claim, Relation.UNDERCUTS);
        assertThat(waiting(Kind.CHALLENGE)).containsExactly(theirs);
        debate.unlink(theirs, claim);
        assertThat(all()).isEmpty();
    }

    @Test
    void theLatestRevisionOfWhatIAnsweredWaits() {
        ArgumentId theirs = debate.by(BOB).argue("P1", "e3").id();
        reply(ADA, theirs, Relation.SUPPORTS);
        assertThat(all()).isEmpty();
        debate.revise(theirs, "e3");
        String second = key();
        debate.revise(theirs, "e3");
        assertThat(waiting(Kind.REVISION)).containsExactly(theirs);
        assertThat(all()).extracting(Concern::number).containsExactly(3);
        assertThat(key()).isNotEqualTo(second);
    }

    @Test
    void aRevisionInAnswerToMyChallengeAsksWhetherItHoldsUntilISaySo() {
        ArgumentId theirs = debate.by(BOB).argue("P1", "e3").id();
        ArgumentId challenge = reply(ADA, theirs, Relation.REBUTS);
        debate.answer(theirs, challenge);
        assertThat(all())
                .singleElement()
                .returns(Kind.JUDGEMENT, Concern::kind)
                .returns(theirs, Concern::about)
                .returns(challenge, Concern::opens)
                .returns(true, Concern::asks);
        debate.judge(challenge, theirs, Verdict.HOLDS);
        assertThat(all()).isEmpty();
    }

    @Test
    void aDisputeOfMyCitationIsAChallengeAndToldOnce() {
        ArgumentId dispute = reply(BOB, claim, Relation.DISPUTES);
        assertThat(all()).singleElement().returns(Kind.CHALLENGE, Concern::kind).returns(dispute, Concern::about);
    }

    @Test
    void evidenceThatIUseWaitsWhenItIsDisputedElsewhere() {
        ArgumentId theirs = debate.by(BOB).argue("P2", "e2", "e3").id();
        ArgumentId dispute = reply(CORA, theirs, Relation.DISPUTES);
        assertThat(waiting(Kind.DISPUTE)).containsExactly(dispute);
        assertThat(all()).extracting(Concern::own).containsExactly(claim);
        debate.revise(claim, "e1");
        assertThat(all()).isEmpty();
    }

    @Test
    void evidenceThatIDoNotUseDoesNotWaitWhenItIsDisputed() {
        reply(CORA, debate.by(BOB).argue("P2", "e3").id(), Relation.DISPUTES);
        assertThat(all()).isEmpty();
    }

    @Test
    void whatIDisputeMyselfDoesNotWaitForMe() {
        reply(ADA, debate.by(BOB).argue("P2", "e1").id(), Relation.DISPUTES);
        assertThat(all()).isEmpty();
    }

    @Test
    void aMindThatIChangedWaitsUntoldWhose() {
        debate.credit(claim, BOB);
        assertThat(all())
                .singleElement()
                .returns(Kind.CREDIT, Concern::kind)
                .returns(claim, Concern::about)
                .returns(1, Concern::number);
        String one = key();
        debate.credit(claim, CORA);
        assertThat(key()).isNotEqualTo(one);
    }

    @Test
    void whatHappensToMineIsSeenInTheNumberOfItsLastChange() {
        long before = concerns().changed();
        debate.by(BOB).argue("P2", "e3");
        assertThat(concerns().changed()).isEqualTo(before);
        debate.hide(claim);
        assertThat(concerns().changed()).isGreaterThan(before);
    }

    private ArgumentId reply(ParticipantId author, ArgumentId to, Relation relation) {
        return debate.by(author).reply(to, relation).id();
    }

    private Concerns concerns() {
        return Concerns.of(Board.EMPTY.with(debate.states()), ADA);
    }

    private List<Concern> all() {
        return concerns().all();
    }

    private String key() {
        return all().getFirst().key();
    }

    private Stream<ArgumentId> waiting(Kind kind) {
        return all().stream().filter(concern -> concern.kind() == kind).map(Concern::about);
    }

    private Stream<ArgumentId> asking() {
        return all().stream().filter(Concern::asks).map(Concern::about);
    }
}
