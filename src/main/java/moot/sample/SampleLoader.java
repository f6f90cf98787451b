package moot.sample;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import moot.people.SignedIn;
import moot.sample.Sample.When;
import moot.seminar.SeminarId;

/// Makes sample seminars from their files. The same name in two files is the same student, so that one has several
/// seminars to come back to.
class SampleLoader {

    private static final int MINUTES_AFTER_THE_LAST_STEP = 3;

    private final SeminarScript seminars;
    private final DebateScript debates;
    private final ReviewScript reviews;
    private final Clock clock;

    SampleLoader(SeminarScript seminars, DebateScript debates, ReviewScript reviews, Clock clock) {
        this.seminars = seminars;
        this.debates = debates;
        this.reviews = reviews;
        this.clock = clock;
    }

    void load(Collection<Sample> samples, SignedIn instructor) {
        Map<String, SignedIn> students = new HashMap<>();
        samples.forEach(sample -> load(sample, instructor, students));
    }

    private void load(Sample sample, SignedIn instructor, Map<String, SignedIn> students) {
        SampleFile file = SampleFile.read(sample.file());
        Telling telling = new Telling(sample.file());
        When when = sample.seenFrom(clock.instant(), ZoneId.systemDefault());
        SeminarId seminar = telling.of("seminar", () -> seminars.open(file, when, instructor));
        telling.of("participants", () -> seminars.join(seminar, when, file.participants(), students));
        Cast cast = new Cast(seminar, when, instructor, students);
        file.steps().forEach(step -> telling.of(step.called(), () -> debates.play(cast, step)));
        if (sample.closed()) {
            telling.of("closing", () -> seminars.close(cast, file.lastMinute() + MINUTES_AFTER_THE_LAST_STEP));
        }
        review(cast, file.reviews(), telling);
    }

    private void review(Cast cast, List<Remark> remarks, Telling telling) {
        for (int place = 0; place < remarks.size(); place++) {
            int at = place;
            Remark remark = remarks.get(place);
            telling.of(remark.called(), () -> reviews.play(cast, remark, at));
        }
    }
}
