package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import moot.seminar.ParticipantId;
import org.junit.jupiter.api.Test;

/// What one change makes otherwise, and that it leaves the rest and everybody else alone.
class DifferenceTest {

    private static final ParticipantId ADA = new ParticipantId(new UUID(0, 11));
    private static final ParticipantId BEN = new ParticipantId(new UUID(0, 12));
    private static final ParticipantId CLEO = new ParticipantId(new UUID(0, 13));

    private final StoredDebate debate = new StoredDebate();
    private final ArgumentId adas = debate.by(ADA).argue("P1", "e1").id();
    private final ArgumentId bens =
            debate.by(BEN).reply(adas, Relation.SUPPORTS, "e2").id();
    private final ArgumentId cleos = debate.by(CLEO).argue("P2", "e2").id();
    private final Board earlier = Board.EMPTY.with(debate.states());

    @Test
    void aReplyTouchesWhatIsAboveItAndConcernsWhomItAnswers() {
        ArgumentId reply = debate.by(CLEO).reply(bens, Relation.REBUTS, "e2").id();
        Difference difference = since();
        assertThat(difference.touched()).containsExactlyInAnyOrder(reply, bens, adas);
        assertThat(difference.rehung()).isEmpty();
        assertThat(difference.use()).isEqualTo(Map.of("e2", 3));
        assertThat(difference.concerned()).contains(BEN, CLEO);
    }

    @Test
    void aNewArgumentConcernsItsAuthorAlone() {
        ArgumentId argument = debate.by(CLEO).argue("P1", "e1").id();
        Difference difference = since();
        assertThat(difference.touched()).containsExactly(argument);
        assertThat(difference.concerned()).containsExactly(CLEO);
    }

    @Test
    void aRevisionTouchesWhatAnsweredItAndConcernsItsAuthor() {
        debate.revise(adas);
        assertThat(since().touched()).containsExactlyInAnyOrder(adas, bens);
        assertThat(since().use()).isEqualTo(Map.of("e1", 0));
        assertThat(since().concerned()).containsExactlyInAnyOrder(ADA, BEN);
    }

    @Test
    void aDisputeConcernsWhoeverLeansOnTheEvidence() {
        debate.by(ADA).reply(bens, Relation.DISPUTES);
        assertThat(since().concerned()).contains(CLEO);
    }

    @Test
    void whatIsMovedHangsOtherwise() {
        debate.hang(bens, Graft.beneath(cleos, Relation.REBUTS, null));
        assertThat(since().rehung()).containsExactly(bens);
        assertThat(since().touched()).containsExactlyInAnyOrder(adas, bens, cleos);
    }

    @Test
    void aLinkTouchesBothEndsWhateverBecomesOfEither() {
        debate.link(cleos, bens, Relation.REBUTS);
        Board linked = Board.EMPTY.with(debate.states());
        assertThat(linked.since(earlier).touched()).contains(bens, cleos);
        debate.revise(cleos, "e2");
        Board revised = Board.EMPTY.with(debate.states());
        assertThat(revised.since(linked).touched()).containsExactlyInAnyOrder(bens, cleos);
        debate.hang(adas, Graft.forPosition("P3"));
        Board moved = Board.EMPTY.with(debate.states());
        assertThat(moved.since(revised).touched()).containsExactlyInAnyOrder(adas, bens, cleos);
    }

    @Test
    void aLinkThatIsMadeAnewOtherwiseTouchesBothEnds() {
        debate.link(cleos, bens, Relation.REBUTS);
        Board before = Board.EMPTY.with(debate.states());
        debate.unlink(cleos, bens);
        debate.link(cleos, bens, Relation.UNDERCUTS);
        assertThat(Board.EMPTY.with(debate.states()).since(before).touched()).containsExactlyInAnyOrder(bens, cleos);
    }

    @Test
    void theSameStepIsComparedOnce() {
        debate.revise(adas);
        Board later = Board.EMPTY.with(debate.states());
        assertThat(later.since(earlier)).isSameAs(later.since(earlier));
    }

    @Test
    void whatIsOtherwiseThanLongAgoIsFoundAsWell() {
        ArgumentId first = debate.by(CLEO).argue("P1", "e1").id();
        Board later = earlier.with(debate.changedSince(earlier.version()));
        for (int posts = 0; posts < 50; posts++) {
            later = later.with(debate.revise(cleos, "e1"));
        }
        assertThat(later.since(earlier).touched()).containsExactlyInAnyOrder(first, cleos);
        assertThat(later.since(earlier)).isEqualTo(since());
    }

    @Test
    void fromNothingEverythingIsOtherwise() {
        Difference all = earlier.since(Board.EMPTY);
        assertThat(all.touched()).containsExactlyInAnyOrder(adas, bens, cleos);
        assertThat(all.use()).isEqualTo(earlier.useOfEvidence());
        assertThat(all.concerned()).containsExactlyInAnyOrder(ADA, BEN, CLEO);
    }

    private Difference since() {
        return Board.EMPTY.with(debate.states()).since(earlier);
    }
}
