package moot.seminar;

import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import moot.ModuleTest;
import moot.base.Problem;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Source;
import moot.live.Live;
import moot.live.Notice;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@ModuleTest
class SourcesTest {

    @Autowired
    Sources sources;

    @Autowired
    SeminarService seminars;

    @Autowired
    Admission admission;

    @Autowired
    TestSeminars test;

    @Autowired
    Live live;

    @Autowired
    PlatformTransactionManager transactions;

    private SignedIn instructor;
    private SeminarId seminar;
    private SignedIn ada;

    @BeforeEach
    void begin() {
        instructor = test.newInstructor();
        seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        ada = test.join(seminar, "Ada");
    }

    private static ObjectNode item(String title) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "book")
                .put("title", title)
                .put("abstract", "Left out.");
    }

    private static NewEvidence evidence(String source, String statement) {
        return new NewEvidence(source, statement, Evidence.Kind.STATISTIC, " p. 12 ");
    }

    private Pack pack() {
        return as(ada, () -> seminars.pack(seminar));
    }

    private String add(String title) {
        return as(ada, () -> sources.add(seminar, item(title)));
    }

    private String take(NewEvidence wish) {
        return as(ada, () -> sources.take(seminar, wish));
    }

    @Test
    void whatTheClassAddsIsInThePackThatItArguesFrom() {
        Pack before = pack();
        String source = add("Ships of the north");
        String piece = take(evidence(source, " Twelve ships sail. "));
        Pack after = pack();
        assertThat(after.sources())
                .hasSize(before.sources().size() + 1)
                .startsWith(before.sources().toArray(Source[]::new));
        assertThat(after.source(source).orElseThrow())
                .returns("Ships of the north", Source::title)
                .returns(Source.Origin.ADDED, Source::origin);
        assertThat(after.source(source).orElseThrow().item().has("abstract")).isFalse();
        assertThat(after.evidence(piece).orElseThrow())
                .returns("Twelve ships sail.", Evidence::statement)
                .returns(Evidence.Kind.STATISTIC, Evidence::kind)
                .returns(List.of(source), Evidence::sources)
                .returns("p. 12", Evidence::locator)
                .returns(Evidence.Check.UNCHECKED, Evidence::check)
                .returns(Evidence.Citation.CITED, Evidence::citation)
                .returns(true, Evidence::added)
                .returns(null, Evidence::at);
        assertThat(after.evidenceCiting(source)).extracting(Evidence::id).containsExactly(piece);
    }

    @Test
    void evidenceCanBeTakenFromASourceThatThePackHadAlready() {
        String piece = take(evidence(TestSeminars.SOURCE, "It says more."));
        assertThat(pack().evidenceCiting(TestSeminars.SOURCE))
                .extracting(Evidence::id)
                .contains(piece);
    }

    @Test
    void anotherClassWithTheSamePackSeesNothingOfIt() {
        SeminarId other = test.open(instructor, NamePolicy.INSTRUCTORS);
        String source = add("Ships of the north");
        assertThat(as(instructor, () -> seminars.pack(other)).source(source)).isEmpty();
        assertThatThrownBy(() -> as(instructor, () -> sources.take(other, evidence(source, "Twelve ships sail."))))
                .hasMessage("seminar.problem.no-source");
    }

    @Test
    void asLongAsNobodyAddsEverybodyGetsTheSamePack() {
        add("Ships of the north");
        assertThat(pack()).isSameAs(pack());
        assertThat(as(instructor, () -> seminars.pack(seminar))).isSameAs(pack());
    }

    @Test
    void whoAddedItIsKnownAsAParticipantAndNotByName() {
        String source = add("Ships of the north");
        String piece = take(evidence(source, "Twelve ships sail."));
        Additions additions = as(ada, () -> sources.additions(seminar));
        assertThat(additions.added().keySet()).containsExactly(source, piece);
        assertThat(additions.of(piece)).returns(test.seat(seminar, ada).id(), Added::by);
        assertThat(additions.of(TestSeminars.EVIDENCE)).isNull();
        assertThat(additions.own().evidence(piece)).isEmpty();
    }

    @Test
    void anInstructorAcceptsEvidenceForTheClassAndMayTakeThatBack() {
        String piece = take(evidence(TestSeminars.SOURCE, "It says more."));
        as(instructor, () -> sources.accept(seminar, piece));
        assertThat(as(ada, () -> sources.additions(seminar)).of(piece)).returns(true, Added::accepted);
        as(instructor, () -> sources.takeBackAcceptance(seminar, piece));
        assertThat(as(ada, () -> sources.additions(seminar)).of(piece)).returns(false, Added::accepted);
    }

    @Test
    void onlyWhatWasAddedHereCanBeAccepted() {
        SeminarId other = test.open(instructor, NamePolicy.INSTRUCTORS);
        String piece = take(evidence(TestSeminars.SOURCE, "It says more."));
        refused("seminar.problem.no-evidence", () -> as(instructor, () -> sources.accept(other, piece)));
        refused(
                "seminar.problem.no-evidence",
                () -> as(instructor, () -> sources.accept(seminar, TestSeminars.EVIDENCE)));
        refused("seminar.problem.no-evidence", () -> as(instructor, () -> sources.accept(seminar, "added-x")));
    }

    @Test
    void evidenceNeedsAStatementThatFitsACard() {
        refused("seminar.problem.statement", () -> take(evidence(TestSeminars.SOURCE, "  ")));
        refused("seminar.problem.statement", () -> take(evidence(TestSeminars.SOURCE, "x".repeat(401))));
        NewEvidence far = new NewEvidence(TestSeminars.SOURCE, "x".repeat(400), Evidence.Kind.FACT, "y".repeat(101));
        refused("seminar.problem.locator", () -> take(far));
        String piece = take(evidence(TestSeminars.SOURCE, "x".repeat(400)));
        assertThat(pack().evidence(piece)).isPresent();
    }

    @Test
    void aWorkThatIsThereAlreadyIsNotAddedTwice() {
        add("Ships of the north");
        refused("seminar.problem.source-there", () -> add(" ships of the North"));
        ObjectNode own = pack().source(TestSeminars.SOURCE).orElseThrow().item().deepCopy();
        refused("seminar.problem.source-there", () -> as(ada, () -> sources.add(seminar, own)));
        as(ada, () -> sources.add(seminar, item("One").put("DOI", "10.1000/ABC")));
        refused(
                "seminar.problem.source-there",
                () -> as(ada, () -> sources.add(seminar, item("Two").put("DOI", "10.1000/abc"))));
    }

    @Test
    void whatNoReferenceCanBeMadeOfIsRefusedHere() {
        refused("library.problem.no-title", () -> add(" "));
        refused(
                "library.problem.isbn-digit",
                () -> as(ada, () -> sources.add(seminar, item("Ships").put("ISBN", "978-3-16-148410-1"))));
    }

    @Test
    void nobodyAddsToASeminarThatIsNotOpen() {
        as(instructor, () -> seminars.close(seminar));
        assertThatThrownBy(() -> add("Ships of the north")).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> take(evidence(TestSeminars.SOURCE, "It says more.")))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void aStudentAcceptsNothing() {
        String piece = take(evidence(TestSeminars.SOURCE, "It says more."));
        assertThatThrownBy(() -> as(ada, () -> sources.accept(seminar, piece)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoAddsUnderAPromiseAboutNamesKeepsIt() {
        add("Ships of the north");
        refused(
                "seminar.problem.names-only-stricter",
                () -> as(instructor, () -> seminars.showNamesTo(seminar, NamePolicy.EVERYONE)));
    }

    @Test
    void pagesAreToldOfWhatWasAddedAndOfNothingThatWasRefused() {
        List<Notice.Kind> heard = new CopyOnWriteArrayList<>();
        live.listenFirst(notice -> {
            if (notice.topic().equals(seminar.value()) && notice.kind() == Notice.Kind.SOURCE) {
                heard.add(notice.kind());
            }
        });
        String piece = take(evidence(TestSeminars.SOURCE, "It says more."));
        refused("seminar.problem.statement", () -> take(evidence(TestSeminars.SOURCE, "")));
        as(instructor, () -> sources.accept(seminar, piece));
        assertThat(heard).hasSize(2);
    }

    @Test
    void whatIsRolledBackIsInNobodysPack() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    add("Ships of the north");
                    assertThat(pack().sources())
                            .anyMatch(source -> source.title().equals("Ships of the north"));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(pack().sources()).noneMatch(source -> source.title().equals("Ships of the north"));
    }

    private static void refused(String problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Problem.class).hasMessage(problem);
    }
}
