package moot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import moot.ModuleTest;
import moot.base.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/// In transactions that are taken back, so that a test may have a Moot without instructors to itself.
@ModuleTest
@Transactional
@ResourceLock(ModuleTest.CONTEXT)
class InvitationsTest {

    @Autowired
    private Invitations invitations;

    @Autowired
    private People people;

    @Autowired
    private PersonKeyRepository keys;

    @Autowired
    private EntityManager database;

    @Autowired
    private TestPeople test;

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    @Test
    void anInvitationMakesOneInstructorOnce() {
        TestPeople.signInAs(test.newInstructor("Ada Byron"));
        var token = token(invitations.invite());
        assertThat(invitations.opens(token)).isTrue();
        assertThat(invitations.accept(token, account("Grace")).instructor()).isTrue();
        assertThat(invitations.opens(token)).isFalse();
        assertThatThrownBy(() -> invitations.accept(token, account("Mary"))).isInstanceOf(Problem.class);
    }

    @Test
    void aStudentInvitesNobody() {
        TestPeople.signInAs(people.newStudent("Grace"));
        assertThatThrownBy(invitations::invite).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anExpiredInvitationIsVoid() {
        var secret = Secret.next();
        var now = Instant.now();
        keys.save(new PersonKey(
                PersonKey.Kind.INVITATION,
                secret.hash(),
                null,
                now.minus(Duration.ofDays(8)),
                now.minus(Duration.ofDays(1))));
        assertThat(invitations.opens(secret.text())).isFalse();
        assertThatThrownBy(() -> invitations.accept(secret.text(), account("Grace")))
                .isInstanceOf(Problem.class);
    }

    @Test
    void theFirstLinkMakesTheFirstInstructorAndIsThenGone() {
        forgetInstructors();
        var token = token(invitations.first());
        assertThat(people.needsFirstInstructor()).isTrue();
        assertThat(invitations.takeFirst(token, account("Ada Byron")).instructor())
                .isTrue();
        assertThat(people.needsFirstInstructor()).isFalse();
        assertThat(invitations.opensFirst(token)).isFalse();
    }

    @Test
    void aNewFirstLinkVoidsTheOneBefore() {
        forgetInstructors();
        var before = token(invitations.first());
        var now = token(invitations.first());
        assertThat(invitations.opensFirst(before)).isFalse();
        assertThat(invitations.opensFirst(now)).isTrue();
    }

    @Test
    void theFirstLinkOpensNothingOnceThereIsAnInstructor() {
        forgetInstructors();
        var token = token(invitations.first());
        test.newInstructor("Ada Byron");
        assertThat(invitations.opensFirst(token)).isFalse();
        assertThatThrownBy(() -> invitations.takeFirst(token, account("Grace"))).isInstanceOf(Problem.class);
    }

    private void forgetInstructors() {
        database.createQuery("update Person p set p.instructor = false").executeUpdate();
    }

    private static NewAccount account(String name) {
        return new NewAccount(name, "name-" + UUID.randomUUID(), TestPeople.PASSWORD);
    }

    private static String token(String path) {
        return path.substring(path.indexOf('/') + 1);
    }
}
