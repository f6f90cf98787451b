package moot.seminar;

import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import moot.ModuleTest;
import moot.base.Problem;
import moot.library.Library;
import moot.library.Pack;
import moot.live.Live;
import moot.live.Notice;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class SeminarServiceTest {

    @Autowired
    SeminarService seminars;

    @Autowired
    Admission admission;

    @Autowired
    TestSeminars test;

    @Autowired
    TestPeople people;

    @Autowired
    Library library;

    @Autowired
    Live live;

    @Autowired
    PlatformTransactionManager transactions;

    private SignedIn instructor;

    @BeforeEach
    void begin() {
        instructor = test.newInstructor();
    }

    @Test
    void whoMakesASeminarIsItsInstructor() {
        SeminarId id = test.prepared(instructor, NamePolicy.INSTRUCTORS);
        SeminarSummary seminar = admission.summary(id);
        assertThat(seminar.state()).isEqualTo(State.PREPARED);
        assertThat(seminar.code()).hasSize(Code.LENGTH);
        assertThat(seminar.names()).isEqualTo(NamePolicy.INSTRUCTORS);
        assertThat(test.seat(id, instructor))
                .returns(Role.INSTRUCTOR, Seat::role)
                .returns(instructor.name(), Seat::name);
    }

    @Test
    void onlyAnInstructorMakesASeminar() {
        NewSeminar wish = TestSeminars.wish(NamePolicy.EVERYONE);
        SignedIn student = people.newStudent("Ada");
        assertThatThrownBy(() -> as(student, () -> seminars.create(wish))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(null, () -> seminars.create(wish))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofAllSeminarsOneSeesOnesOwnNewestFirst() {
        SeminarId first = test.prepared(instructor, NamePolicy.EVERYONE);
        SeminarId second = test.prepared(instructor, NamePolicy.EVERYONE);
        SeminarId foreign = test.prepared(test.newInstructor(), NamePolicy.EVERYONE);
        SignedIn student = test.join(first, "Ada");
        assertThat(as(instructor, () -> seminars.mine()))
                .extracting(SeminarSummary::id)
                .containsExactly(second, first);
        assertThat(as(student, () -> seminars.mine()))
                .extracting(SeminarSummary::id)
                .containsExactly(first)
                .doesNotContain(foreign);
    }

    @Test
    void aSeminarKeepsItsPackWithTheOneScenario() {
        SeminarId id = test.prepared(instructor, NamePolicy.EVERYONE);
        Pack kept = as(instructor, () -> seminars.pack(id));
        Pack now = library.pack(TestSeminars.PACK).orElseThrow();
        assertThat(kept).isEqualTo(now.only(TestSeminars.SCENARIO).orElseThrow());
        assertThat(kept.scenarios()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aSeminarNeedsATitle(String title) {
        assertThatThrownBy(() -> create(title, 0)).isInstanceOf(Problem.class).hasMessage("seminar.problem.title");
    }

    @Test
    void aTitleOfTheGreatestLengthIsTakenAndALongerOneNot() {
        String longest = "x".repeat(NewSeminar.LONGEST_TITLE);
        SeminarId id = create(longest, 0);
        assertThat(admission.summary(id).title()).isEqualTo(longest);
        assertThatThrownBy(() -> create(longest + "x", 0)).hasMessage("seminar.problem.title");
        assertThatThrownBy(() -> as(instructor, () -> seminars.rename(id, longest + "x")))
                .hasMessage("seminar.problem.title");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void noSeminarRequiresFewerThanNoneOrMoreThanFiveCitations(int least) {
        assertThatThrownBy(() -> create("Monday", least)).hasMessage("seminar.problem.least-citations");
        SeminarId id = create("Monday", 5);
        assertThatThrownBy(() -> as(instructor, () -> seminars.requireCitations(id, least)))
                .hasMessage("seminar.problem.least-citations");
        assertThat(admission.summary(id).leastCitations()).isEqualTo(5);
    }

    @Test
    void aSeminarIsMadeOfWhatTheLibraryHas() {
        assertThatThrownBy(() -> as(
                        instructor,
                        () -> seminars.create(
                                new NewSeminar("no-such-pack", "x", "Monday", NamePolicy.EVERYONE, 0, false))))
                .hasMessage("seminar.problem.no-pack");
        assertThatThrownBy(() -> as(
                        instructor,
                        () -> seminars.create(
                                new NewSeminar(TestSeminars.PACK, "x", "Monday", NamePolicy.EVERYONE, 0, false))))
                .hasMessage("seminar.problem.no-scenario");
    }

    @Test
    void everyChangeIsStoredAndSeenAtOnce() {
        SeminarId id = test.prepared(instructor, NamePolicy.INSTRUCTORS);
        as(instructor, () -> {
            seminars.open(id);
            assertThat(admission.summary(id).state()).isEqualTo(State.OPEN);
            seminars.close(id);
            assertThat(admission.summary(id).state()).isEqualTo(State.CLOSED);
            seminars.archive(id);
            assertThat(admission.summary(id).state()).isEqualTo(State.ARCHIVED);
            seminars.restore(id);
            assertThat(admission.summary(id).state()).isEqualTo(State.CLOSED);
            seminars.rename(id, " Tuesday ");
            assertThat(admission.summary(id).title()).isEqualTo("Tuesday");
            seminars.requireCitations(id, 3);
            assertThat(admission.summary(id).leastCitations()).isEqualTo(3);
            seminars.showNamesTo(id, NamePolicy.EVERYONE);
            assertThat(admission.summary(id).names()).isEqualTo(NamePolicy.EVERYONE);
        });
    }

    @Test
    void pagesAreToldOfAChangeAndOfNothingThatWasRefused() {
        SeminarId id = test.prepared(instructor, NamePolicy.EVERYONE);
        List<Notice> heard = new CopyOnWriteArrayList<>();
        live.listenFirst(notice -> {
            if (notice.topic().equals(id.value())) {
                heard.add(notice);
            }
        });
        as(instructor, () -> seminars.open(id));
        assertThatThrownBy(() -> as(instructor, () -> seminars.open(id))).isInstanceOf(Problem.class);
        assertThat(heard).containsExactly(new Notice(id.value(), Notice.Kind.SEMINAR, id.value()));
    }

    @Test
    void afterTheFirstArgumentNamesCanOnlyBeShownToFewer() {
        SeminarId id = test.open(instructor, NamePolicy.INSTRUCTORS);
        seminars.argued(id);
        assertThat(admission.summary(id).argued()).isTrue();
        assertThatThrownBy(() -> as(instructor, () -> seminars.showNamesTo(id, NamePolicy.EVERYONE)))
                .hasMessage("seminar.problem.names-only-stricter");
        assertThat(admission.summary(id).names()).isEqualTo(NamePolicy.INSTRUCTORS);
    }

    @Test
    void whatIsChangedWhileSomebodyArguesForTheFirstTimeDoesNotUndoThePromise() {
        SeminarId id = test.open(instructor, NamePolicy.INSTRUCTORS);
        var transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    as(instructor, () -> seminars.showNamesTo(id, NamePolicy.EVERYONE));
                    CompletableFuture.runAsync(() -> seminars.argued(id)).join();
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(admission.summary(id))
                .returns(true, SeminarSummary::argued)
                .returns(NamePolicy.INSTRUCTORS, SeminarSummary::names);
    }

    @Test
    void onlyTheFirstArgumentIsMarked() {
        SeminarId id = test.open(instructor, NamePolicy.INSTRUCTORS);
        seminars.argued(id);
        assertThatCode(() -> seminars.argued(id)).doesNotThrowAnyException();
        as(instructor, () -> seminars.close(id));
        assertThat(admission.summary(id))
                .returns(true, SeminarSummary::argued)
                .returns(State.CLOSED, SeminarSummary::state);
    }

    private SeminarId create(String title, int least) {
        return as(
                instructor,
                () -> seminars.create(new NewSeminar(
                        TestSeminars.PACK, TestSeminars.SCENARIO, title, NamePolicy.EVERYONE, least, false)));
    }
}
