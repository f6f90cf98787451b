package moot.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import moot.debate.Citation;
import moot.debate.DebateService;
import moot.debate.PostArgument;
import moot.debate.Sureness;
import moot.debate.Wording;
import moot.live.Live;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.seminar.SeminarId;
import moot.seminar.TestSeminars;
import org.springframework.context.ConfigurableApplicationContext;

/// Twenty students of one seminar who post as fast as they can, while somebody looks at its debate; then the same rows
/// by bare JDBC. It prints how many there were a second.
final class PostRate {

    static final String POSTS = "posts";
    static final String BARE = "bare";
    static final String WRITERS = "writers";

    private static final int STUDENTS = 20;
    private static final int WARM_UP_SECONDS = 8;
    private static final int SECONDS = 10;

    private final TestSeminars seminars;
    private final DebateService debates;
    private final Live live;
    private final DataSource database;

    private PostRate(ConfigurableApplicationContext program) {
        seminars = program.getBean(TestSeminars.class);
        debates = program.getBean(DebateService.class);
        live = program.getBean(Live.class);
        database = program.getBean(DataSource.class);
    }

    /// @param data the folder that keeps everything
    public static void main(String[] data) throws Exception {
        try (var program = DebateMaker.start(data[0])) {
            new PostRate(program).measure();
        }
    }

    private void measure() throws Exception {
        SeminarId seminar = seminars.open(seminars.newInstructor(), NamePolicy.INSTRUCTORS);
        List<SignedIn> students = IntStream.range(0, STUDENTS)
                .mapToObj(place -> seminars.join(seminar, "Student " + place))
                .toList();
        live.listen(
                seminar.value(),
                notice -> TestSeminars.as(
                        students.getFirst(), () -> debates.board(seminar).size()));
        perSecond(students, WARM_UP_SECONDS, student -> post(seminar, student));
        System.out.println(POSTS + " " + perSecond(students, SECONDS, student -> post(seminar, student)));
        var rows = new BareRows(
                database,
                seminar,
                students.stream()
                        .map(student -> seminars.seat(seminar, student).id())
                        .toList());
        perSecond(students, WARM_UP_SECONDS / 2, student -> rows.insert(students.indexOf(student)));
        System.out.println(
                BARE + " " + perSecond(students, SECONDS, student -> rows.insert(students.indexOf(student))));
        System.out.println(WRITERS + " " + STUDENTS);
    }

    private static double perSecond(List<SignedIn> students, int seconds, AtOnce.Deed<SignedIn> deed)
            throws InterruptedException {
        var done = new AtomicInteger();
        long start = System.nanoTime();
        long until = start + TimeUnit.SECONDS.toNanos(seconds);
        AtOnce.all(students, student -> {
            while (System.nanoTime() < until) {
                deed.by(student);
                done.incrementAndGet();
            }
        });
        return done.get() / ((System.nanoTime() - start) / 1e9);
    }

    private void post(SeminarId seminar, SignedIn student) {
        TestSeminars.as(
                student, () -> debates.post(PostArgument.forPosition(seminar, TestSeminars.POSITION, wording())));
    }

    static Wording wording() {
        return new Wording(
                "An argument of some length, tied to its evidence, as a student would put it in a hurry",
                "It is long enough to matter and short enough to be read. ".repeat(6),
                Sureness.PROBABLY,
                "",
                List.of(Citation.supporting(TestSeminars.EVIDENCE), Citation.supporting(TestSeminars.OTHER_EVIDENCE)));
    }
}
