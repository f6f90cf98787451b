package moot.seminar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CodeThrottleTest {

    private Instant now = Instant.parse("2026-01-05T09:00:00Z");
    private final InstantSource time = () -> now;
    private final CodeThrottle throttle = new CodeThrottle(time.withZone(ZoneOffset.UTC));

    @Test
    void twentyWrongCodesAMinuteAreForgiven() {
        guessWrong(CodeThrottle.WRONG_CODES_A_MINUTE - 1);
        assertThat(throttle.allows("10.0.0.1")).isTrue();
        guessWrong(1);
        assertThat(throttle.allows("10.0.0.1")).isFalse();
    }

    @Test
    void anotherAddressIsNotBlamed() {
        guessWrong(CodeThrottle.WRONG_CODES_A_MINUTE);
        assertThat(throttle.allows("10.0.0.2")).isTrue();
    }

    @Test
    void waitingHelps() {
        guessWrong(CodeThrottle.WRONG_CODES_A_MINUTE);
        now = now.plus(Duration.ofSeconds(2));
        assertThat(throttle.allows("10.0.0.1")).isFalse();
        now = now.plus(Duration.ofSeconds(2));
        assertThat(throttle.allows("10.0.0.1")).isTrue();
    }

    private void guessWrong(int times) {
        for (int i = 0; i < times; i++) {
            throttle.countWrong("10.0.0.1");
        }
    }
}
