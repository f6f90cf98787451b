package moot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {

    /// A minute after midnight is the hour at which the last days are shortest.
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland", "Africa/Nairobi"})
    void everySampleAndItsReviewsLieInThePast(String place) {
        ZoneId zone = ZoneId.of(place);
        Instant now = LocalDate.of(2026, 3, 30).atTime(0, 1).atZone(zone).toInstant();
        assertThat(Sample.ALL).allSatisfy(sample -> {
            var when = sample.seenFrom(now, zone);
            assertThat(when.prepared()).isBefore(when.start());
            assertThat(when.joined(15)).isBefore(when.minute(3));
            assertThat(when.minute(90)).isBefore(when.reviewed(0));
            assertThat(when.reviewed(20)).isBefore(now);
        });
    }
}
