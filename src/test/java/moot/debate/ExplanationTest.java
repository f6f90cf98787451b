package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import moot.debate.Explanation.Outcome;
import moot.debate.Explanation.Step;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final StoredDebate debate = new StoredDebate();
    private final ArgumentId claim = debate.argue("P1").id();

    @Test
    void whatNothingGoesAgainstNeedsNoExplanation() {
        assertThat(explain().steps()).isEmpty();
        assertThat(explain().circle()).isFalse();
    }

    @Test
    void aChallengeThatStandsExplainsADefeatAndOneWithoutAnswerComesFirst() {
        ArgumentId answered = debate.reply(claim, Relation.REBUTS).id();
        ArgumentId answer = debate.reply(answered, Relation.REBUTS).id();
        debate.reply(answer, Relation.REBUTS);
        ArgumentId bare = debate.reply(claim, Relation.UNDERCUTS).id();
        assertThat(explain().steps()).containsExactly(new Step(bare, Outcome.STANDS));
    }

    @Test
    void theChainGoesOnAsLongAsItDecides() {
        ArgumentId first = debate.reply(claim, Relation.REBUTS).id();
        ArgumentId second = debate.reply(first, Relation.REBUTS).id();
        assertThat(explain().steps()).containsExactly(new Step(first, Outcome.FALLS), new Step(second, Outcome.STANDS));
    }

    @Test
    void aCircleSaysSo() {
        ArgumentId other = debate.argue("P2").id();
        debate.link(other, claim, Relation.REBUTS);
        debate.link(claim, other, Relation.REBUTS);
        assertThat(explain().steps()).containsExactly(new Step(other, Outcome.OPEN));
        assertThat(explain().circle()).isTrue();
    }

    @Test
    void aLinkToAnotherPositionGivesAStanceThere() {
        ArgumentId other = debate.argue("P2").id();
        ArgumentId against = debate.reply(other, Relation.REBUTS).id();
        debate.link(claim, against, Relation.REBUTS);
        Board board = Board.EMPTY.with(debate.states());
        assertThat(board.stancesElsewhere(board.get(claim))).containsExactly(java.util.Map.entry("P2", Stance.FOR));
    }

    private Explanation explain() {
        return Board.EMPTY.with(debate.states()).explain(claim);
    }
}
