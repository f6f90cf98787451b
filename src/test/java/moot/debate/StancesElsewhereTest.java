package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What an argument says of the positions that it does not stand under.
class StancesElsewhereTest {

    private final StoredDebate debate = new StoredDebate();
    private final ArgumentId claim = debate.argue("P1").id();
    private final ArgumentId other = debate.argue("P2").id();
    private final ArgumentId against = debate.reply(other, Relation.REBUTS).id();

    @Test
    void aLinkGivesAStanceWhereItLeads() {
        debate.link(claim, against, Relation.REBUTS);
        assertThat(elsewhere(claim)).isEqualTo(Map.of("P2", Stance.FOR));
        assertThat(elsewhere(other)).isEmpty();
    }

    @Test
    void whatSupportsOrAttacksAnArgumentDoesSoWhereverItLeads() {
        debate.link(claim, other, Relation.SUPPORTS);
        ArgumentId support = debate.reply(claim, Relation.SUPPORTS).id();
        ArgumentId attack = debate.reply(support, Relation.UNDERCUTS).id();
        ArgumentId question = debate.reply(attack, Relation.ASKS).id();
        assertThat(elsewhere(support)).isEqualTo(Map.of("P2", Stance.FOR));
        assertThat(elsewhere(attack)).isEqualTo(Map.of("P2", Stance.AGAINST));
        assertThat(elsewhere(question)).isEqualTo(Map.of("P2", Stance.OPEN));
    }

    @Test
    void theNearestLinkCounts() {
        debate.link(claim, other, Relation.SUPPORTS);
        ArgumentId support = debate.reply(claim, Relation.SUPPORTS).id();
        debate.link(support, other, Relation.REBUTS);
        assertThat(elsewhere(support)).isEqualTo(Map.of("P2", Stance.AGAINST));
        assertThat(elsewhere(claim)).isEqualTo(Map.of("P2", Stance.FOR));
    }

    @Test
    void linksThatDisagreeLeaveAPositionOpen() {
        debate.link(claim, other, Relation.SUPPORTS);
        debate.link(claim, against, Relation.SUPPORTS);
        assertThat(elsewhere(claim)).isEqualTo(Map.of("P2", Stance.OPEN));
    }

    @Test
    void aLinkTouchesAllThatRestsOnItsArgument() {
        ArgumentId support = debate.reply(claim, Relation.SUPPORTS).id();
        ArgumentId deeper = debate.reply(support, Relation.REBUTS).id();
        Board earlier = board();
        debate.link(claim, other, Relation.SUPPORTS);
        assertThat(board().since(earlier).touched()).containsExactlyInAnyOrder(claim, support, deeper, other);
    }

    @Test
    void whatBecomesOfTheOtherEndTouchesItToo() {
        ArgumentId support = debate.reply(claim, Relation.SUPPORTS).id();
        debate.link(claim, other, Relation.SUPPORTS);
        Board earlier = board();
        debate.hang(other, Graft.forPosition("P3"));
        assertThat(board().since(earlier).touched()).contains(claim, support);
        assertThat(elsewhere(support)).isEqualTo(Map.of("P3", Stance.FOR));
    }

    private Map<String, Stance> elsewhere(ArgumentId id) {
        Board board = board();
        return board.stancesElsewhere(board.get(id));
    }

    private Board board() {
        return Board.EMPTY.with(debate.states());
    }
}
