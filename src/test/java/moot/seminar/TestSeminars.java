package moot.seminar;

import java.util.function.Supplier;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.people.TestPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Makes seminars for tests and lets them act as those who are in it. Each seminar is new, so that tests do not meet.
@Component
public class TestSeminars {

    public static final String PACK = "nato-collective-defence";
    public static final String SCENARIO = "ukraine-ceasefire";
    public static final String POSITION = "U-first";
    public static final String EVIDENCE = "thirty-day-ceasefire-proposal";
    public static final String SOURCE = "keating-2025";
    public static final String OTHER_EVIDENCE = "energy-strike-pause";

    private final SeminarService seminars;
    private final Participants participants;
    private final Admission admission;
    private final TestPeople people;

    TestSeminars(SeminarService seminars, Participants participants, Admission admission, TestPeople people) {
        this.seminars = seminars;
        this.participants = participants;
        this.admission = admission;
        this.people = people;
    }

    public SignedIn newInstructor() {
        return people.newInstructor("Iris Instructor");
    }

    public static NewSeminar wish(NamePolicy names) {
        return new NewSeminar(PACK, SCENARIO, "Monday group", names, 0, false);
    }

    public SeminarId prepared(SignedIn instructor, NamePolicy names) {
        return as(instructor, () -> seminars.create(wish(names)));
    }

    public SeminarId open(SignedIn instructor, NamePolicy names) {
        SeminarId seminar = prepared(instructor, names);
        as(instructor, () -> seminars.open(seminar));
        return seminar;
    }

    /// A person nobody knew before, with a seat.
    public SignedIn join(SeminarId seminar, String name) {
        return as(null, () -> participants.join(code(seminar), name));
    }

    public SignedIn joinAs(SeminarId seminar, SignedIn instructor, String name, Role role) {
        SignedIn person = join(seminar, name);
        as(
                instructor,
                () -> participants.changeRole(seminar, seat(seminar, person).id(), role));
        return person;
    }

    public Seat seat(SeminarId seminar, SignedIn person) {
        return admission.roster(seminar).seatOf(person.id()).orElseThrow();
    }

    public String code(SeminarId seminar) {
        return admission.summary(seminar).code();
    }

    /// Does something as somebody, or as nobody, on the thread that asks.
    public static <T> T as(@Nullable SignedIn person, Supplier<T> deed) {
        var before = SecurityContextHolder.getContext();
        TestPeople.signOut();
        try {
            if (person != null) {
                TestPeople.signInAs(person);
            }
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(@Nullable SignedIn person, Runnable deed) {
        as(person, () -> {
            deed.run();
            return true;
        });
    }
}
