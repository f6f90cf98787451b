package moot.seminar.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.UUID;
import moot.base.ui.CopyField;
import moot.base.ui.NotFoundPage;
import moot.base.ui.RefusedPage;
import moot.people.NamePolicy;
import moot.people.ReturnLinks;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.Role;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import moot.seminar.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SetupViewTest extends ScreenTest {

    @Autowired
    private ReturnLinks returnLinks;

    private SeminarId seminar;

    @BeforeEach
    void prepare() {
        seminar = seminar("Friday seminar", NamePolicy.EVERYONE);
    }

    @Test
    void theCodeStandsThereInThreeForms() {
        open();
        String code = summary(seminar).code();
        assertThat(texts($view(Paragraph.class).all())).contains(code);
        assertThat($(CopyField.class).single().text()).endsWith("/join/" + code);
        assertThat($(Svg.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("QR code of the link to join");
    }

    @Test
    void itLeadsToTheOtherScreensOfTheSeminar() {
        open();
        assertThat($(Anchor.class, $(ScreenLinks.class).single()).all())
                .extracting(Anchor::getHref)
                .contains("seminar/" + seminar)
                .doesNotContain("seminar/" + seminar + "/setup");
    }

    @Test
    void itOpensToStudentsAndSaysWhatThatMeans() {
        open();
        test($view(Button.class).withText("Open to students").single()).click();
        assertThat(summary(seminar).state()).isEqualTo(State.OPEN);
        assertThat($(StateBadge.class).single().getText()).isEqualTo("Open");
        assertThat(texts($view(Paragraph.class).all())).contains("Students can come in, read and argue.");
    }

    @Test
    void whoArrivesAppearsWithoutAReload() {
        open();
        assertThat(headings()).contains("No students yet");
        SignedIn grace = joins(seminar, "Grace");
        eventually("1 student");
        assertThat(texts($view(Span.class).all()))
                .contains("Grace", "shown as " + seat(grace).pseudonym());
    }

    @Test
    void whatAnotherInstructorChangesAppearsWithoutAReload() {
        open();
        seminars.rename(seminar, "Monday seminar");
        pushed(() -> assertThat($(H1.class).single().getText()).isEqualTo("Monday seminar"));
    }

    @Test
    void aRowStaysWhileOthersArrive() {
        joins(seminar, "Mary");
        open();
        NativeButton before = manage("Mary");
        joins(seminar, "Grace");
        eventually("2 students");
        assertThat(manage("Mary")).isSameAs(before);
        assertThat(names()).containsExactly("Ada Instructor", "Grace", "Mary");
    }

    @Test
    void itIsRenamedInPlace() {
        open();
        test(title()).setValue("Monday seminar");
        assertThat(summary(seminar).title()).isEqualTo("Monday seminar");
    }

    @Test
    void aBlankTitleIsToldBesideItsField() {
        open();
        test(title()).setValue(" ");
        assertThat(title().getErrorMessage()).isEqualTo("Give the seminar a title of at most 200 characters.");
        assertThat(summary(seminar).title()).isEqualTo("Friday seminar");
    }

    @Test
    void moreCitationsMayBeAsked() {
        open();
        test($view(LeastCitationsField.class).single()).selectItem("At least 2 pieces");
        assertThat(summary(seminar).leastCitations()).isEqualTo(2);
    }

    @Test
    void untilSomeoneArguesNamesMayBeShownToMoreOrFewer() {
        open();
        test($view(NamesChoice.class).single()).selectItem("Only instructors");
        assertThat(summary(seminar).names()).isEqualTo(NamePolicy.INSTRUCTORS);
        test($view(NamesChoice.class).single()).selectItem("Everyone in the seminar");
        assertThat(summary(seminar).names()).isEqualTo(NamePolicy.EVERYONE);
    }

    @Test
    void onceSomeoneHasArguedNamesCanOnlyBeHidden() {
        seminars.argued(seminar);
        open();
        NamesChoice names = $view(NamesChoice.class).single();
        assertThat(names.getHelperText()).startsWith("Someone has argued");
        test(names).selectItem("Only instructors");
        pushed(() -> assertThat(names.getItemEnabledProvider().test(NamePolicy.EVERYONE))
                .isFalse());
        assertThat(names.getHelperText()).endsWith("so this can no longer change.");
    }

    @Test
    void aParticipantBecomesAnAssistant() {
        SignedIn grace = joins(seminar, "Grace");
        open();
        test(manage("Grace")).click();
        roundTrip();
        test(role()).selectItem("Assistant");
        assertThat(seat(grace).role()).isEqualTo(Role.ASSISTANT);
    }

    @Test
    void nobodyIsOfferedToChangeTheirOwnRole() {
        open();
        test(manage("Ada Instructor")).click();
        roundTrip();
        assertThat($(ParticipantDialog.class).exists()).isTrue();
        assertThat($(Select.class, $(ParticipantDialog.class).single()).exists())
                .isFalse();
    }

    @Test
    void aReturnLinkBringsTheStudentBack() {
        SignedIn grace = joins(seminar, "Grace");
        open();
        test(manage("Grace")).click();
        roundTrip();
        test($(Button.class).withText("Make a return link for Grace").single()).click();
        String link =
                $(CopyField.class, $(ParticipantDialog.class).single()).single().text();
        assertThat(returnLinks.whoHolds(link.substring(link.lastIndexOf('/') + 1)))
                .map(SignedIn::id)
                .contains(grace.id());
    }

    @Test
    void whoHasAnAccountNeedsNoReturnLink() {
        open();
        test(manage("Ada Instructor")).click();
        roundTrip();
        assertThat($(Button.class).withTextContaining("return link").exists()).isFalse();
    }

    @Test
    void aStudentIsToldThatThePageIsForOthers() {
        TestPeople.signInAs(joins(seminar, "Grace"));
        navigate("seminar/" + seminar + "/setup", RefusedPage.class);
    }

    @Test
    void aSeminarThatDoesNotExistIsRefusedInTheSameWay() {
        navigate("seminar/" + UUID.randomUUID() + "/setup", RefusedPage.class);
    }

    @Test
    void whatIsNoKeyLeadsNowhere() {
        navigate("seminar/friday/setup", NotFoundPage.class);
    }

    private void open() {
        UI.getCurrent().navigate(SetupView.class, new RouteParameters("seminar", seminar.toString()));
        assertThat(getCurrentView()).isInstanceOf(SetupView.class);
    }

    private void eventually(String heading) {
        pushed(() -> assertThat(headings()).contains(heading));
    }

    /// What another thread has sent to the page.
    private void pushed(Runnable expectation) {
        await().pollInSameThread().untilAsserted(() -> {
            hearNews();
            expectation.run();
        });
    }

    private List<String> headings() {
        return texts($view(H2.class).all());
    }

    private List<String> names() {
        return $view(Span.class).all().stream()
                .filter(span -> span.hasClassName("participant__name"))
                .map(Span::getText)
                .toList();
    }

    private NativeButton manage(String name) {
        return $view(NativeButton.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Manage " + name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role() {
        return $(Select.class, $(ParticipantDialog.class).single()).single();
    }

    private TextField title() {
        return $view(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Title"))
                .findFirst()
                .orElseThrow();
    }

    private Seat seat(SignedIn person) {
        return admission.roster(seminar).seatOf(person.id()).orElseThrow();
    }
}
