package moot.debate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.RandomDebate;
import moot.library.Evidence;
import moot.library.MadePack;
import moot.library.Pack;
import moot.library.Reading;
import moot.people.NamePolicy;
import moot.people.PersonId;
import moot.seminar.Admission;
import moot.seminar.MadeClass;
import moot.seminar.ParticipantId;
import moot.seminar.Role;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the browsers of a class are told of debates that chance made up, beside what each of its members reads. A
/// failure names the seed of its debate.
class DebateNewsTest {

    private static final int DEBATES = 400;
    private static final int STEPS_OF_A_DEBATE = 12;
    private static final List<Step> STEPS = steps();
    private static final JsonMapper JSON = new JsonMapper();
    private static final SeminarId SEMINAR = new SeminarId(new UUID(0, 1));
    private static final Pack PACK = pack();

    private static final List<Seat> CLASS = Stream.concat(
                    RandomDebate.AUTHORS.stream().map(author -> seat(author, Role.STUDENT)),
                    Stream.of(
                            seat(new ParticipantId(new UUID(2, 1)), Role.STUDENT),
                            seat(new ParticipantId(new UUID(2, 2)), Role.INSTRUCTOR)))
            .toList();

    /// Someone who argues, someone who reads and someone who teaches.
    private static final List<Seat> ONE_OF_EACH = CLASS.subList(RandomDebate.AUTHORS.size() - 1, CLASS.size());

    private final Admission admission = MadeClass.of(SEMINAR, NamePolicy.INSTRUCTORS, CLASS);

    @Test
    void whoTakesInWhatIsToldReadsWhatTheServerWouldShow() {
        forMany((seed, earlier, later) -> {
            for (Seat reader : ONE_OF_EACH) {
                JsonNode news = told(new DebateNews(), reader, earlier, later);
                assertThat(takenIn(read(earlier, reader), news)).isEqualTo(read(later, reader));
            }
        });
    }

    @Test
    void whatIsWrittenOnceForManyIsWhatWouldBeWrittenForEach() {
        forMany((seed, earlier, later) -> {
            var shared = new DebateNews();
            for (Seat reader : shuffled(seed)) {
                assertThat(shared.between(rows(reader), earlier, later, false))
                        .hasToString(new DebateNews()
                                .between(rows(reader), earlier, later, false)
                                .toString());
            }
        });
    }

    @Test
    void whatIsNewComesInTheOrderInWhichItIsReadAndSaysWhereItStands() {
        forMany((seed, earlier, later) -> {
            JsonNode news = told(new DebateNews(), CLASS.getFirst(), earlier, later);
            List<String> read = new ArrayList<>(ids(earlier));
            for (JsonNode put : news.path("put")) {
                String after = put.path("after").stringValue(null);
                ArgumentId id = ArgumentId.of(put.path("row").path("id").stringValue());
                read.add(after == null ? start(read, later, id) : read.indexOf(after) + 1, id.toString());
            }
            assertThat(read).isEqualTo(ids(later));
        });
    }

    @Test
    void howMuchThereIsAndWhatIsLeantOnIsTold() {
        forMany((seed, earlier, later) -> {
            JsonNode news = told(new DebateNews(), CLASS.getFirst(), earlier, later);
            assertThat(news.path("from").longValue()).isEqualTo(earlier.version());
            assertThat(news.path("to").longValue()).isEqualTo(later.version());
            assertThat(news.path("total").intValue()).isEqualTo(later.size());
            RandomDebate.POSITIONS.forEach(position ->
                    assertThat(news.path("counts").path(position).intValue()).isEqualTo(later.count(position)));
            Map<String, Integer> use = new HashMap<>(earlier.useOfEvidence());
            news.path("use")
                    .propertyStream()
                    .forEach(one -> use.put(one.getKey(), one.getValue().intValue()));
            use.values().removeIf(count -> count == 0);
            assertThat(use).isEqualTo(later.useOfEvidence());
        });
    }

    @Test
    void whoHasToAskBesidesIsToldSo() {
        Board board = new RandomDebate(1).after(Board.EMPTY, 3);
        var news = new DebateNews();
        OutlineRows rows = rows(CLASS.getLast());
        assertThat(news.between(rows, Board.EMPTY, board, true).toString()).contains("\"look\":true");
        assertThat(news.between(rows, Board.EMPTY, board, false).toString()).doesNotContain("look");
    }

    private interface Property {
        void holds(long seed, Board earlier, Board later);
    }

    private record Step(long seed, Board earlier, Board later) {}

    private static void forMany(Property property) {
        for (Step step : STEPS) {
            try {
                property.holds(step.seed, step.earlier, step.later);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("It does not hold of the debate of seed " + step.seed, failure);
            }
        }
    }

    /// A change that hangs an argument elsewhere is not for the browser alone, so none is tried here.
    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (long seed = 1; seed <= DEBATES; seed++) {
            var debate = new RandomDebate(seed);
            var chance = new Random(seed);
            Board earlier = Board.EMPTY;
            for (int step = 0; step < STEPS_OF_A_DEBATE; step++) {
                Board later = debate.after(earlier, 1 + chance.nextInt(3));
                if (later.since(earlier).rehung().isEmpty()) {
                    steps.add(new Step(seed, earlier, later));
                }
                earlier = later;
            }
        }
        return steps;
    }

    private static List<Seat> shuffled(long seed) {
        List<Seat> seats = new ArrayList<>(CLASS);
        Collections.shuffle(seats, new Random(seed));
        return seats;
    }

    private JsonNode told(DebateNews news, Seat reader, Board earlier, Board later) {
        return JSON.readTree(news.between(rows(reader), earlier, later, false).toString());
    }

    private OutlineRows rows(Seat reader) {
        return new OutlineRows(() -> PACK, reader, admission);
    }

    private Map<String, JsonNode> read(Board board, Seat reader) {
        Map<String, JsonNode> read = new HashMap<>();
        rows(reader)
                .of(board, board.order(RandomDebate.POSITIONS).all())
                .forEach(row -> read.put(row.path("id").stringValue(), row));
        return read;
    }

    /// As the browser does.
    private static Map<String, JsonNode> takenIn(Map<String, JsonNode> read, JsonNode news) {
        for (JsonNode patch : news.path("patches")) {
            var row = (ObjectNode)
                    Objects.requireNonNull(read.get(patch.path("id").stringValue()));
            patch.propertyStream().forEach(field -> row.set(field.getKey(), field.getValue()));
            row.removeIf(JsonNode::isNull);
        }
        news.path("put").forEach(put -> read.put(put.path("row").path("id").stringValue(), put.path("row")));
        return read;
    }

    private static List<String> ids(Board board) {
        return board.order(RandomDebate.POSITIONS).all().stream()
                .map(ArgumentId::toString)
                .toList();
    }

    /// Before the first that is for a later position.
    private static int start(List<String> read, Board board, ArgumentId id) {
        int rank = RandomDebate.POSITIONS.indexOf(board.get(id).position());
        return (int) read.stream()
                .map(ArgumentId::of)
                .takeWhile(
                        other -> RandomDebate.POSITIONS.indexOf(board.get(other).position()) < rank)
                .count();
    }

    private static Seat seat(ParticipantId id, Role role) {
        return new Seat(id, SEMINAR, new PersonId(id.value()), "Name of " + id, "Pseudonym of " + id, role);
    }

    private static Pack pack() {
        List<Evidence> evidence = RandomDebate.EVIDENCE.stream()
                .map(id -> MadePack.fact(id, null, id))
                .toList();
        return MadePack.of(new Reading("", List.of()), evidence, RandomDebate.POSITIONS);
    }
}
