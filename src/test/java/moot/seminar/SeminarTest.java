package moot.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import moot.base.Problem;
import moot.people.NamePolicy;
import moot.people.PersonId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;

class SeminarTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void aNewSeminarIsPreparedAndNobodyHasArgued() {
        var seminar = seminar(NamePolicy.INSTRUCTORS).summary();
        assertThat(seminar.state()).isEqualTo(State.PREPARED);
        assertThat(seminar.argued()).isFalse();
        assertThat(seminar.createdAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            verb    | PREPARED | OPEN     | CLOSED   | ARCHIVED
            open    | OPEN     | -        | OPEN     | -
            close   | -        | CLOSED   | -        | -
            archive | ARCHIVED | ARCHIVED | ARCHIVED | -
            restore | -        | -        | -        | CLOSED
            """)
    void eachVerbLeadsToItsStateOrIsRefused(String verb, String prepared, String open, String closed, String archived) {
        leads(verb, State.PREPARED, prepared);
        leads(verb, State.OPEN, open);
        leads(verb, State.CLOSED, closed);
        leads(verb, State.ARCHIVED, archived);
    }

    private static void leads(String verb, State from, String to) {
        var seminar = seminarIn(from);
        ThrowingCallable act = () -> act(seminar, verb);
        if (to.equals("-")) {
            assertThatThrownBy(act).isInstanceOf(Problem.class).hasMessageStartingWith("seminar.problem.");
            assertThat(seminar.summary().state()).isEqualTo(from);
        } else {
            assertThatCode(act).doesNotThrowAnyException();
            assertThat(seminar.summary().state()).isEqualTo(State.valueOf(to));
        }
    }

    private static void act(Seminar seminar, String verb) {
        switch (verb) {
            case "open" -> seminar.open(LATER);
            case "close" -> seminar.close(LATER);
            case "archive" -> seminar.archive(LATER);
            case "restore" -> seminar.restore();
            default -> throw new IllegalArgumentException(verb);
        }
    }

    @ParameterizedTest
    @EnumSource
    void newcomersComeInUntilTheSeminarIsClosed(State state) {
        assertThat(seminarIn(state).admitsNewcomers()).isEqualTo(state == State.PREPARED || state == State.OPEN);
    }

    @Test
    void beforeAnyoneArguesNamesMayBeShownToMoreOrFewer() {
        var seminar = seminar(NamePolicy.INSTRUCTORS);
        seminar.showNamesTo(NamePolicy.EVERYONE);
        assertThat(seminar.summary().names()).isEqualTo(NamePolicy.EVERYONE);
        seminar.showNamesTo(NamePolicy.INSTRUCTORS);
        assertThat(seminar.summary().names()).isEqualTo(NamePolicy.INSTRUCTORS);
    }

    @Test
    void onceSomebodyArguedNamesCanOnlyBeShownToFewer() {
        var seminar = argued(seminar(NamePolicy.EVERYONE));
        seminar.showNamesTo(NamePolicy.INSTRUCTORS);
        assertThat(seminar.summary().names()).isEqualTo(NamePolicy.INSTRUCTORS);
        assertThatThrownBy(() -> seminar.showNamesTo(NamePolicy.EVERYONE))
                .isInstanceOf(Problem.class)
                .hasMessage("seminar.problem.names-only-stricter");
        assertThat(seminar.summary().names()).isEqualTo(NamePolicy.INSTRUCTORS);
    }

    @ParameterizedTest
    @EnumSource
    void choosingTheSamePolicyAgainIsNoChangeOfThePromise(NamePolicy names) {
        var seminar = argued(seminar(names));
        seminar.showNamesTo(names);
        assertThat(seminar.summary().names()).isEqualTo(names);
    }

    @Test
    void aTitleLosesTheBlanksAroundIt() {
        var seminar = seminar(NamePolicy.EVERYONE);
        assertThat(seminar.summary().title()).isEqualTo("Monday");
        seminar.rename("  Tuesday ");
        assertThat(seminar.summary().title()).isEqualTo("Tuesday");
    }

    private static Seminar seminarIn(State state) {
        var seminar = seminar(NamePolicy.EVERYONE);
        switch (state) {
            case PREPARED -> {}
            case OPEN -> seminar.open(NOW);
            case CLOSED -> {
                seminar.open(NOW);
                seminar.close(NOW);
            }
            case ARCHIVED -> seminar.archive(NOW);
        }
        return seminar;
    }

    private static Seminar seminar(NamePolicy names) {
        var wish = new NewSeminar("pack", "scenario", " Monday ", names, 1, false);
        return new Seminar(wish, "ACDEFH", "{}", PersonId.next(), NOW);
    }

    /// Only the database counts who argues first; see [SeminarRepository#markArgued].
    private static Seminar argued(Seminar seminar) {
        ReflectionTestUtils.setField(seminar, "argued", true);
        return seminar;
    }
}
