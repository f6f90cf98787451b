package moot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final TestClock clock = new TestClock();
    private final Throttle throttle = new Throttle(3, Duration.ofSeconds(30), clock);

    @Test
    void theFirstTriesGoAhead() {
        exhaust("ada");
        assertThat(throttle.take("ada")).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void theWaitTellsWhatIsLeftOfThePause() {
        exhaust("ada");
        clock.pass(Duration.ofSeconds(12));
        assertThat(throttle.take("ada")).isEqualTo(Duration.ofSeconds(18));
    }

    @Test
    void afterAPauseOneMoreTryGoesAhead() {
        exhaust("ada");
        clock.pass(Duration.ofSeconds(30));
        assertThat(throttle.take("ada")).isZero();
        assertThat(throttle.take("ada")).isPositive();
    }

    @Test
    void nobodyWaitsForSomebodyElse() {
        exhaust("ada");
        assertThat(throttle.take("grace")).isZero();
    }

    @Test
    void whoIsForgivenStartsAnew() {
        exhaust("ada");
        throttle.forgive("ada");
        assertThat(throttle.take("ada")).isZero();
    }

    @Test
    void aTryGivenBackMayBeTriedAgain() {
        exhaust("ada");
        throttle.giveBack("ada");
        assertThat(throttle.take("ada")).isZero();
        assertThat(throttle.take("ada")).isPositive();
    }

    private void exhaust(String who) {
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.take(who)).isZero();
        }
    }
}
