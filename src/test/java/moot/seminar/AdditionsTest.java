package moot.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import moot.base.Ids;
import moot.library.MadePack;
import moot.library.Pack;
import moot.library.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Which checks leave a piece of evidence in doubt.
class AdditionsTest {

    private static final Pack PACK = MadePack.of(new Reading("", List.of()), List.of(), List.of("P1"));
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T09:00:00Z");

    @ParameterizedTest
    @EnumSource(names = {"DOES_NOT_HOLD", "NOT_FOUND"})
    void whatDoesNotHoldOrIsNotFoundIsADoubtBeItSettledOrNot(Outcome outcome) {
        Checked open = check(outcome, MONDAY, null);
        Checked settled = check(outcome, MONDAY, TUESDAY);
        assertThat(doubts(open, settled)).containsExactly(open, settled);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DOES_NOT_HOLD", "NOT_FOUND"},
            mode = Mode.EXCLUDE)
    void whatHoldsBeItInPartIsNone(Outcome outcome) {
        assertThat(doubts(check(outcome, MONDAY, null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DOES_NOT_HOLD", "NOT_FOUND"},
            mode = Mode.EXCLUDE)
    void whatIsSettledInFavourOfTheEvidenceEndsTheDoubtsThatWereThere(Outcome outcome) {
        Checked doubt = check(Outcome.DOES_NOT_HOLD, MONDAY, null);
        assertThat(doubts(doubt, check(outcome, MONDAY, null))).containsExactly(doubt);
        assertThat(doubts(doubt, check(outcome, MONDAY, TUESDAY))).isEmpty();
    }

    @Test
    void aDoubtThatComesLaterIsOneAgain() {
        Checked later = check(Outcome.DOES_NOT_HOLD, WEDNESDAY, null);
        assertThat(doubts(check(Outcome.HOLDS, MONDAY, TUESDAY), later)).containsExactly(later);
    }

    @Test
    void whatIsSettledLastDecides() {
        Checked doubt = check(Outcome.DOES_NOT_HOLD, MONDAY, TUESDAY);
        assertThat(doubts(doubt, check(Outcome.HOLDS, MONDAY, WEDNESDAY))).isEmpty();
        Checked last = check(Outcome.NOT_FOUND, MONDAY, WEDNESDAY);
        assertThat(doubts(check(Outcome.HOLDS, MONDAY, TUESDAY), last)).containsExactly(last);
    }

    @Test
    void whatNobodyLookedUpIsInNoDoubt() {
        assertThat(new Additions(PACK, PACK, Map.of(), Map.of()).doubtsOf("e1")).isEmpty();
    }

    private static List<Checked> doubts(Checked... checks) {
        return new Additions(PACK, PACK, Map.of(), Map.of("e1", List.of(checks))).doubtsOf("e1");
    }

    private static Checked check(Outcome outcome, Instant at, @Nullable Instant settledAt) {
        return new Checked(
                Ids.next(), "e1", new ParticipantId(Ids.next()), at, outcome, "The date", "At home", "It", settledAt);
    }
}
