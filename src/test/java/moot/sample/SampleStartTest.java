package moot.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import moot.base.Problem;
import moot.debate.Argued;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.DebateService;
import moot.library.Position;
import moot.people.Accounts;
import moot.people.People;
import moot.people.ReturnLinks;
import moot.people.TestPeople;
import moot.review.Progress;
import moot.review.ReviewService;
import moot.seminar.SeminarService;
import moot.seminar.SeminarSummary;
import moot.seminar.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// The start of a demo, in a database of its own. It has happened before a test begins, and each test starts it again:
/// so all of them also say that a second start adds nothing.
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:sample;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "moot.packs=scenarios",
            "moot.demo=true"
        })
@ExtendWith(OutputCaptureExtension.class)
class SampleStartTest {

    private static final Pattern PRINTED = Pattern.compile("""
            Sample seminars are loaded\\.
            \\s*Instructor: open (?<address>\\S+) and sign in as (?<name>\\S+) with the password (?<password>\\S+)
            \\s*Student \\((?<student>[^)]+)\\): open (?<link>\\S+)""");

    @Autowired
    private SampleStart start;

    @Autowired
    private Entrance entrance;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private ReturnLinks links;

    @Autowired
    private SeminarService seminars;

    @Autowired
    private DebateService debates;

    @Autowired
    private ReviewService reviews;

    private String password = "";
    private String link = "";

    @BeforeEach
    void startAgain(CapturedOutput output) {
        start.run(new DefaultApplicationArguments());
        Matcher printed = PRINTED.matcher(output.getOut());
        assertThat(output.getOut()).containsPattern(PRINTED);
        while (printed.find()) {
            assertThat(printed.group("name")).isEqualTo("demo");
            assertThat(printed.group("address")).isEqualTo("http://localhost:8080/");
            assertThat(printed.group("student")).isEqualTo("Amber Heron");
            password = printed.group("password");
            link = printed.group("link");
        }
        TestPeople.signInAs(accounts.check("demo", password, "here"));
    }

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    @Test
    void thereIsASeminarOnEachScenarioMarkedAsSample() {
        assertThat(seminars.mine())
                .extracting(SeminarSummary::scenario)
                .containsExactly("us-withdrawal", "european-rearmament", "ukraine-ceasefire", "article-5-credibility");
        assertThat(seminars.mine()).allMatch(SeminarSummary::sample);
    }

    @Test
    void theOldestSeminarIsClosedAndTheOthersAreOpen() {
        assertThat(seminars.mine())
                .extracting(SeminarSummary::state)
                .containsExactly(State.OPEN, State.OPEN, State.OPEN, State.CLOSED);
    }

    @Test
    void allThatTheFilesSayIsThereAndNothingTwice() {
        List<String> written = Sample.ALL.stream()
                .flatMap(sample -> SampleFile.read(sample.file()).steps().stream())
                .flatMap(SampleStartTest::claim)
                .toList();
        assertThat(revisions().map(revision -> revision.wording().claim()))
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(contributions()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void everyPositionIsArguedAndAnswered() {
        assertThat(seminars.mine())
                .allSatisfy(seminar -> assertThat(positions(seminar)).allSatisfy(position -> {
                    Board board = debates.board(seminar.id());
                    assertThat(board.roots(position)).isNotEmpty();
                    assertThat(board.count(position))
                            .isGreaterThan(board.roots(position).size());
                }));
    }

    @Test
    void argumentsAreRevisedAndWithdrawn() {
        assertThat(contributions().filter(said -> said.revisions().size() > 1)).hasSize(17);
        assertThat(contributions()
                        .filter(Contribution::withdrawn)
                        .map(said -> said.wording().claim()))
                .hasSize(3)
                .anyMatch(claim -> claim.startsWith("Permanent American bases are not emptied by a speech."));
    }

    @Test
    void aReplyAnswersTheRevisionThatItsParentHadThen() {
        assertThat(seminars.mine()).allSatisfy(seminar -> {
            Board board = debates.board(seminar.id());
            assertThat(outline(seminar).filter(said -> said.parent() != null)).allSatisfy(reply -> {
                Instant then = reply.revision(1).at();
                Contribution parent = Objects.requireNonNull(board.parentOf(reply));
                assertThat(parent.revisions())
                        .filteredOn(argued -> !argued.at().isAfter(then))
                        .hasSize(reply.answers());
            });
        });
        assertThat(contributions().map(Contribution::answers)).contains(2);
    }

    @Test
    void itAllHappenedOnPastDays() {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        assertThat(revisions().map(Argued::at)).allMatch(at -> at.isBefore(yesterday));
        assertThat(seminars.mine()).extracting(SeminarSummary::createdAt).allMatch(at -> at.isBefore(yesterday));
    }

    @Test
    void everySeminarHasReleasedReviewsDraftsAndWorkLeftToReview() {
        assertThat(seminars.mine()).allSatisfy(seminar -> {
            Progress progress = reviews.progress(seminar.id());
            assertThat(progress.released()).isPositive();
            assertThat(progress.drafts()).isPositive();
            assertThat(progress.contributions()).isGreaterThan(progress.reviewed());
        });
    }

    @Test
    void theStudentComesByTheLinkToSeveralSeminarsAndReleasedReviews() {
        assertThat(link).startsWith("http://localhost:8080/return/");
        String token = link.substring(link.lastIndexOf('/') + 1);
        TestPeople.signInAs(links.whoHolds(token).orElseThrow());
        assertThat(seminars.mine())
                .extracting(SeminarSummary::scenario)
                .containsExactly("us-withdrawal", "ukraine-ceasefire", "article-5-credibility");
        assertThat(reviews.mine(seminars.mine().getFirst().id()))
                .extracting(feedback -> feedback.text().comment())
                .anyMatch(comment -> comment.startsWith("The revision is much better than the first version"));
    }

    @Test
    void thePasswordIsAnotherAtEachStart() {
        start.run(new DefaultApplicationArguments());
        assertThatThrownBy(() -> accounts.check("demo", password, "here"))
                .isInstanceOf(Problem.class)
                .hasMessage("people.sign-in.wrong");
    }

    @Test
    void whoStartsItStaysNobody() {
        TestPeople.signOut();
        start.run(new DefaultApplicationArguments());
        assertThat(people.current()).isEmpty();
    }

    @Test
    void whereThereAreNoneItSaysWhyAndWhatToDo() {
        assertThat(entrance.none()).contains("instructors of its own").endsWith("a folder that is empty.");
    }

    private Stream<Contribution> contributions() {
        return seminars.mine().stream().flatMap(this::outline);
    }

    private Stream<Argued> revisions() {
        return contributions().flatMap(said -> said.revisions().stream());
    }

    private Stream<Contribution> outline(SeminarSummary seminar) {
        return debates.board(seminar.id()).outline(positions(seminar));
    }

    private List<String> positions(SeminarSummary seminar) {
        return seminars.pack(seminar.id()).scenarios().getFirst().positions().stream()
                .map(Position::id)
                .toList();
    }

    private static Stream<String> claim(Step step) {
        return switch (step) {
            case Step.Post post -> Stream.of(post.claim());
            case Step.Revision revision -> Stream.of(revision.claim());
            default -> Stream.empty();
        };
    }
}
