package moot.room.ui;

import static moot.seminar.TestSeminars.EVIDENCE;
import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import moot.library.Evidence;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.Checked;
import moot.seminar.NewCheck;
import moot.seminar.NewEvidence;
import moot.seminar.Outcome;
import moot.seminar.SourceChecks;
import moot.seminar.Sources;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Evidence beside the debate: who added it, who looked it up and what they found, and what each may do about it.
@SuppressWarnings("NullAway.Init")
class SourceCheckTest extends SeminarScreenTest {

    @Autowired
    private Sources sources;

    @Autowired
    private SourceChecks checks;

    private SignedIn cora;

    @BeforeEach
    void aClassmateJoins() {
        cora = test.join(seminar, "Cora Classmate");
    }

    @Test
    void aStudentSaysWhatTheyFoundUnderTheNameThatClassmatesSee() {
        look(student, EVIDENCE);
        press("Check the source");
        assertThat(paragraphs()).anyMatch(words -> words.contains(pseudonym(student)));
        press("Post this check");
        assertThat(fieldOf("What did you look up?").isInvalid()).isTrue();
        test(fieldOf("What did you look up?")).setValue("The date");
        test(fieldOf("Where?")).setValue("https://news.example");
        test($(TextArea.class).single()).setValue("Another day");
        press("Post this check");
        assertThat(outcomes().isInvalid()).isTrue();
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Another day");
        test(outcomes()).selectItem("Does not hold");
        press("Post this check");
        assertThat(found()).extracting(Checked::outcome).containsExactly(Outcome.DOES_NOT_HOLD);
    }

    @Test
    void aClassmateReadsAPseudonymAndAnInstructorTheName() {
        check(student);
        look(cora, EVIDENCE);
        assertThat(shown())
                .anyMatch(words -> words.startsWith(pseudonym(student) + " looked up"))
                .noneMatch(words -> words.contains("Sam Student"));
        assertThat(buttons()).doesNotContain("Take this check back", "Settle it so");
        look(instructor, EVIDENCE);
        assertThat(shown()).anyMatch(words -> words.startsWith("Sam Student looked up"));
    }

    @Test
    void anInstructorSettlesACheckAndItsAuthorNoLongerTakesItBack() {
        check(student);
        look(student, EVIDENCE);
        assertThat(buttons()).contains("Take this check back");
        look(instructor, EVIDENCE);
        press("Settle it so");
        assertThat(shown()).contains("settled");
        assertThat(found().getFirst().settled()).isTrue();
        look(student, EVIDENCE);
        assertThat(buttons()).doesNotContain("Take this check back");
    }

    @Test
    void whatIsTakenBackIsGone() {
        check(student);
        look(student, EVIDENCE);
        press("Take this check back");
        assertThat(found()).isEmpty();
        assertThat(shown()).noneMatch(words -> words.contains("looked up"));
    }

    @Test
    void evidenceOfTheClassSaysWhoAddedItAndAnInstructorAcceptsIt() {
        String piece = as(
                student,
                () -> sources.take(
                        seminar, new NewEvidence(TestSeminars.SOURCE, "It says more.", Evidence.Kind.FACT, "")));
        look(cora, piece);
        assertThat(shown()).contains("Added by " + pseudonym(student));
        assertThat(buttons()).doesNotContain("Accept for the class");
        look(instructor, piece);
        assertThat(shown()).contains("Added by Sam Student");
        press("Accept for the class");
        look(cora, piece);
        assertThat(shown()).contains("accepted for the class");
    }

    @Test
    void evidenceIsTakenFromASourceWhereItIsOpen() {
        look(student, "source:" + TestSeminars.SOURCE);
        press("Take evidence from it");
        TextArea statement = $(TextArea.class).all().stream()
                .filter(area -> "What does the source say?".equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
        test(statement).setValue("It says more.");
        press("Add this evidence");
        assertThat(as(student, () -> sources.additions(seminar)).pack().evidenceCiting(TestSeminars.SOURCE))
                .extracting(Evidence::statement)
                .contains("It says more.");
    }

    private UUID check(SignedIn who) {
        return as(
                who,
                () -> checks.make(
                        seminar, new NewCheck(EVIDENCE, Outcome.HOLDS, "The date", "At home", "The same day")));
    }

    private List<Checked> found() {
        return as(instructor, () -> sources.additions(seminar)).checksOf(EVIDENCE);
    }

    private String pseudonym(SignedIn person) {
        return test.seat(seminar, person).pseudonym();
    }

    private void look(SignedIn who, String what) {
        TestPeople.signInAs(who);
        UI.getCurrent().navigate("");
        UI.getCurrent()
                .navigate(
                        "seminar/" + seminar,
                        QueryParameters.of("leaning", what.contains(":") ? what : "evidence:" + what));
    }

    private List<String> shown() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream()
                .filter(Component::isVisible)
                .map(Button::getText)
                .toList();
    }

    private TextField fieldOf(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private RadioButtonGroup<?> outcomes() {
        return $(RadioButtonGroup.class).all().stream()
                .filter(group -> "So the evidence".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }
}
