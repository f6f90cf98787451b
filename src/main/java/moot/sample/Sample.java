package moot.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// A sample seminar and when it took place. All lie at least two days back, so that the instructor has had the next
/// day to review.
///
/// @param scenario which it runs; its file has the same name
/// @param closed   whether the instructor closed it when the hour was over
record Sample(String scenario, int daysAgo, LocalTime time, boolean closed) {

    static final List<Sample> ALL = List.of(
            new Sample("article-5-credibility", 9, LocalTime.of(9, 15), true),
            new Sample("ukraine-ceasefire", 6, LocalTime.of(14, 0), false),
            new Sample("european-rearmament", 4, LocalTime.of(11, 30), false),
            new Sample("us-withdrawal", 2, LocalTime.of(10, 15), false));

    /// The student as whom one may look around: in three of them, and reviewed.
    static final String STUDENT = "Amber Heron";

    private static final LocalTime DESK_HOUR = LocalTime.of(16, 30);

    String file() {
        return "moot/demo/" + scenario + ".yaml";
    }

    When seenFrom(Instant now, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(now, zone).minusDays(daysAgo);
        return new When(
                day.atTime(time).atZone(zone).toInstant(),
                day.plusDays(1).atTime(DESK_HOUR).atZone(zone).toInstant());
    }

    /// @param start   when the instructor opened it, minute 0 of its file
    /// @param reviews when the instructor sat down to review
    record When(Instant start, Instant reviews) {

        private static final Duration AHEAD = Duration.ofHours(17);
        private static final Duration APART_AT_THE_DOOR = Duration.ofSeconds(9);
        private static final Duration A_REVIEW = Duration.ofMinutes(4);

        Instant prepared() {
            return start.minus(AHEAD);
        }

        Instant minute(int minute) {
            return start.plus(Duration.ofMinutes(minute));
        }

        Instant joined(int place) {
            return start.plus(APART_AT_THE_DOOR.multipliedBy(place));
        }

        Instant reviewed(int place) {
            return reviews.plus(A_REVIEW.multipliedBy(place));
        }
    }
}
