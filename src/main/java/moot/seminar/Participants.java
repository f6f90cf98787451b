package moot.seminar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import moot.base.Problem;
import moot.live.Live;
import moot.live.Notice;
import moot.people.NamePolicy;
import moot.people.People;
import moot.people.Pseudonyms;
import moot.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Coming into a seminar, and what one is in it.
@Service
@Transactional
public class Participants {

    public static final int LONGEST_NAME = 60;

    private final SeminarRepository seminars;
    private final ParticipantRepository participants;
    private final Admission admission;
    private final People people;
    private final Live live;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.of("SecureRandom");

    Participants(
            SeminarRepository seminars,
            ParticipantRepository participants,
            Admission admission,
            People people,
            Live live,
            Clock clock) {
        this.seminars = seminars;
        this.participants = participants;
        this.admission = admission;
        this.people = people;
        this.live = live;
        this.clock = clock;
    }

    /// What a join page may tell to somebody who holds the code and is nobody yet. Whoever is in a seminar that
    /// has closed is told so too, for they may read on.
    @Transactional(readOnly = true)
    public Invitation invitation(String code) {
        Seminar seminar = known(seminars.findByCode(Code.clean(code)), code);
        boolean here =
                people.current().filter(person -> hasSeat(seminar.id(), person)).isPresent();
        if (!here) {
            checkAdmits(seminar);
        }
        SeminarSummary summary = seminar.summary();
        return new Invitation(summary.id(), summary.title(), summary.names(), here);
    }

    /// Takes a seat by the seminar's code: a student, or an observer if it is an instructor of another seminar
    /// who looks in. A person who has a seat keeps it. Somebody unknown becomes a person first.
    ///
    /// @return who has joined; the caller signs them in
    public SignedIn join(String code, String typedName) {
        Seminar seminar = known(seminars.holdByCode(Code.clean(code)), code);
        SignedIn known = people.current().orElse(null);
        if (known != null && hasSeat(seminar.id(), known)) {
            return known;
        }
        checkAdmits(seminar);
        String name = checked(typedName);
        List<Seat> present = seats(seminar.id());
        if (present.stream().anyMatch(seat -> seat.name().equalsIgnoreCase(name))) {
            throw new Problem("seminar.problem.name-taken", name);
        }
        SignedIn person = known == null ? people.newStudent(name) : known;
        seat(seminar.id(), person, name, person.instructor() ? Role.OBSERVER : Role.STUDENT, present);
        return person;
    }

    public void changeRole(SeminarId seminar, ParticipantId whom, Role role) {
        Seat manager = admission.admit(seminar, Act.MANAGE);
        if (whom.equals(manager.id())) {
            throw new Problem("seminar.problem.own-role");
        }
        participants
                .findById(whom)
                .filter(found -> found.seat().seminar().equals(seminar))
                .orElseThrow(() -> new Problem("seminar.problem.no-participant"))
                .become(role);
        announce(seminar, whom);
    }

    void seatInstructor(SeminarId seminar, SignedIn instructor) {
        seat(seminar, instructor, instructor.name(), Role.INSTRUCTOR, List.of());
    }

    private void seat(SeminarId seminar, SignedIn person, String name, Role role, List<Seat> present) {
        Set<String> taken = present.stream().map(Seat::pseudonym).collect(Collectors.toSet());
        String pseudonym = Pseudonyms.pick(random, taken::contains);
        Participant participant = new Participant(seminar, person.id(), name, pseudonym, role, Instant.now(clock));
        participants.save(participant);
        announce(seminar, participant.seat().id());
    }

    private List<Seat> seats(SeminarId seminar) {
        return participants.findBySeminar(seminar).stream()
                .map(Participant::seat)
                .toList();
    }

    private boolean hasSeat(SeminarId seminar, SignedIn person) {
        return participants.findBySeminarAndPerson(seminar, person.id()).isPresent();
    }

    private static Seminar known(Optional<Seminar> found, String code) {
        return found.orElseThrow(() -> new UnknownCode(code));
    }

    private static void checkAdmits(Seminar seminar) {
        if (!seminar.admitsNewcomers()) {
            throw new Problem("seminar.problem.not-joinable");
        }
    }

    private static String checked(String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Problem("seminar.problem.name", LONGEST_NAME);
        }
        return name;
    }

    private void announce(SeminarId seminar, ParticipantId about) {
        live.announce(new Notice(seminar.value(), Notice.Kind.PARTICIPANT, about.value()));
    }

    /// What the join page says before anybody gives a name.
    public record Invitation(SeminarId seminar, String title, NamePolicy names, boolean alreadyHere) {}
}
