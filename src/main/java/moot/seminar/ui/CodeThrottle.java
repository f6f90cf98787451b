package moot.seminar.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/// Keeps anybody from finding a seminar by trying codes: after some wrong ones from an address, none is looked up
/// for it until a while has passed. A class behind one address shares the allowance, hence its size.
@Component
class CodeThrottle {

    static final int WRONG_CODES_A_MINUTE = 20;

    private static final int MOST_ADDRESSES = 100_000;

    private final LoadingCache<String, Bucket> allowances;

    CodeThrottle(Clock clock) {
        TimeMeter time = new ClockMeter(clock);
        this.allowances = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(address -> allowance(time));
    }

    boolean allows(String address) {
        return allowances.get(address).getAvailableTokens() > 0;
    }

    void countWrong(String address) {
        allowances.get(address).tryConsume(1);
    }

    private static Bucket allowance(TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(WRONG_CODES_A_MINUTE).refillGreedy(WRONG_CODES_A_MINUTE, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    /// The program's one clock, as a bucket reads it.
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
