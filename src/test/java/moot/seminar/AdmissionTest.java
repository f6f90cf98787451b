package moot.seminar;

import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import moot.ModuleTest;
import moot.Together;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class AdmissionTest {

    @Autowired
    Admission admission;

    @Autowired
    SeminarService seminars;

    @Autowired
    Participants participants;

    @Autowired
    TestSeminars test;

    @Autowired
    TestPeople people;

    @Autowired
    PlatformTransactionManager transactions;

    private SignedIn instructor;
    private SeminarId seminar;
    private SignedIn student;

    @BeforeEach
    void begin() {
        instructor = test.newInstructor();
        seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        student = test.join(seminar, "Ada");
    }

    @Test
    void whoTakesPartIsLetInToTheirOwnSeat() {
        assertThat(admit(student, Act.ARGUE)).isEqualTo(test.seat(seminar, student));
        assertThat(admit(instructor, Act.MANAGE).role()).isEqualTo(Role.INSTRUCTOR);
    }

    @ParameterizedTest
    @EnumSource
    void whoTakesNoPartMayDoNothing(Act act) {
        SignedIn stranger = people.newStudent("Bob");
        SignedIn colleague = test.newInstructor();
        assertThatThrownBy(() -> admit(stranger, act)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> admit(colleague, act)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> admission.admit(seminar, act)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSeminarThatDoesNotExistIsRefusedInTheSameWordsAsOneThatIsNotYours() {
        SignedIn stranger = people.newStudent("Bob");
        SeminarId none = new SeminarId(UUID.randomUUID());
        String notYours = refusal(stranger, seminar);
        assertThat(refusal(stranger, none)).isEqualTo(notYours);
    }

    @Test
    void whatARoleMayNeverDoIsDeniedAndWhatItMayNotDoNowIsSaidSo() {
        assertThatThrownBy(() -> admit(student, Act.REVIEW)).isInstanceOf(AccessDeniedException.class);
        as(instructor, () -> seminars.close(seminar));
        assertThatThrownBy(() -> admit(student, Act.ARGUE))
                .isInstanceOf(NotNow.class)
                .hasMessage("seminar.problem.not-now.closed");
        assertThatThrownBy(() -> admit(student, Act.REVIEW)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatAPageOffersIsWhatTheDoorAllows() {
        Seat seat = test.seat(seminar, student);
        assertThat(admission.may(seat, Act.ARGUE)).isTrue();
        assertThat(admission.may(seat, Act.MANAGE)).isFalse();
        as(instructor, () -> seminars.close(seminar));
        assertThat(admission.may(seat, Act.ARGUE)).isFalse();
        assertThat(admission.may(seat, Act.READ)).isTrue();
    }

    @Test
    void aChangedRoleCountsAtOnceAlsoForASeatTakenBefore() {
        Seat before = test.seat(seminar, student);
        as(instructor, () -> participants.changeRole(seminar, before.id(), Role.ASSISTANT));
        assertThat(admission.may(before, Act.REVIEW)).isTrue();
        assertThat(admit(student, Act.REVIEW).role()).isEqualTo(Role.ASSISTANT);
    }

    @Test
    void aNewcomerIsInTheRosterAtOnce() {
        assertThat(admission.roster(seminar).seats()).hasSize(2);
        SignedIn bob = test.join(seminar, "Bob");
        assertThat(admission.roster(seminar).seatOf(bob.id())).isPresent();
    }

    @Test
    void whatWasRolledBackWasNeverSeen() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            as(instructor, () -> seminars.close(seminar));
            status.setRollbackOnly();
        });
        assertThat(admission.summary(seminar).state()).isEqualTo(State.OPEN);
        assertThat(admit(student, Act.ARGUE)).isNotNull();
    }

    @Test
    void whatIsReadBeforeTheCommitIsNotRemembered() {
        SeminarId gone = new TransactionTemplate(transactions).execute(status -> {
            SeminarId made = test.prepared(instructor, NamePolicy.EVERYONE);
            assertThat(admission.summary(made).state()).isEqualTo(State.PREPARED);
            status.setRollbackOnly();
            return made;
        });
        assertThatThrownBy(() -> admission.summary(gone)).isInstanceOf(AccessDeniedException.class);
    }

    /// More than the pool has connections: whoever waits for another must not keep what the other waits for.
    @Test
    void aClassComesInWhileEveryPageLooks() throws Exception {
        Together.all(60, i -> () -> {
            if (i % 2 == 0) {
                test.join(seminar, "Student " + i);
            } else {
                for (int look = 0; look < 20; look++) {
                    admit(student, Act.READ);
                }
            }
            return i;
        });
        assertThat(admission.roster(seminar).seats()).hasSize(32);
    }

    private Seat admit(SignedIn person, Act act) {
        return as(person, () -> admission.admit(seminar, act));
    }

    private String refusal(SignedIn person, SeminarId where) {
        try {
            as(person, () -> admission.admit(where, Act.READ));
            return "admitted";
        } catch (AccessDeniedException denied) {
            return String.valueOf(denied.getMessage());
        }
    }
}
