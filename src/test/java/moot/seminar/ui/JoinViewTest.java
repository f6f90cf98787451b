package moot.seminar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import moot.base.ui.Press;
import moot.base.ui.SubmitForm;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.Act;
import moot.seminar.Role;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoinViewTest extends ScreenTest {

    private SeminarId seminar;

    @Override
    void seat() {
        TestPeople.signOut();
    }

    @BeforeEach
    void prepare() {
        comesFrom("192.0.2.1");
        seminar = seminar("Friday seminar", NamePolicy.INSTRUCTORS);
    }

    @Test
    void thePageNamesTheSeminarAndAsksOneThing() {
        open(code());
        assertThat($(H1.class).single().getText()).isEqualTo("Friday seminar");
        assertThat($(TextField.class).all()).extracting(TextField::getLabel).containsExactly("Your name");
    }

    @Test
    void itSaysThatOnlyInstructorsSeeTheName() {
        open(code());
        assertThat($view(Paragraph.class).single().getText()).startsWith("Only the instructors");
    }

    @Test
    void itSaysThatEveryoneSeesTheName() {
        seminar = seminar("Open seminar", NamePolicy.EVERYONE);
        open(code());
        assertThat($view(Paragraph.class).single().getText()).startsWith("Everyone in this seminar sees your name");
    }

    @Test
    void lookingAtThePageSeatsNobody() {
        open(code());
        assertThat(admission.roster(seminar).seats()).extracting(Seat::role).containsExactly(Role.INSTRUCTOR);
        assertThat(people.current()).isEmpty();
    }

    @Test
    void aNameGivesASeatAndLeadsOn() {
        open(code());
        join("  Grace   Hopper ");
        Seat seat = admission.admit(seminar, Act.READ);
        assertThat(seat.name()).isEqualTo("Grace Hopper");
        assertThat(seat.role()).isEqualTo(Role.STUDENT);
        assertThat(leadsTo()).isEqualTo("./" + screens.first(seat));
    }

    @Test
    void whoIsKnownJoinsAsThatPerson() {
        SignedIn known = people.newStudent("Grace Hopper");
        TestPeople.signInAs(known);
        open(code());
        assertThat($(TextField.class).single().getValue()).isEqualTo("Grace Hopper");
        join("Grace");
        assertThat(admission.admit(seminar, Act.READ).person()).isEqualTo(known.id());
    }

    @Test
    void aCodeMayBeTypedInSmallLettersAndWithDashes() {
        String typed = code().toLowerCase(Locale.ROOT);
        open(typed.substring(0, 3) + "-" + typed.substring(3));
        assertThat($(H1.class).single().getText()).isEqualTo("Friday seminar");
    }

    @Test
    void aTakenNameIsToldBesideTheField() {
        joins(seminar, "Grace");
        open(code());
        join("grace");
        TextField name = $(TextField.class).single();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).startsWith("Someone here is already called grace");
        assertThat(people.current()).isEmpty();
    }

    @Test
    void aCodeThatNoSeminarHasIsToldWithAWayHome() {
        open("zzzzzz");
        assertThat($view(Paragraph.class).single().getText()).startsWith("There is no seminar with the code ZZZZZZ");
        assertThat($view(Anchor.class).single().getHref()).isEqualTo(".");
    }

    @Test
    void aClosedSeminarTakesNobodyNew() {
        close();
        open(code());
        assertThat($view(Paragraph.class).single().getText()).startsWith("This seminar is over");
        assertThat($(TextField.class).all()).isEmpty();
    }

    @Test
    void aSeminarThatClosesMeanwhileIsToldBesideTheField() {
        open(code());
        close();
        join("Grace");
        assertThat($(TextField.class).single().getErrorMessage()).startsWith("This seminar is over");
    }

    @Test
    void whoIsInGoesStraightOnEvenWhenItHasClosed() {
        close();
        TestPeople.signInAs(instructor);
        UI.getCurrent().navigate("join/" + code());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(screens.first(admission.admit(seminar, Act.READ)));
    }

    @Test
    void guessingCodesEndsEvenIfOneIsRight() {
        comesFrom("192.0.2.2");
        for (int i = 0; i < CodeThrottle.WRONG_CODES_A_MINUTE; i++) {
            open("ZZZZZZ");
        }
        open(code());
        assertThat($view(Paragraph.class).single().getText()).startsWith("Too many wrong codes");
    }

    private String code() {
        return summary(seminar).code();
    }

    private void close() {
        as(instructor, () -> {
            seminars.open(seminar);
            seminars.close(seminar);
            return null;
        });
    }

    private void open(String code) {
        navigate(JoinView.class, code);
    }

    private void join(String name) {
        test($(TextField.class).single()).setValue(name);
        Press.submit($(SubmitForm.class).single());
    }

    private static Object leadsTo() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getParameters())
                .filter(parameters -> parameters.contains("_self"))
                .findFirst()
                .orElseThrow()
                .getFirst();
    }
}
