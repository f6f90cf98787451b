package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One debate of eight arguments, by hand:
/// ```
/// P1  first ── supported ── asked ── answered
///          └─ rebutted ─── undercut
///     second
/// P2  third
/// ```
class BoardTest {

    private final StoredDebate debate = new StoredDebate();
    private final ArgumentId first = debate.argue("P1", "e1", "e2").id();
    private final ArgumentId third = debate.argue("P2", "e3").id();
    private final ArgumentId supported =
            debate.reply(first, Relation.SUPPORTS, "e1").id();
    private final ArgumentId second = debate.argue("P1", "e1").id();
    private final ArgumentId rebutted =
            debate.reply(first, Relation.REBUTS, "e4").id();
    private final ArgumentId asked = debate.reply(supported, Relation.ASKS).id();
    private final ArgumentId undercut =
            debate.reply(rebutted, Relation.UNDERCUTS).id();
    private final ArgumentId answered =
            debate.reply(asked, Relation.REBUTS, "e5").id();

    private Board board = Board.EMPTY;

    @BeforeEach
    void build() {
        board = Board.EMPTY.with(debate.states());
    }

    @Test
    void anEmptyBoardKnowsNothing() {
        assertThat(Board.EMPTY.version()).isZero();
        assertThat(Board.EMPTY.size()).isZero();
        assertThat(Board.EMPTY.find(first)).isEmpty();
        assertThat(Board.EMPTY.roots("P1")).isEmpty();
        assertThat(Board.EMPTY.count("P1")).isZero();
        assertThat(Board.EMPTY.leaningOn("e1")).isEmpty();
        assertThat(Board.EMPTY.outline(List.of("P1", "P2"))).isEmpty();
    }

    @Test
    void anOutlineGoesByPositionAndEachArgumentIsFollowedByWhatIsBeneathIt() {
        assertThat(outline("P1")).containsExactly(first, supported, asked, answered, rebutted, undercut, second);
        assertThat(outline("P2", "P1")).startsWith(third, first).hasSize(8);
    }

    @Test
    void argumentsForAPositionAndRepliesAreOldestFirst() {
        assertThat(board.roots("P1")).containsExactly(first, second);
        assertThat(board.get(first).replies()).containsExactly(supported, rebutted);
    }

    @Test
    void movesThatAreHeardOfTogetherMayTurnAThreadAround() {
        debate.hang(supported, Graft.forPosition("P2"));
        debate.hang(first, Graft.beneath(answered, Relation.SUPPORTS, null));
        Board after = board.with(debate.changedSince(board.version()));
        assertThat(after).isEqualTo(Board.EMPTY.with(debate.states()));
        assertThat(after.above(rebutted))
                .extracting(Contribution::id)
                .containsExactly(first, answered, asked, supported);
        assertThat(after.count("P2")).isEqualTo(7);
    }

    @Test
    void aThreadIsAnArgumentWithAllBeneathIt() {
        assertThat(board.thread(supported)).extracting(Contribution::id).containsExactly(supported, asked, answered);
    }

    @Test
    void thePathAboveAnArgumentStartsWithItsParent() {
        assertThat(board.above(answered)).extracting(Contribution::id).containsExactly(asked, supported, first);
        assertThat(board.above(first)).isEmpty();
    }

    @Test
    void everyArgumentIsCountedOnceForItsPosition() {
        assertThat(board.count("P1")).isEqualTo(7);
        assertThat(board.count("P2")).isEqualTo(1);
        assertThat(board.size()).isEqualTo(8);
        assertThat(board.get(first).beneath()).isEqualTo(5);
        assertThat(board.get(supported).beneath()).isEqualTo(2);
        assertThat(board.get(second).beneath()).isZero();
    }

    @Test
    void eachArgumentKnowsAfterWhichOneItStands() {
        assertThat(board.before(first)).isEmpty();
        assertThat(board.before(supported)).contains(first);
        assertThat(board.before(rebutted)).contains(answered);
        assertThat(board.before(second)).contains(undercut);
        assertThat(board.before(third)).isEmpty();
    }

    @Test
    void stanceMultipliesDownTheThreadAndStaysOpenBeneathAQuestion() {
        assertThat(board.get(first).stance()).isEqualTo(Stance.FOR);
        assertThat(board.get(supported).stance()).isEqualTo(Stance.FOR);
        assertThat(board.get(rebutted).stance()).isEqualTo(Stance.AGAINST);
        assertThat(board.get(undercut).stance()).isEqualTo(Stance.FOR);
        assertThat(board.get(asked).stance()).isEqualTo(Stance.OPEN);
        assertThat(board.get(answered).stance()).isEqualTo(Stance.OPEN);
    }

    @Test
    void evidenceLeadsToAllThatLeanOnIt() {
        assertThat(board.leaningOn("e1")).containsExactlyInAnyOrder(first, supported, second);
        assertThat(board.leaningOn("e4")).containsExactly(rebutted);
        assertThat(board.useOfEvidence().keySet()).containsExactlyInAnyOrder("e1", "e2", "e3", "e4", "e5");
    }

    @Test
    void anArgumentLeansOnWhatItsLatestRevisionCites() {
        Board after = board.with(debate.revise(first, "e2", "e6"));
        assertThat(after.leaningOn("e1")).containsExactlyInAnyOrder(supported, second);
        assertThat(after.leaningOn("e2")).containsExactly(first);
        assertThat(after.leaningOn("e6")).containsExactly(first);
    }

    @Test
    void aRevisionLeavesTheEarlierOneReadable() {
        var earlier = board.get(first).wording();
        Contribution after = board.with(debate.revise(first, "e6")).get(first);
        assertThat(after.revision(1).wording()).isEqualTo(earlier);
        assertThat(after.current().number()).isEqualTo(2);
        assertThat(after.wording().cites("e6")).isTrue();
    }

    @Test
    void aWithdrawnArgumentLeansOnNothingAndKeepsItsPlace() {
        Board after = board.with(debate.withdraw(rebutted));
        assertThat(after.leaningOn("e4")).isEmpty();
        assertThat(after.useOfEvidence().keySet()).doesNotContain("e4");
        assertThat(after.get(rebutted).withdrawn()).isTrue();
        assertThat(after.get(rebutted).replies()).containsExactly(undercut);
        assertThat(after.get(undercut).stance()).isEqualTo(Stance.FOR);
        assertThat(after.count("P1")).isEqualTo(7);
        assertThat(after.before(undercut)).contains(rebutted);
    }

    @Test
    void theVersionIsTheNumberOfTheLastChange() {
        assertThat(board.version()).isEqualTo(8);
        assertThat(board.with(debate.withdraw(third)).version()).isEqualTo(9);
    }

    @Test
    void aRevisionLeavesAllOthersTheVerySameObjects() {
        Board after = board.with(debate.revise(answered, "e5"));
        assertThat(after.get(answered)).isNotEqualTo(board.get(answered));
        assertThat(List.of(asked, supported, first, rebutted, undercut, second, third))
                .allSatisfy(id -> assertThat(after.get(id)).isSameAs(board.get(id)));
    }

    @Test
    void aBoardDoesNotChangeUnderAPageThatReadsIt() {
        debate.states().forEach(state -> board.with(state));
        board.with(debate.reply(first, Relation.REBUTS, "e9"));
        board.with(debate.withdraw(second));
        assertThat(board.size()).isEqualTo(8);
        assertThat(board.version()).isEqualTo(8);
        assertThat(board.get(first).beneath()).isEqualTo(5);
        assertThat(board.leaningOn("e9")).isEmpty();
        assertThat(board.get(second).withdrawn()).isFalse();
    }

    @Test
    void newsThatComesTwiceChangesNothing() {
        assertThat(board.with(debate.state(rebutted))).isSameAs(board);
        assertThat(board.with(debate.states())).isSameAs(board);
    }

    @Test
    void newsThatComesLateDoesNotTurnBackWhatIsNewer() {
        ArgumentState before = debate.state(first);
        ArgumentState revised = debate.revise(first, "e6");
        ArgumentState withdrawn = debate.withdraw(first);
        Board after = board.with(withdrawn);
        assertThat(after.with(before)).isSameAs(after);
        assertThat(after.with(revised)).isSameAs(after);
    }

    @Test
    void theOrderOfNewsWithinABatchDoesNotMatter() {
        List<ArgumentState> backwards = new ArrayList<>(debate.states());
        Collections.reverse(backwards);
        assertThat(Board.EMPTY.with(backwards)).isEqualTo(board);
    }

    @Test
    void whatIsNotOnTheBoardIsAskedForInVain() {
        ArgumentId unknown = ArgumentId.next();
        assertThat(board.find(unknown)).isEmpty();
        assertThatThrownBy(() -> board.get(unknown)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> board.before(unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void boardsThatDifferInAnythingAreNotEqual() {
        assertThat(board).isNotEqualTo(Board.EMPTY);
        assertThat(board.with(debate.revise(third, "e3"))).isNotEqualTo(board);
        assertThat(board.with(debate.withdraw(second))).isNotEqualTo(board);
    }

    @Test
    void equalBoardsHaveEqualHashes() {
        assertThat(Board.EMPTY.with(debate.states())).isEqualTo(board).hasSameHashCodeAs(board);
    }

    private List<ArgumentId> outline(String... positions) {
        return board.outline(List.of(positions)).map(Contribution::id).toList();
    }
}
