package moot.seminar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import moot.base.Problem;
import moot.library.Library;
import moot.library.Pack;
import moot.live.Live;
import moot.live.Notice;
import moot.people.NamePolicy;
import moot.people.People;
import moot.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The life of seminars: made, opened, closed, put away.
@Service
@Transactional
public class SeminarService {

    private final SeminarRepository seminars;
    private final Participants participants;
    private final Admission admission;
    private final PackCopies copies;
    private final ClassPacks packs;
    private final Library library;
    private final People people;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.of("SecureRandom");

    SeminarService(
            SeminarRepository seminars,
            Participants participants,
            Admission admission,
            PackCopies copies,
            ClassPacks packs,
            Library library,
            People people,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seminars = seminars;
        this.participants = participants;
        this.admission = admission;
        this.copies = copies;
        this.packs = packs;
        this.library = library;
        this.people = people;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    public SeminarId create(NewSeminar wish) {
        SignedIn instructor = people.require();
        if (!instructor.instructor()) {
            throw new AccessDeniedException("Only an instructor makes a seminar");
        }
        check(wish);
        Pack pack = library.pack(wish.pack()).orElseThrow(() -> new Problem("seminar.problem.no-pack"));
        Seminar seminar =
                new Seminar(wish, freeCode(), copies.write(pack, wish.scenario()), instructor.id(), Instant.now(clock));
        seminars.save(seminar);
        events.publishEvent(new SeminarCreated(seminar.id()));
        participants.seatInstructor(seminar.id(), instructor);
        return seminar.id();
    }

    public void open(SeminarId id) {
        change(id, Seminar::open);
    }

    public void close(SeminarId id) {
        change(id, Seminar::close);
    }

    public void archive(SeminarId id) {
        change(id, Seminar::archive);
    }

    public void restore(SeminarId id) {
        change(id, (seminar, now) -> seminar.restore());
    }

    public void showNamesTo(SeminarId id, NamePolicy names) {
        change(id, (seminar, now) -> seminar.showNamesTo(names));
    }

    public void rename(SeminarId id, String title) {
        checkTitle(title);
        change(id, (seminar, now) -> seminar.rename(title));
    }

    public void requireCitations(SeminarId id, int least) {
        checkLeast(least);
        change(id, (seminar, now) -> seminar.requireCitations(least));
    }

    /// Told by the debate when somebody argues here, in the same transaction: from then on the promise about
    /// names binds.
    public void argued(SeminarId id) {
        if (!admission.summary(id).argued() && seminars.markArgued(id) > 0) {
            live.announce(new Notice(id.value(), Notice.Kind.SEMINAR, id.value()));
        }
    }

    /// The seminars of the person at the keyboard, newest first.
    @Transactional(readOnly = true)
    public List<SeminarSummary> mine() {
        return seminars.ofPerson(people.require().id());
    }

    /// What a seminar argues from: its pack as it was when the seminar was made, with its one scenario, and whatever
    /// the class has added since. Asked all the time, so it takes no connection for what is known.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Pack pack(SeminarId id) {
        admission.admit(id, Act.READ);
        return packs.of(id).pack();
    }

    private void change(SeminarId id, BiConsumer<Seminar, Instant> verb) {
        admission.admit(id, Act.MANAGE);
        Seminar seminar = seminars.findById(id).orElseThrow();
        verb.accept(seminar, Instant.now(clock));
        live.announce(new Notice(id.value(), Notice.Kind.SEMINAR, id.value()));
    }

    private void check(NewSeminar wish) {
        checkTitle(wish.title());
        checkLeast(wish.leastCitations());
    }

    private static void checkTitle(String title) {
        if (title.isBlank() || title.strip().length() > NewSeminar.LONGEST_TITLE) {
            throw new Problem("seminar.problem.title", NewSeminar.LONGEST_TITLE);
        }
    }

    private static void checkLeast(int least) {
        if (least < 0 || least > NewSeminar.MOST_REQUIRED_CITATIONS) {
            throw new Problem("seminar.problem.least-citations", NewSeminar.MOST_REQUIRED_CITATIONS);
        }
    }

    private String freeCode() {
        String code = Code.pick(random);
        while (seminars.existsByCode(code)) {
            code = Code.pick(random);
        }
        return code;
    }
}
