package moot.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import moot.base.Ids;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Concern;
import moot.debate.Curated;
import moot.debate.CurationAct;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaitingItemsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private final UUID act = Ids.next();
    private final ArgumentId own = ArgumentId.next();
    private final ParticipantId curator = new ParticipantId(Ids.next());
    private final Set<String> read = new HashSet<>();
    private final WaitingItems items = new WaitingItems(read::contains, true);

    @ParameterizedTest
    @EnumSource
    void whatAnInstructorDidIsToldWithWhoDidItAndWhy(CurationAct kind) {
        assertThat(items.of(curated(kind, null)))
                .returns(kind.name(), waiting -> waiting.what().name())
                .returns(curator, Waiting::who)
                .returns("Off topic", Waiting::reason)
                .returns(MONDAY, Waiting::at)
                .returns(false, Waiting::asks);
    }

    @Test
    void anUndoingIsOfItsOwnTimeAndNotOfWhoeverDidItFirst() {
        assertThat(items.of(curated(CurationAct.MOVE, TUESDAY)))
                .returns(Waiting.What.UNDONE, Waiting::what)
                .returns(null, Waiting::who)
                .returns(TUESDAY, Waiting::at);
    }

    @Test
    void whoHasReadOfAnActHasNotReadOfItsUndoing() {
        read.add(items.of(curated(CurationAct.HIDE, null)).item());
        assertThat(items.of(curated(CurationAct.HIDE, null)).news()).isFalse();
        assertThat(items.of(curated(CurationAct.HIDE, TUESDAY)).news()).isTrue();
    }

    @Test
    void whoseMindWasChangedIsNotTold() {
        assertThat(items.of(credit(2), Board.EMPTY)).returns(null, Waiting::who).returns(2, Waiting::number);
    }

    @Test
    void anotherMindIsNewsAgain() {
        read.add(items.of(credit(1), Board.EMPTY).item());
        assertThat(items.of(credit(1), Board.EMPTY).news()).isFalse();
        assertThat(items.of(credit(2), Board.EMPTY).news()).isTrue();
    }

    @Test
    void theNewestStandsFirstAndWhatHasNoTimeLast() {
        var timeless = items.of(credit(1), Board.EMPTY);
        var early = items.of(curated(CurationAct.HIDE, null));
        var late = items.of(curated(CurationAct.HIDE, TUESDAY));
        assertThat(Stream.of(early, timeless, late).sorted(Waiting.NEWEST_FIRST))
                .containsExactly(late, early, timeless);
    }

    private Curated curated(CurationAct kind, @Nullable Instant undoneAt) {
        return new Curated(act, own, kind, "Off topic", curator, MONDAY, null, null, null, undoneAt, null, null);
    }

    private Concern credit(int minds) {
        return new Concern(Concern.Kind.CREDIT, own, own, minds, null, false);
    }
}
