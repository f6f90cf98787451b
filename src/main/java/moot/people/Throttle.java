package moot.people;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Slows down whoever guesses passwords: a few tries at once, then one after each pause. Kept in memory, since a
/// restart forgives nobody much; each node counts for itself.
class Throttle {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final int tries;
    private final Duration pause;
    private final TimeMeter time;

    Throttle(int tries, Duration pause, Clock clock) {
        this.tries = tries;
        this.pause = pause;
        this.time = new TimeOf(clock);
    }

    /// How long to wait before this try; zero if it may go ahead, and then it is counted.
    Duration take(String who) {
        forgetTheIdle();
        var probe = buckets.computeIfAbsent(who, key -> fresh()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /// The try was an honest one.
    void forgive(String who) {
        buckets.remove(who);
    }

    /// Takes back one counted try.
    void giveBack(String who) {
        buckets.computeIfPresent(who, (key, bucket) -> {
            bucket.addTokens(1);
            return bucket;
        });
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillIntervally(1, pause))
                .withCustomTimePrecision(time)
                .build();
    }

    private void forgetTheIdle() {
        if (buckets.size() > REMEMBERED) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= tries);
        }
    }

    private record TimeOf(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
