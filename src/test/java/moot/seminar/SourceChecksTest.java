package moot.seminar;

import static moot.seminar.TestSeminars.EVIDENCE;
import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import moot.ModuleTest;
import moot.base.Problem;
import moot.library.Evidence;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class SourceChecksTest {

    @Autowired
    SourceChecks checks;

    @Autowired
    Sources sources;

    @Autowired
    SeminarService seminars;

    @Autowired
    TestSeminars test;

    private SignedIn instructor;
    private SeminarId seminar;
    private SignedIn ada;
    private SignedIn ben;

    @BeforeEach
    void begin() {
        instructor = test.newInstructor();
        seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        ada = test.join(seminar, "Ada");
        ben = test.join(seminar, "Ben");
    }

    private static NewCheck wish(Outcome outcome) {
        return new NewCheck(EVIDENCE, outcome, " The date ", "https://news.example", "Another day");
    }

    private UUID make(SignedIn who, Outcome outcome) {
        return as(who, () -> checks.make(seminar, wish(outcome)));
    }

    private List<Checked> found() {
        return as(ben, () -> sources.additions(seminar)).checksOf(EVIDENCE);
    }

    private Evidence.Check mark() {
        return as(ben, () -> seminars.pack(seminar))
                .evidence(EVIDENCE)
                .orElseThrow()
                .check();
    }

    @Test
    void whatWasLookedUpIsReadByAllTheNewestLast() {
        UUID first = make(ada, Outcome.DOES_NOT_HOLD);
        UUID second = make(ben, Outcome.HOLDS);
        assertThat(found()).extracting(Checked::id).containsExactly(first, second);
        assertThat(found().getFirst())
                .returns(test.seat(seminar, ada).id(), Checked::by)
                .returns("The date", Checked::what)
                .returns("https://news.example", Checked::where)
                .returns("Another day", Checked::found)
                .returns(Outcome.DOES_NOT_HOLD, Checked::outcome)
                .returns(false, Checked::settled);
    }

    @Test
    void aCheckAloneMarksNothing() {
        Evidence.Check before = mark();
        make(ada, Outcome.NOT_FOUND);
        assertThat(mark()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"HOLDS, SUPPORTED", "HOLDS_IN_PART, PARTLY", "DOES_NOT_HOLD, WRONG", "NOT_FOUND, NOT_FOUND"})
    void whatIsSettledMarksTheEvidenceUntilItIsReopened(Outcome outcome, Evidence.Check mark) {
        Evidence.Check before = mark();
        UUID check = make(ada, outcome);
        as(instructor, () -> checks.settle(seminar, check));
        assertThat(mark()).isEqualTo(mark);
        assertThat(found().getFirst().settled()).isTrue();
        as(instructor, () -> checks.reopen(seminar, check));
        assertThat(mark()).isEqualTo(before);
    }

    @Test
    void ofTwoSettledChecksTheOneSettledLastCounts() {
        UUID first = make(ada, Outcome.NOT_FOUND);
        UUID second = make(ben, Outcome.DOES_NOT_HOLD);
        as(instructor, () -> checks.settle(seminar, second));
        as(instructor, () -> checks.settle(seminar, first));
        assertThat(mark()).isEqualTo(Evidence.Check.NOT_FOUND);
    }

    @Test
    void itsAuthorOrAnInstructorTakesACheckBackAndNothingIsLeft() {
        UUID first = make(ada, Outcome.NOT_FOUND);
        UUID second = make(ada, Outcome.HOLDS);
        as(ada, () -> checks.takeBack(seminar, first));
        assertThat(found()).extracting(Checked::id).containsExactly(second);
        as(instructor, () -> checks.takeBack(seminar, second));
        assertThat(found()).isEmpty();
        assertThat(as(ben, () -> sources.additions(seminar)))
                .satisfies(additions -> assertThat(additions.pack()).isSameAs(additions.own()));
    }

    @Test
    void nobodyElseTakesItBack() {
        UUID check = make(ada, Outcome.NOT_FOUND);
        assertThatThrownBy(() -> as(ben, () -> checks.takeBack(seminar, check)))
                .isInstanceOf(AccessDeniedException.class);
        SeminarId other = test.open(instructor, NamePolicy.INSTRUCTORS);
        assertThatThrownBy(() -> as(instructor, () -> checks.takeBack(other, check)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsSettledIsNoLongerItsAuthorsToTakeBack() {
        UUID check = make(ada, Outcome.NOT_FOUND);
        as(instructor, () -> checks.settle(seminar, check));
        refused("seminar.problem.check-settled", () -> as(ada, () -> checks.takeBack(seminar, check)));
        as(instructor, () -> checks.takeBack(seminar, check));
        assertThat(found()).isEmpty();
    }

    @Test
    void aCheckSaysWhatWasLookedUpWhereAndWhatWasFound() {
        refused("seminar.problem.check-what", () -> make(" ", "There", "That"));
        refused("seminar.problem.check-where", () -> make("This", "", "That"));
        refused("seminar.problem.check-found", () -> make("This", "There", "x".repeat(2001)));
        refused(
                "seminar.problem.no-such-evidence",
                () -> as(ada, () -> checks.make(seminar, new NewCheck("none", Outcome.HOLDS, "a", "b", "c"))));
    }

    @Test
    void whatAClassAddedIsLookedUpLikeAnyOther() {
        String piece = as(
                ada,
                () -> sources.take(
                        seminar, new NewEvidence(TestSeminars.SOURCE, "It says more.", Evidence.Kind.FACT, "")));
        UUID check = as(
                ben, () -> checks.make(seminar, new NewCheck(piece, Outcome.HOLDS, "The words", "There", "They are")));
        as(instructor, () -> checks.settle(seminar, check));
        assertThat(as(ben, () -> seminars.pack(seminar))
                        .evidence(piece)
                        .orElseThrow()
                        .check())
                .isEqualTo(Evidence.Check.SUPPORTED);
    }

    private void make(String what, String where, String found) {
        as(ada, () -> checks.make(seminar, new NewCheck(EVIDENCE, Outcome.HOLDS, what, where, found)));
    }

    private static void refused(String problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Problem.class).hasMessage(problem);
    }
}
