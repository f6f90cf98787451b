package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import moot.base.Ids;
import moot.library.MadePack;
import moot.library.Pack;
import moot.library.Reading;
import moot.seminar.Additions;
import moot.seminar.Checked;
import moot.seminar.Outcome;
import moot.seminar.ParticipantId;
import org.junit.jupiter.api.Test;

/// What Ada hears of it when evidence is looked up: Bob found that it does not hold.
class DoubtTest {

    private static final ParticipantId ADA = new ParticipantId(new UUID(0, 11));
    private static final ParticipantId BOB = new ParticipantId(new UUID(0, 12));
    private static final ParticipantId CORA = new ParticipantId(new UUID(0, 13));

    private final StoredDebate debate = new StoredDebate();
    private final List<Checked> checks = new ArrayList<>();

    @Test
    void evidenceThatICiteIsInDoubtOnceSomebodyElseFoundThatItDoesNotHold() {
        ArgumentId claim = debate.by(ADA).argue("P1", "e1", "e2").id();
        assertThat(doubts()).isEmpty();
        Checked check = check("e2", BOB);
        assertThat(doubts()).containsExactly(new Doubt(claim, check));
    }

    @Test
    void whatIFoundMyselfIsNoNewsToMe() {
        debate.by(ADA).argue("P1", "e1");
        check("e1", ADA);
        assertThat(doubts()).isEmpty();
    }

    @Test
    void evidenceThatOnlyOthersCiteIsNoConcernOfMine() {
        debate.by(CORA).argue("P1", "e1");
        debate.by(ADA).argue("P1", "e2");
        check("e1", BOB);
        assertThat(doubts()).isEmpty();
    }

    @Test
    void eachCheckIsToldOnceHoweverManyOfMineCiteTheEvidence() {
        ArgumentId first = debate.by(ADA).argue("P1", "e1").id();
        debate.argue("P2", "e1");
        Checked one = check("e1", BOB);
        Checked other = check("e1", CORA);
        assertThat(doubts()).containsExactly(new Doubt(first, one), new Doubt(first, other));
    }

    @Test
    void whatITookBackOrRevisedRestsOnItNoMore() {
        ArgumentId first = debate.by(ADA).argue("P1", "e1").id();
        ArgumentId second = debate.argue("P1", "e1").id();
        Checked check = check("e1", BOB);
        debate.withdraw(first);
        assertThat(doubts()).containsExactly(new Doubt(second, check));
        debate.revise(second, "e2");
        assertThat(doubts()).isEmpty();
    }

    private Checked check(String evidence, ParticipantId by) {
        Checked check = new Checked(
                Ids.next(), evidence, by, Instant.EPOCH, Outcome.DOES_NOT_HOLD, "The date", "At home", "It", null);
        checks.add(check);
        return check;
    }

    private List<Doubt> doubts() {
        Pack pack = MadePack.of(new Reading("", List.of()), List.of(), List.of("P1"));
        var found = checks.stream().collect(Collectors.groupingBy(Checked::evidence));
        return Doubt.of(Board.EMPTY.with(debate.states()), new Additions(pack, pack, Map.of(), found), ADA);
    }
}
