package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import moot.base.Ids;
import moot.base.Problem;
import moot.seminar.ParticipantId;
import moot.seminar.SeminarId;
import org.junit.jupiter.api.Test;

class ArgumentTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final ParticipantId author = new ParticipantId(Ids.next());
    private final Argument argument = Argument.forPosition(ArgumentId.next(), author, new SeminarId(Ids.next()), "P1");

    @Test
    void anEditIsARevisionAndOverwritesNothing() {
        argument.say(Wording.question("One"), NOW);
        argument.say(Wording.question("Two"), NOW.plusSeconds(60));
        assertThat(argument.state().revisions())
                .containsExactly(
                        new Argued(1, Wording.question("One"), NOW, null),
                        new Argued(2, Wording.question("Two"), NOW.plusSeconds(60), null));
        assertThat(argument.latest()).isEqualTo(2);
        assertThat(argument.wordingOf(1)).isEqualTo(Wording.question("One"));
    }

    @Test
    void aStateIsAPictureOfItsMoment() {
        argument.say(Wording.question("One"), NOW);
        var then = argument.state();
        argument.say(Wording.question("Two"), NOW);
        assertThat(then.revisions()).hasSize(1);
    }

    @Test
    void aWithdrawnArgumentStaysReadableAndSaysNothingNew() {
        argument.say(Wording.question("One"), NOW);
        argument.withdraw(NOW);
        assertThat(argument.state().fate().withdrawn()).isTrue();
        assertThat(argument.state().current().wording().claim()).isEqualTo("One");
        assertThatThrownBy(() -> argument.say(Wording.question("Two"), NOW))
                .isInstanceOf(Problem.class)
                .hasMessage("debate.problem.withdrawn");
        assertThatThrownBy(() -> argument.withdraw(NOW))
                .isInstanceOf(Problem.class)
                .hasMessage("debate.problem.withdrawn");
    }

    @Test
    void itRemembersTheChangeThatBroughtItAndTheLastOne() {
        argument.changedAt(3);
        argument.changedAt(8);
        argument.changedAt(9);
        assertThat(argument.state()).returns(3L, ArgumentState::posted).returns(9L, ArgumentState::changed);
    }

    @Test
    void aReplyIsForTheSamePositionOneStepBelowAndAnswersARevision() {
        argument.say(new Wording("Claim", "Warrant", null, "", List.of(Citation.supporting("e1"))), NOW);
        var other = new ParticipantId(Ids.next());
        var reply = Argument.inReply(
                ArgumentId.next(), other, argument, new PostArgument.Reply(argument.id(), 1, Relation.DISPUTES, "e1"));
        assertThat(reply.state())
                .returns(
                        new ArgumentState.Spine(argument.id(), "P1", Relation.DISPUTES, "e1", 1), ArgumentState::spine);
        assertThat(reply.depth()).isEqualTo(1);
        assertThat(reply.isReply()).isTrue();
        assertThat(reply.isBy(other)).isTrue();
        assertThat(reply.isBy(author)).isFalse();
        assertThat(argument.isReply()).isFalse();
    }
}
