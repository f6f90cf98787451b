package moot.sample;

import java.util.List;
import java.util.Map;
import moot.people.SignedIn;
import moot.sample.Sample.When;
import moot.seminar.Admission;
import moot.seminar.NewSeminar;
import moot.seminar.Participants;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;

/// Acts out what surrounds a debate: the instructor opens the seminar, the class comes in, the instructor may close it.
class SeminarScript {

    private static final String PACK = "nato-collective-defence";
    private static final int LEAST_CITATIONS = 1;

    private final SeminarService seminars;
    private final Participants participants;
    private final Admission admission;
    private final Acting acting;

    SeminarScript(SeminarService seminars, Participants participants, Admission admission, Acting acting) {
        this.seminars = seminars;
        this.participants = participants;
        this.admission = admission;
        this.acting = acting;
    }

    SeminarId open(SampleFile file, When when, SignedIn instructor) {
        var wish = new NewSeminar(PACK, file.scenario(), file.title(), file.names(), LEAST_CITATIONS, true);
        SeminarId seminar = acting.as(instructor, when.prepared(), () -> seminars.create(wish));
        acting.as(instructor, when.start(), () -> seminars.open(seminar));
        return seminar;
    }

    /// @param students those known from other seminars, by name; newcomers are added
    void join(SeminarId seminar, When when, List<String> names, Map<String, SignedIn> students) {
        String code = admission.summary(seminar).code();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            SignedIn known = students.get(name);
            SignedIn joined = known == null
                    ? acting.asNobody(when.joined(place), () -> participants.join(code, name))
                    : acting.as(known, when.joined(place), () -> participants.join(code, name));
            students.put(name, joined);
        }
    }

    void close(Cast cast, int minute) {
        acting.as(cast.instructor(), cast.when().minute(minute), () -> seminars.close(cast.seminar()));
    }
}
