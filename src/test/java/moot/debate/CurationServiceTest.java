package moot.debate;

import static moot.seminar.TestSeminars.POSITION;
import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import moot.ModuleTest;
import moot.base.Problem;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.seminar.Role;
import moot.seminar.SeminarId;
import moot.seminar.TestSeminars;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// ```
/// first ── rebutted ── undercut
/// second
/// ```
@ModuleTest
class CurationServiceTest {

    private static final String ELSEWHERE = "U-guarantees";

    @Autowired
    CurationService curation;

    @Autowired
    DebateService debates;

    @Autowired
    ChallengeService challenges;

    @Autowired
    Arguing arguing;

    @Autowired
    TestSeminars test;

    private SignedIn instructor;
    private SeminarId seminar;
    private SignedIn ada;
    private ArgumentId first;
    private ArgumentId second;
    private ArgumentId rebutted;
    private ArgumentId undercut;

    @BeforeEach
    void begin() {
        instructor = test.newInstructor();
        seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        ada = test.join(seminar, "Ada");
        arguing.kept(seminar);
        first = arguing.claim(ada, seminar, "First");
        second = arguing.claim(ada, seminar, "Second");
        arguing.revise(ada, first, "First, revised", null);
        rebutted = arguing.reply(ada, seminar, first, Relation.REBUTS);
        undercut = arguing.reply(ada, seminar, rebutted, Relation.UNDERCUTS);
    }

    @AfterEach
    void pagesHaveWhatTheDatabaseHas() {
        arguing.checkKept(seminar);
    }

    @Test
    void whatIsMovedTakesAllBeneathItAlong() {
        move(rebutted, Graft.beneath(second, Relation.SUPPORTS, null));
        Board board = arguing.board(seminar);
        assertThat(board.get(first)).returns(0, Contribution::beneath);
        assertThat(board.get(second)).returns(2, Contribution::beneath);
        assertThat(board.get(second).replies()).containsExactly(rebutted);
        assertThat(board.get(rebutted)).returns(1, Contribution::answers).returns(Stance.FOR, Contribution::stance);
        assertThat(board.get(undercut)).returns(2, Contribution::depth).returns(Stance.AGAINST, Contribution::stance);
        undoLast();
        sameAsBefore();
    }

    @Test
    void whatIsMovedToAPositionArguesForItAndSoDoesWhatIsBeneath() {
        move(rebutted, Graft.forPosition(ELSEWHERE));
        Board board = arguing.board(seminar);
        assertThat(board.roots(ELSEWHERE)).containsExactly(rebutted);
        assertThat(board.get(undercut))
                .returns(ELSEWHERE, Contribution::position)
                .returns(1, Contribution::depth)
                .returns(Stance.AGAINST, Contribution::stance);
        ArgumentId later = arguing.reply(ada, seminar, undercut, Relation.SUPPORTS);
        assertThat(arguing.board(seminar).get(later).position()).isEqualTo(ELSEWHERE);
    }

    @Test
    void aMergeLeavesATraceAndGivesTheRepliesToTheOther() {
        merge(first, second);
        Board board = arguing.board(seminar);
        assertThat(board.get(first).fate().merged()).isEqualTo(second);
        assertThat(board.get(first).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(board.get(second).replies()).containsExactly(rebutted);
        undoLast();
        sameAsBefore();
    }

    @Test
    void anUndoneMergeLeavesAReplyWhereItWasMovedMeanwhile() {
        merge(first, second);
        move(rebutted, Graft.forPosition(ELSEWHERE));
        UUID merge = as(instructor, () -> curation.log(seminar).get(1).id());
        as(instructor, () -> curation.undo(merge));
        Board board = arguing.board(seminar);
        assertThat(board.get(first).fate().merged()).isNull();
        assertThat(board.roots(ELSEWHERE)).containsExactly(rebutted);
    }

    @Test
    void aMergeCarriesLinksOverAndItsUndoingGivesThemBack() {
        ArgumentId against = arguing.claim(ada, seminar, "Against it");
        ArgumentId other = arguing.claim(ada, seminar, "Another matter");
        link(against, first, Relation.REBUTS);
        link(first, other, Relation.REBUTS);
        arguing.revise(ada, second, "Second, revised", null);
        arguing.revise(ada, second, "Second, revised again", null);
        merge(first, second);
        Board board = arguing.board(seminar);
        assertThat(board.get(against).links()).containsExactly(new Link(second, Relation.REBUTS, null, 3));
        assertThat(board.get(second).links()).containsExactly(new Link(other, Relation.REBUTS, null, 1));
        assertThat(board.get(second).standing()).isEqualTo(Standing.UNANSWERED);
        assertThat(board.challengesTo(other)).containsExactly(second);
        undoLast();
        board = arguing.board(seminar);
        assertThat(board.get(against).links()).containsExactly(new Link(first, Relation.REBUTS, null, 2));
        assertThat(board.get(first).links()).containsExactly(new Link(other, Relation.REBUTS, null, 1));
        assertThat(board.get(second).links()).isEmpty();
        assertThat(board.get(second).standing()).isEqualTo(Standing.STANDS);
        assertThat(board.challengesTo(other)).containsExactly(first);
    }

    @Test
    void whatADuplicateAnsweredElsewhereTheOtherGoesAgainstByALink() {
        ArgumentId same = arguing.reply(ada, seminar, first, Relation.UNDERCUTS);
        merge(same, second);
        Board board = arguing.board(seminar);
        assertThat(board.get(second).links()).containsExactly(new Link(first, Relation.UNDERCUTS, null, 2));
        assertThat(board.get(first).standing()).isEqualTo(Standing.UNANSWERED);
        undoLast();
        assertThat(arguing.board(seminar).get(second).links()).isEmpty();
        assertThat(arguing.board(seminar).challengesTo(first)).containsExactly(rebutted, same);
    }

    @Test
    void whatADuplicateBoreOnWithoutEffectIsNotCarriedOver() {
        ArgumentId met = arguing.reply(ada, seminar, first, Relation.UNDERCUTS);
        arguing.revise(ada, first, "First, in answer", met);
        as(ada, () -> challenges.judge(met, first, Verdict.MET));
        ArgumentId conceded = arguing.reply(ada, seminar, first, Relation.UNDERCUTS);
        ArgumentId accepted = arguing.reply(ada, seminar, conceded, Relation.REBUTS);
        as(ada, () -> challenges.concede(conceded, accepted));
        ArgumentId question = arguing.reply(ada, seminar, first, Relation.ASKS);
        ArgumentId answer = arguing.reply(ada, seminar, question, Relation.SUPPORTS);
        merge(met, second);
        merge(conceded, second);
        merge(answer, second);
        assertThat(arguing.board(seminar).get(second).links()).isEmpty();
    }

    @Test
    void aMergeTiesNothingToItselfAndNothingTwice() {
        ArgumentId both = arguing.claim(ada, seminar, "Against both");
        ArgumentId beneath = arguing.reply(ada, seminar, second, Relation.REBUTS);
        ArgumentId sibling = arguing.reply(ada, seminar, rebutted, Relation.REBUTS);
        link(both, first, Relation.REBUTS);
        link(both, second, Relation.UNDERCUTS);
        link(beneath, first, Relation.REBUTS);
        link(first, second, Relation.REBUTS);
        link(second, first, Relation.REBUTS);
        Board before = arguing.board(seminar);
        merge(first, second);
        merge(undercut, sibling);
        Board board = arguing.board(seminar);
        for (ArgumentId linking : List.of(both, beneath, first, second)) {
            assertThat(board.get(linking).links()).isEqualTo(before.get(linking).links());
        }
        assertThat(board.get(sibling).links()).isEmpty();
    }

    @Test
    void anUndoneMergeLeavesALinkThatWasTakenBackMeanwhile() {
        ArgumentId against = arguing.claim(ada, seminar, "Against it");
        link(against, first, Relation.REBUTS);
        link(first, undercut, Relation.REBUTS);
        merge(first, second);
        as(ada, () -> debates.unlink(against, second));
        as(ada, () -> debates.unlink(second, undercut));
        undoLast();
        Board board = arguing.board(seminar);
        assertThat(board.get(against).links()).isEmpty();
        assertThat(board.get(first).links()).hasSize(1);
    }

    @Test
    void anUndoneMergeGivesALinkBackAsItWasThoughItsArgumentWasMovedMeanwhile() {
        ArgumentId against = arguing.claim(ada, seminar, "Against it");
        link(against, first, Relation.REBUTS);
        merge(first, second);
        move(against, Graft.beneath(second, Relation.SUPPORTS, null));
        UUID merge = as(instructor, () -> curation.log(seminar).get(1).id());
        as(instructor, () -> curation.undo(merge));
        assertThat(arguing.board(seminar).get(against))
                .returns(List.of(new Link(first, Relation.REBUTS, null, 2)), Contribution::links)
                .returns(second, Contribution::parent);
    }

    @Test
    void aMergeThatMadeArgumentsHoldEachOtherUpIsRefused() {
        ArgumentId reason = arguing.reply(ada, seminar, first, Relation.SUPPORTS);
        link(second, reason, Relation.SUPPORTS);
        refused("debate.problem.merge-circle", () -> merge(first, second));
        refused("debate.problem.merge-circle", () -> merge(second, first));
        ArgumentId third = arguing.claim(ada, seminar, "Third");
        ArgumentId between = arguing.claim(ada, seminar, "Between");
        link(between, second, Relation.SUPPORTS);
        link(third, between, Relation.SUPPORTS);
        refused("debate.problem.merge-circle", () -> merge(second, third));
        as(ada, () -> debates.unlink(third, between));
        merge(second, third);
        assertThat(arguing.board(seminar).get(between).links())
                .containsExactly(new Link(third, Relation.SUPPORTS, null, 1));
    }

    @Test
    void anUndoingThatMadeArgumentsHoldEachOtherUpIsRefusedUntilTheyDoNot() {
        ArgumentId same = arguing.reply(ada, seminar, first, Relation.SUPPORTS);
        ArgumentId reason = arguing.reply(ada, seminar, same, Relation.SUPPORTS);
        merge(same, second);
        as(ada, () -> debates.unlink(second, first));
        link(first, reason, Relation.SUPPORTS);
        refused("debate.problem.merge-circle", this::undoLast);
        assertThat(arguing.board(seminar).get(same).fate().merged()).isEqualTo(second);
        as(ada, () -> debates.unlink(first, reason));
        undoLast();
        assertThat(arguing.board(seminar).get(same).replies()).containsExactly(reason);
    }

    @Test
    void anUndoingThatHungAReplyBeneathItselfIsRefusedUntilItIsMoved() {
        merge(rebutted, second);
        move(first, Graft.beneath(undercut, Relation.REBUTS, null));
        UUID merge = as(instructor, () -> curation.log(seminar).get(1).id());
        refused("debate.problem.merge-beneath", () -> as(instructor, () -> curation.undo(merge)));
        undoLast();
        as(instructor, () -> curation.undo(merge));
        sameAsBefore();
    }

    @Test
    void whatDisputesEvidenceStaysWithAnArgumentThatCitesIt() {
        ArgumentId citing = claimCiting(TestSeminars.EVIDENCE);
        ArgumentId other = claimCiting(TestSeminars.OTHER_EVIDENCE);
        ArgumentId dispute = arguing.reply(ada, seminar, citing, Relation.REBUTS);
        retypeToDispute(dispute, TestSeminars.EVIDENCE);
        refused("debate.problem.merge-disputed", () -> merge(citing, other));
        undoLast();
        arguing.link(ada, second, new Link(citing, Relation.DISPUTES, TestSeminars.EVIDENCE, 1));
        refused("debate.problem.merge-disputed", () -> merge(citing, other));
        as(ada, () -> debates.unlink(second, citing));
        merge(citing, other);
        retypeToDispute(dispute, TestSeminars.OTHER_EVIDENCE);
        UUID merge = as(instructor, () -> curation.log(seminar).get(1).id());
        refused("debate.problem.merge-disputed", () -> as(instructor, () -> curation.undo(merge)));
        undoLast();
        as(instructor, () -> curation.undo(merge));
        assertThat(arguing.board(seminar).get(citing).replies()).containsExactly(dispute);
    }

    @Test
    void whatIsRetypedBearsOtherwise() {
        as(instructor, () -> curation.retype(rebutted, Relation.SUPPORTS, null, "It agrees"));
        assertThat(arguing.board(seminar).get(rebutted))
                .returns(Relation.SUPPORTS, Contribution::relation)
                .returns(2, Contribution::answers);
        assertThat(arguing.board(seminar).get(first).standing()).isEqualTo(Standing.STANDS);
        undoLast();
        sameAsBefore();
    }

    @Test
    void whatIsHiddenCountsNoMoreUntilItIsRestored() {
        arguing.reply(ada, seminar, undercut, Relation.REBUTS);
        as(instructor, () -> curation.hide(rebutted, " Off topic "));
        Contribution hidden = arguing.board(seminar).get(rebutted);
        assertThat(hidden.fate().hidden()).isNotNull();
        assertThat(hidden.withdrawn()).isTrue();
        assertThat(arguing.board(seminar).get(first).standing()).isEqualTo(Standing.STANDS);
        undoLast();
        assertThat(arguing.board(seminar).get(rebutted).fate()).isEqualTo(Fate.ARGUED);
    }

    @Test
    void theRecordSaysWhatWasDoneAndWhyAndTheAuthorReadsIt() {
        SignedIn colleague = test.joinAs(seminar, instructor, "Carl Colleague", Role.INSTRUCTOR);
        as(instructor, () -> curation.hide(second, "Off topic"));
        assertThat(as(instructor, () -> curation.log(seminar))).singleElement().returns(null, Curated::undoneBy);
        undoLast(colleague);
        assertThat(as(instructor, () -> curation.log(seminar)))
                .singleElement()
                .returns(CurationAct.HIDE, Curated::act)
                .returns("Off topic", Curated::reason)
                .returns(second, Curated::argument)
                .returns(test.seat(seminar, instructor).id(), Curated::curator)
                .returns(test.seat(seminar, colleague).id(), Curated::undoneBy)
                .satisfies(act -> assertThat(act.undoneAt()).isNotNull());
        assertThat(as(ada, () -> curation.mine(seminar))).isEqualTo(as(instructor, () -> curation.log(seminar)));
        SignedIn bob = test.join(seminar, "Bob");
        assertThat(as(bob, () -> curation.mine(seminar))).isEmpty();
    }

    @Test
    void onlyTheLastActOnAnArgumentIsUndone() {
        move(rebutted, Graft.beneath(second, Relation.REBUTS, null));
        as(instructor, () -> curation.retype(rebutted, Relation.SUPPORTS, null, "It agrees"));
        UUID earlier = as(instructor, () -> curation.log(seminar).get(1).id());
        refused("debate.problem.not-last-act", () -> as(instructor, () -> curation.undo(earlier)));
        undoLast();
        undoLast();
        sameAsBefore();
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        refused("debate.problem.graft-circle", () -> move(first, Graft.beneath(undercut, Relation.REBUTS, null)));
        refused("debate.problem.graft-question", () -> move(second, Graft.beneath(first, Relation.ASKS, null)));
        refused("debate.problem.graft-disputed", () -> move(second, Graft.beneath(first, Relation.DISPUTES, "none")));
        refused("debate.problem.merge-line", () -> merge(first, undercut));
        refused("debate.problem.reason", () -> as(instructor, () -> curation.hide(first, " ")));
        refused(
                "debate.problem.retype-root",
                () -> as(instructor, () -> curation.retype(first, Relation.SUPPORTS, null, "Why")));
        as(instructor, () -> curation.hide(first, "Off topic"));
        refused("debate.problem.not-present", () -> as(instructor, () -> curation.hide(first, "Again")));
    }

    private void merge(ArgumentId duplicate, ArgumentId into) {
        as(instructor, () -> curation.merge(duplicate, into, "They say the same"));
    }

    /// To the latest revision.
    private void link(ArgumentId from, ArgumentId to, Relation relation) {
        int latest = arguing.board(seminar).get(to).revisions().size();
        arguing.link(ada, from, new Link(to, relation, null, latest));
    }

    private ArgumentId claimCiting(String evidence) {
        return arguing.claim(
                ada,
                seminar,
                new Wording("A claim", "Because.", Sureness.PROBABLY, "", List.of(Citation.supporting(evidence))));
    }

    private void retypeToDispute(ArgumentId reply, String evidence) {
        as(instructor, () -> curation.retype(reply, Relation.DISPUTES, evidence, "It is about the source"));
    }

    private void move(ArgumentId id, Graft graft) {
        as(instructor, () -> curation.move(id, graft, "It belongs there"));
    }

    private void undoLast() {
        undoLast(instructor);
    }

    private void undoLast(SignedIn curator) {
        as(curator, () -> {
            UUID last = curation.log(seminar).stream()
                    .filter(act -> act.undoneAt() == null)
                    .findFirst()
                    .orElseThrow()
                    .id();
            curation.undo(last);
        });
    }

    private void sameAsBefore() {
        Board board = arguing.board(seminar);
        assertThat(board.roots(POSITION)).containsExactly(first, second);
        assertThat(board.get(first).replies()).containsExactly(rebutted);
        assertThat(board.get(rebutted))
                .returns(Relation.REBUTS, Contribution::relation)
                .returns(2, Contribution::answers)
                .returns(1, Contribution::depth);
        assertThat(board.get(undercut)).returns(2, Contribution::depth).returns(POSITION, Contribution::position);
        assertThat(board.get(first).standing()).isEqualTo(Standing.STANDS);
    }

    private static void refused(String problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Problem.class).hasMessage(problem);
    }
}
