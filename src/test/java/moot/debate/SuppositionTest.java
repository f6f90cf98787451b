package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import moot.debate.Supposition.Turn;
import org.junit.jupiter.api.Test;

class SuppositionTest {

    private final StoredDebate debate = new StoredDebate();
    private final ArgumentId claim = debate.argue("P1", "e1", "e2").id();
    private final ArgumentId rebuttal =
            debate.reply(claim, Relation.REBUTS, "e3").id();
    private final ArgumentId other = debate.argue("P2", "e3", "e4").id();

    @Test
    void whoeverHasOtherSupportStandsAsBefore() {
        assertThat(suppose("e1").fallen()).isEmpty();
        assertThat(suppose("e1").elsewhere()).isEmpty();
        assertThat(suppose("e1", "e2").fallen()).containsExactly(claim);
    }

    @Test
    void whatFallsNoLongerGoesAgainstAnything() {
        Supposition supposition = suppose("e3");
        assertThat(supposition.fallen()).containsExactly(rebuttal);
        assertThat(supposition.elsewhere())
                .containsExactly(java.util.Map.entry(claim, new Turn(Standing.UNANSWERED, Standing.STANDS)));
    }

    @Test
    void severalTogetherBringDownMore() {
        assertThat(suppose("e3", "e4").fallen()).containsExactly(rebuttal, other);
    }

    @Test
    void theDebateItselfDoesNotChange() {
        Board board = Board.EMPTY.with(debate.states());
        board.suppose(Set.of("e3"));
        assertThat(board).isEqualTo(Board.EMPTY.with(debate.states()));
        assertThat(board.get(claim).standing()).isEqualTo(Standing.UNANSWERED);
    }

    private Supposition suppose(String... evidence) {
        return Board.EMPTY.with(debate.states()).suppose(Set.of(evidence));
    }
}
