package moot.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import moot.Moot;
import moot.bench.Growth.Node;
import moot.bench.MadeDebates.Reply;
import moot.debate.ArgumentId;
import moot.debate.Contribution;
import moot.debate.DebateService;
import moot.debate.DraftText;
import moot.debate.Drafts;
import moot.debate.Place;
import moot.debate.PostArgument;
import moot.debate.Relation;
import moot.debate.Wording;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Position;
import moot.people.NamePolicy;
import moot.people.ReturnLinks;
import moot.people.SignedIn;
import moot.seminar.NewSeminar;
import moot.seminar.Participants;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import moot.seminar.TestSeminars;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Makes the debates of the benchmarks by the verbs that a class uses, so that every rule holds of them; a program of
/// its own, which ends before the one that is measured begins. The same seed makes the same debates.
final class DebateMaker {

    private static final int WRITERS = 34;
    private static final int REPLIES = 170;
    private static final long SEED = 20_261_124;

    private final Random chance = new Random(SEED);
    private final TestSeminars seminars;
    private final SeminarService service;
    private final Participants participants;
    private final DebateService debates;
    private final Drafts drafts;
    private final ReturnLinks links;

    private DebateMaker(ConfigurableApplicationContext program) {
        seminars = program.getBean(TestSeminars.class);
        service = program.getBean(SeminarService.class);
        participants = program.getBean(Participants.class);
        debates = program.getBean(DebateService.class);
        drafts = program.getBean(Drafts.class);
        links = program.getBean(ReturnLinks.class);
    }

    /// @param to the folder that keeps everything, the file that says what is in it, the number of students, and the
    ///           sizes of the debates
    public static void main(String[] to) {
        try (var program = start(to[0])) {
            var sizes = List.of(to).subList(3, to.length).stream().map(Integer::valueOf);
            new DebateMaker(program)
                    .make(Integer.parseInt(to[2]), sizes.toList())
                    .write(Path.of(to[1]));
        }
    }

    static ConfigurableApplicationContext start(String data) {
        return SpringApplication.run(
                Moot.class,
                "--vaadin.productionMode=true",
                "--server.port=0",
                "--moot.packs=scenarios",
                "--moot.data=" + data);
    }

    private MadeDebates make(int students, List<Integer> sizes) {
        SignedIn instructor = seminars.newInstructor();
        List<SignedIn> people = new ArrayList<>();
        var made = new ArrayList<MadeDebates.Debate>();
        var replies = new ArrayList<Reply>();
        for (int size : sizes) {
            SeminarId seminar = open(instructor, size);
            seat(seminar, people, students);
            grow(seminar, people, size);
            made.add(new MadeDebates.Debate(size, seminar.toString()));
            if (size == Workbench.USUAL) {
                replies.addAll(prepare(seminar, people));
            }
        }
        List<String> ways =
                people.stream().map(person -> links.create(person.id())).toList();
        return new MadeDebates(made, ways, replies);
    }

    private SeminarId open(SignedIn instructor, int size) {
        var wish = new NewSeminar(
                TestSeminars.PACK, TestSeminars.SCENARIO, "A debate of " + size, NamePolicy.INSTRUCTORS, 1, false);
        SeminarId seminar = TestSeminars.as(instructor, () -> service.create(wish));
        TestSeminars.as(instructor, () -> service.open(seminar));
        return seminar;
    }

    /// New people in the first seminar, the same ones in the others.
    private void seat(SeminarId seminar, List<SignedIn> people, int students) {
        String code = seminars.code(seminar);
        for (int place = 0; place < students; place++) {
            if (place < people.size()) {
                SignedIn known = people.get(place);
                TestSeminars.as(known, () -> participants.join(code, known.name()));
            } else {
                people.add(seminars.join(seminar, "Student " + place));
            }
        }
    }

    private void grow(SeminarId seminar, List<SignedIn> people, int size) {
        Pack pack = TestSeminars.as(people.getFirst(), () -> service.pack(seminar));
        List<String> positions = positions(pack);
        var prose = prose(pack);
        var growth = new Growth(chance);
        var ties = new Ties(debates, chance);
        for (int count = 0; count < size; count++) {
            Node parent = growth.next();
            Wording wording = prose.next(parent != null);
            String position = positions.get(chance.nextInt(positions.size()));
            SignedIn author = people.get(chance.nextInt(people.size()));
            ArgumentId id = TestSeminars.as(author, () -> debates.post(argument(seminar, position, parent, wording)));
            growth.add(id, parent, wording.citations());
            ties.hear(id, parent == null ? null : parent.id(), author);
        }
        ties.tie(seminar);
    }

    private PostArgument argument(SeminarId seminar, String position, @Nullable Node parent, Wording wording) {
        if (parent == null) {
            return PostArgument.forPosition(seminar, position, wording);
        }
        Relation relation = Relation.values()[chance.nextInt(4)];
        String disputed =
                relation == Relation.DISPUTES ? parent.citations().getFirst().evidence() : null;
        return PostArgument.inReply(seminar, new PostArgument.Reply(parent.id(), 1, relation, disputed), wording);
    }

    /// Complete drafts that answer what a room shows first and nobody has answered, one for each writer and argument.
    private List<Reply> prepare(SeminarId seminar, List<SignedIn> people) {
        Pack pack = TestSeminars.as(people.getFirst(), () -> service.pack(seminar));
        List<ArgumentId> answerable = unansweredAtTheTop(seminar, people.getFirst(), pack);
        var prose = prose(pack);
        var replies = new ArrayList<Reply>();
        for (int count = 0; count < REPLIES; count++) {
            int writer = count % WRITERS;
            ArgumentId to = answerable.get(count / WRITERS);
            var draft = new DraftText(ArgumentId.next(), null, Relation.REBUTS, null, 1, prose.next(true));
            TestSeminars.as(people.get(writer), () -> drafts.keep(seminar, Place.replyTo(to), draft));
            replies.add(new Reply(writer, to.toString(), draft.id().toString()));
        }
        return replies;
    }

    /// Below what a screen shows at once and above what a room is not sent, so that the rows of the replies are sent to
    /// every room and put in without a wait.
    private List<ArgumentId> unansweredAtTheTop(SeminarId seminar, SignedIn reader, Pack pack) {
        var board = TestSeminars.as(reader, () -> debates.board(seminar));
        return board.outline(positions(pack))
                .limit(13)
                .skip(4)
                .filter(argument -> argument.replies().isEmpty())
                .map(Contribution::id)
                .toList();
    }

    private Prose prose(Pack pack) {
        return new Prose(chance, pack.evidence().stream().map(Evidence::id).toList());
    }

    private static List<String> positions(Pack pack) {
        return pack.scenarios().getFirst().positions().stream()
                .map(Position::id)
                .toList();
    }
}
