package moot.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SampleClockTest {

    private static final Instant PAST = Instant.parse("2026-03-02T09:00:00Z");

    private final SampleClock clock = SampleClock.overSystem();

    @Test
    void anActIsInThePastAndWhatFollowsIsNot() {
        assertThat(clock.at(PAST, clock::instant)).isEqualTo(PAST);
        assertReal(clock.instant());
    }

    @Test
    void everybodyElseHasTheRealTimeMeanwhile() {
        assertReal(clock.at(
                PAST, () -> CompletableFuture.supplyAsync(clock::instant).join()));
    }

    private static void assertReal(Instant told) {
        assertThat(told).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }
}
