package moot.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import moot.ModuleTest;
import moot.base.Problem;
import moot.library.Library;
import moot.people.NamePolicy;
import moot.people.ReturnLinks;
import moot.people.SignedIn;
import moot.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// Coming in, coming back, and where that leads.
@ModuleTest
class WayBackTest {

    @Autowired
    private WayBack wayBack;

    @Autowired
    private Screens screens;

    @Autowired
    private Participants participants;

    @Autowired
    private SeminarService seminars;

    @Autowired
    private Admission admission;

    @Autowired
    private ReturnLinks returnLinks;

    @Autowired
    private Library library;

    @Autowired
    private TestPeople test;

    private SignedIn instructor;
    private SignedIn student;
    private SeminarId seminar;

    @BeforeEach
    void gather() {
        instructor = TestPeople.signInAs(test.newInstructor("Ada Instructor"));
        var pack = library.packs().getFirst();
        seminar = seminars.create(new NewSeminar(
                pack.id(), pack.scenarios().getFirst().id(), "Friday", NamePolicy.INSTRUCTORS, 1, false));
        TestPeople.signOut();
        student = participants.join(code(), "Grace");
    }

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    @Test
    void anInstructorBringsAStudentBack() {
        TestPeople.signInAs(instructor);
        String path = wayBack.makeFor(seminar, seat(student).id());
        assertThat(returnLinks.whoHolds(path.substring("return/".length()))).contains(student);
    }

    @Test
    void nobodyMakesALinkForWhoHasAnAccount() {
        TestPeople.signInAs(instructor);
        assertThatThrownBy(() -> wayBack.makeFor(seminar, seat(instructor).id()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("seminar.problem.has-account"));
        assertThat(wayBack.isOffered(seat(instructor))).isFalse();
        assertThat(wayBack.isOffered(seat(student))).isTrue();
    }

    @Test
    void aStudentMakesNoLinkForAnother() {
        TestPeople.signInAs(student);
        assertThatThrownBy(() -> wayBack.makeFor(seminar, seat(student).id()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoIsInASeminarThatClosedStillComesInByItsCode() {
        TestPeople.signInAs(instructor);
        seminars.open(seminar);
        seminars.close(seminar);
        TestPeople.signInAs(student);
        assertThat(participants.invitation(code()).alreadyHere()).isTrue();
        assertThat(participants.join(code(), "Grace")).isEqualTo(student);
    }

    @Test
    void aClosedSeminarTakesNobodyNew() {
        TestPeople.signInAs(instructor);
        seminars.open(seminar);
        seminars.close(seminar);
        TestPeople.signOut();
        assertThatThrownBy(() -> participants.invitation(code())).hasMessage("seminar.problem.not-joinable");
        assertThatThrownBy(() -> participants.join(code(), "Mary")).hasMessage("seminar.problem.not-joinable");
    }

    @Test
    void aScreenIsOfferedToThoseWhoMayUseIt() {
        assertThat(screens.offered(seat(instructor))).anyMatch(screen -> screen.needs() == Act.MANAGE);
        assertThat(screens.offered(seat(student))).noneMatch(screen -> screen.needs() == Act.MANAGE);
        assertThat(screens.offered(seat(instructor)))
                .isSortedAccordingTo((one, other) -> Integer.compare(one.order(), other.order()));
    }

    @Test
    void joiningLeadsToTheFirstScreen() {
        assertThat(screens.first(seat(student)))
                .isEqualTo(screens.offered(seat(student)).getFirst().path(seminar));
    }

    private String code() {
        return admission.summary(seminar).code();
    }

    private Seat seat(SignedIn person) {
        return admission.roster(seminar).seatOf(person.id()).orElseThrow();
    }
}
