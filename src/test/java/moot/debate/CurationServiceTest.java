package moot.debate;

import static moot.seminar.TestSeminars.POSITION;
import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import moot.ModuleTest;
import moot.base.Problem;
import moot.people.NamePolicy;
import moot.people.SignedIn;
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
        as(instructor, () -> curation.merge(first, second, "They say the same"));
        Board board = arguing.board(seminar);
        assertThat(board.get(first).fate().merged()).isEqualTo(second);
        assertThat(board.get(first).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(board.get(second).replies()).containsExactly(rebutted);
        undoLast();
        sameAsBefore();
    }

    @Test
    void anUndoneMergeLeavesAReplyWhereItWasMovedMeanwhile() {
        as(instructor, () -> curation.merge(first, second, "They say the same"));
        move(rebutted, Graft.forPosition(ELSEWHERE));
        UUID merge = as(instructor, () -> curation.log(seminar).get(1).id());
        as(instructor, () -> curation.undo(merge));
        Board board = arguing.board(seminar);
        assertThat(board.get(first).fate().merged()).isNull();
        assertThat(board.roots(ELSEWHERE)).containsExactly(rebutted);
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
        as(instructor, () -> curation.hide(second, "Off topic"));
        undoLast();
        assertThat(as(instructor, () -> curation.log(seminar)))
                .singleElement()
                .returns(CurationAct.HIDE, Curated::act)
                .returns("Off topic", Curated::reason)
                .returns(second, Curated::argument)
                .returns(test.seat(seminar, instructor).id(), Curated::curator)
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
        refused("debate.problem.merge-line", () -> as(instructor, () -> curation.merge(first, undercut, "Same")));
        refused("debate.problem.reason", () -> as(instructor, () -> curation.hide(first, " ")));
        refused(
                "debate.problem.retype-root",
                () -> as(instructor, () -> curation.retype(first, Relation.SUPPORTS, null, "Why")));
        as(instructor, () -> curation.hide(first, "Off topic"));
        refused("debate.problem.not-present", () -> as(instructor, () -> curation.hide(first, "Again")));
    }

    private void move(ArgumentId id, Graft graft) {
        as(instructor, () -> curation.move(id, graft, "It belongs there"));
    }

    private void undoLast() {
        as(instructor, () -> {
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
