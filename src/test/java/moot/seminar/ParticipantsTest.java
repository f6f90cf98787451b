package moot.seminar;

import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import moot.ModuleTest;
import moot.Together;
import moot.base.Problem;
import moot.people.NamePolicy;
import moot.people.People;
import moot.people.SignedIn;
import moot.people.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ParticipantsTest {

    private static final int CLASS = 30;

    @Autowired
    Participants participants;

    @Autowired
    SeminarService seminars;

    @Autowired
    Admission admission;

    @Autowired
    TestSeminars test;

    @Autowired
    TestPeople people;

    @Autowired
    People known;

    private SignedIn instructor;
    private SeminarId seminar;
    private String code;

    @BeforeEach
    void begin() {
        instructor = test.newInstructor();
        seminar = test.prepared(instructor, NamePolicy.INSTRUCTORS);
        code = test.code(seminar);
    }

    @Test
    void whoeverHoldsTheCodeBecomesAStudentWithAPseudonym() {
        SignedIn ada = join(null, code, "Ada");
        Seat seat = test.seat(seminar, ada);
        assertThat(seat).returns("Ada", Seat::name).returns(Role.STUDENT, Seat::role);
        assertThat(seat.pseudonym()).isNotBlank().isNotEqualTo("Ada");
        assertThat(known.find(ada.id())).contains(ada);
    }

    @Test
    void theCodeMayBeTypedLoosely() {
        String typed = " " + code.substring(0, 3).toLowerCase(java.util.Locale.ROOT) + "-" + code.substring(3);
        assertThat(test.seat(seminar, join(null, typed, "Ada")).name()).isEqualTo("Ada");
    }

    @Test
    void joiningTwiceIsOneSeat() {
        SignedIn ada = join(null, code, "Ada");
        assertThat(join(ada, code, "Ada again")).isEqualTo(ada);
        assertThat(admission.roster(seminar).seats()).hasSize(2);
        assertThat(test.seat(seminar, ada).name()).isEqualTo("Ada");
    }

    @Test
    void oneTapTooManyIsOneSeat() throws Exception {
        SignedIn ada = people.newStudent("Ada");
        Together.all(8, i -> () -> join(ada, code, "Ada"));
        assertThat(admission.roster(seminar).seats()).hasSize(2);
    }

    @Test
    void somebodyKnownTakesTheSeatAsThemselves() {
        SignedIn ada = people.newStudent("Ada");
        assertThat(join(ada, code, "Ada L")).isEqualTo(ada);
        assertThat(test.seat(seminar, ada).name()).isEqualTo("Ada L");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lovelace", "ada lovelace", " ADA   Lovelace "})
    void aNameThatIsTakenIsRefused(String name) {
        join(null, code, "Ada Lovelace");
        assertThatThrownBy(() -> join(null, code, name))
                .isInstanceOf(Problem.class)
                .hasMessage("seminar.problem.name-taken");
    }

    @Test
    void theInstructorsNameIsTaken() {
        assertThatThrownBy(() -> join(null, code, instructor.name())).hasMessage("seminar.problem.name-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "1234567890123456789012345678901234567890123456789012345678901"})
    void aNameHasOneToSixtyCharacters(String name) {
        assertThatThrownBy(() -> join(null, code, name)).hasMessage("seminar.problem.name");
    }

    @Test
    void aNameOfSixtyCharactersIsStored() {
        String name = "ä".repeat(Participants.LONGEST_NAME);
        assertThat(test.seat(seminar, join(null, code, name)).name()).isEqualTo(name);
    }

    @Test
    void anUnknownCodeIsToldAsOne() {
        assertThatThrownBy(() -> join(null, "zz-zzzz", "Ada")).isInstanceOf(UnknownCode.class);
        assertThatThrownBy(() -> as(null, () -> participants.invitation("zz-zzzz")))
                .isInstanceOf(UnknownCode.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "ARCHIVED"})
    void afterTheEndNobodyNewComesInAndWhoIsInComesBack(State state) {
        SignedIn ada = join(null, code, "Ada");
        end(state);
        assertThatThrownBy(() -> join(null, code, "Bob")).hasMessage("seminar.problem.not-joinable");
        assertThatThrownBy(() -> as(null, () -> participants.invitation(code)))
                .hasMessage("seminar.problem.not-joinable");
        assertThat(join(ada, code, "Ada")).isEqualTo(ada);
        assertThat(as(ada, () -> participants.invitation(code)).alreadyHere()).isTrue();
    }

    @Test
    void anInvitationTellsWhoSeesNamesBeforeAnyNameIsGiven() {
        assertThat(as(null, () -> participants.invitation(code)))
                .isEqualTo(new Participants.Invitation(seminar, "Monday group", NamePolicy.INSTRUCTORS, false));
    }

    @Test
    void anInstructorOfAnotherSeminarLooksInAsAnObserver() {
        SignedIn colleague = people.newInstructor("Carla Colleague");
        join(colleague, code, "Carla");
        assertThat(test.seat(seminar, colleague).role()).isEqualTo(Role.OBSERVER);
    }

    @Test
    void theInstructorStaysOneByJoining() {
        join(instructor, code, "Somebody");
        assertThat(test.seat(seminar, instructor).role()).isEqualTo(Role.INSTRUCTOR);
    }

    @Test
    void theInstructorGivesRolesToOthersButNotToThemselves() {
        SignedIn ada = join(null, code, "Ada");
        changeRole(test.seat(seminar, ada).id(), Role.ASSISTANT);
        assertThat(test.seat(seminar, ada).role()).isEqualTo(Role.ASSISTANT);
        assertThatThrownBy(() -> changeRole(test.seat(seminar, instructor).id(), Role.STUDENT))
                .hasMessage("seminar.problem.own-role");
    }

    @Test
    void aSeatOfAnotherSeminarIsNoneOfTheInstructorsBusiness() {
        SeminarId elsewhere = test.prepared(test.newInstructor(), NamePolicy.EVERYONE);
        SignedIn stranger = test.join(elsewhere, "Ada");
        assertThatThrownBy(() -> changeRole(test.seat(elsewhere, stranger).id(), Role.OBSERVER))
                .hasMessage("seminar.problem.no-participant");
        assertThat(test.seat(elsewhere, stranger).role()).isEqualTo(Role.STUDENT);
    }

    @Test
    void aWholeClassComesInAtOnceAndEachGetsASeatAndAPseudonymOfTheirOwn() throws Exception {
        List<SignedIn> joined = Together.all(CLASS, i -> () -> join(null, code, "Student " + i));
        var seats = admission.roster(seminar).seats();
        assertThat(joined).extracting(SignedIn::id).doesNotHaveDuplicates();
        assertThat(seats).hasSize(CLASS + 1);
        assertThat(seats).extracting(Seat::pseudonym).doesNotHaveDuplicates();
    }

    @Test
    void ofManyWhoWantTheSameNameAtOnceOneGetsIt() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        Together.all(10, i -> () -> {
            try {
                return join(null, code, "Ada");
            } catch (Problem taken) {
                refused.incrementAndGet();
                return instructor;
            }
        });
        assertThat(refused).hasValue(9);
        assertThat(admission.roster(seminar).seats()).hasSize(2);
    }

    private SignedIn join(@Nullable SignedIn person, String code, String name) {
        return as(person, () -> participants.join(code, name));
    }

    private void changeRole(ParticipantId whom, Role role) {
        as(instructor, () -> participants.changeRole(seminar, whom, role));
    }

    private void end(State state) {
        as(instructor, () -> {
            seminars.open(seminar);
            if (state == State.CLOSED) {
                seminars.close(seminar);
            } else {
                seminars.archive(seminar);
            }
        });
    }
}
