package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void whatNothingWentAgainstIsNotWhatWentAgainstItAndEnded() {
        assertThat(explain().ended()).isFalse();
        ArgumentId withdrawn = debate.reply(claim, Relation.REBUTS).id();
        assertThat(explain().ended()).isFalse();
        debate.withdraw(withdrawn);
        assertThat(explain().ended()).isFalse();
    }

    @Test
    void aChallengeThatWasMetEndsTheMatterUntilThereIsAnother() {
        ArgumentId challenge = debate.reply(claim, Relation.REBUTS).id();
        debate.answer(claim, challenge);
        assertThat(explain().ended()).isFalse();
        debate.judge(challenge, claim, Verdict.MET);
        assertThat(explain()).isEqualTo(new Explanation(List.of(), false, true));
        debate.reply(claim, Relation.UNDERCUTS);
        assertThat(explain().ended()).isFalse();
    }

    @Test
    void aChallengeThatItsOwnAuthorConcededEndsTheMatterToo() {
        ArgumentId challenge = debate.argue("P2").id();
        debate.link(challenge, claim, Relation.REBUTS);
        ArgumentId answer = debate.reply(challenge, Relation.REBUTS).id();
        assertThat(explain().ended()).isFalse();
        debate.concede(challenge, answer);
        assertThat(explain()).isEqualTo(new Explanation(List.of(), false, true));
    }

    @Test
    void aChallengeThatARevisionAnsweredIsNotTheOneThatNobodyAnswered() {
        ArgumentId unanswered = debate.reply(claim, Relation.REBUTS).id();
        ArgumentId pending = debate.reply(claim, Relation.REBUTS).id();
        debate.answer(claim, pending);
        assertThat(board().get(claim).standing()).isEqualTo(Standing.UNANSWERED);
        assertThat(explain().steps()).containsExactly(new Step(unanswered, Outcome.STANDS));
    }

    private Explanation explain() {
        return board().explain(claim);
    }

    private Board board() {
        return Board.EMPTY.with(debate.states());
    }
}
