package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import moot.base.Ids;
import moot.seminar.ParticipantId;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final ParticipantId AUTHOR = new ParticipantId(Ids.next());

    private final Argument parent = parentCiting("e1");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DISPUTES")
    void aReplyToTheLatestRevisionIsFine(Relation relation) {
        assertThat(faults(parent, 1, relation, null)).isEmpty();
    }

    @Test
    void whoDisputesSaysWhichCitation() {
        assertThat(faults(parent, 1, Relation.DISPUTES, "e1")).isEmpty();
        assertThat(faults(parent, 1, Relation.DISPUTES, null))
                .containsExactly("DISPUTED debate.fault.disputed-empty []");
        assertThat(faults(parent, 1, Relation.DISPUTES, "e2"))
                .containsExactly("DISPUTED debate.fault.disputed-empty []");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DISPUTES")
    void onlyWhoDisputesNamesACitation(Relation relation) {
        assertThat(faults(parent, 1, relation, "e1")).containsExactly("DISPUTED debate.fault.disputed-needless []");
    }

    @Test
    void anEarlierRevisionMayStillBeAnsweredForWhatItCited() {
        parent.say(citing("e2"), NOW);
        assertThat(faults(parent, 1, Relation.DISPUTES, "e1")).isEmpty();
        assertThat(faults(parent, 1, Relation.DISPUTES, "e2"))
                .containsExactly("DISPUTED debate.fault.disputed-empty []");
        assertThat(faults(parent, 2, Relation.DISPUTES, "e2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, Integer.MAX_VALUE})
    void aRevisionThatIsNotThereCannotBeAnswered(int revision) {
        assertThat(faults(parent, revision, Relation.REBUTS, null))
                .containsExactly("RELATION debate.fault.revision-unknown []");
    }

    @Test
    void nobodyAnswersWhatWasTakenBack() {
        parent.withdraw(NOW);
        assertThat(faults(parent, 1, Relation.SUPPORTS, null))
                .containsExactly("RELATION debate.fault.parent-withdrawn []");
    }

    @Test
    void aThreadEndsWhereNobodyCouldFollowIt() {
        Argument above = beneath(parent, DebateService.DEEPEST - 1);
        assertThat(faults(above, 1, Relation.REBUTS, null)).isEmpty();
        assertThat(faults(beneath(above, 1), 1, Relation.REBUTS, null))
                .containsExactly("RELATION debate.fault.too-deep [" + DebateService.DEEPEST + "]");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Argument deep = beneath(parent, DebateService.DEEPEST);
        deep.withdraw(NOW);
        assertThat(faults(deep, 1, Relation.DISPUTES, null))
                .containsExactly(
                        "RELATION debate.fault.parent-withdrawn []",
                        "RELATION debate.fault.too-deep [40]",
                        "DISPUTED debate.fault.disputed-empty []");
    }

    private static List<String> faults(Argument parent, int revision, Relation relation, @Nullable String disputed) {
        var reply = new PostArgument.Reply(parent.id(), revision, relation, disputed);
        return ReplyRules.faults(parent, reply).stream()
                .map(fault -> fault.field() + " " + fault.key() + " " + Arrays.toString(fault.params()))
                .toList();
    }

    private static Argument parentCiting(String evidence) {
        var argument = Argument.forPosition(ArgumentId.next(), AUTHOR, new SeminarId(Ids.next()), "P1");
        argument.say(citing(evidence), NOW);
        return argument;
    }

    private static Argument beneath(Argument top, int levels) {
        Argument at = top;
        for (int i = 0; i < levels; i++) {
            at = Argument.inReply(
                    ArgumentId.next(), AUTHOR, at, new PostArgument.Reply(at.id(), 1, Relation.REBUTS, null));
            at.say(citing("e1"), NOW);
        }
        return at;
    }

    private static Wording citing(String evidence) {
        return new Wording("Claim", "Warrant", null, "", List.of(Citation.supporting(evidence)));
    }
}
