package moot.seminar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import moot.base.ui.Press;
import moot.base.ui.SubmitForm;
import moot.library.Scenario;
import moot.people.NamePolicy;
import moot.seminar.SeminarSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewSeminarViewTest extends ScreenTest {

    @BeforeEach
    void open() {
        navigate(NewSeminarView.class);
    }

    @Test
    void everyScenarioIsOfferedByItsQuestion() {
        String[] questions = pack().scenarios().stream().map(Scenario::question).toArray(String[]::new);
        assertThat(choice().getListDataView().getItems())
                .extracting(offer -> offer.scenario().question())
                .contains(questions);
    }

    @Test
    void aScenarioSuggestsItsTitleAndNeverWritesOverWhatIsTyped() {
        test(title()).setValue("Group 7, Friday");
        choose(0);
        assertThat(title().getPlaceholder()).isEqualTo(offer(0).scenario().title());
        choose(1);
        assertThat(title().getPlaceholder()).isEqualTo(offer(1).scenario().title());
        assertThat(title().getValue()).isEqualTo("Group 7, Friday");
    }

    @Test
    void withNothingElseChosenOnlyInstructorsSeeNamesAndOneCitationIsAsked() {
        choose(0);
        create();
        SeminarSummary made = seminars.mine().getFirst();
        assertThat(made.names()).isEqualTo(NamePolicy.INSTRUCTORS);
        assertThat(made.leastCitations()).isEqualTo(1);
        assertThat(made.scenario()).isEqualTo(offer(0).scenario().id());
        assertThat(getCurrentView()).isInstanceOf(SetupView.class);
    }

    @Test
    void whatIsChosenIsMade() {
        choose(0);
        test(title()).setValue("Group 7");
        $(NamesChoice.class).single().setValue(NamePolicy.EVERYONE);
        $(LeastCitationsField.class).single().setValue(3);
        create();
        SeminarSummary made = seminars.mine().getFirst();
        assertThat(made.title()).isEqualTo("Group 7");
        assertThat(made.names()).isEqualTo(NamePolicy.EVERYONE);
        assertThat(made.leastCitations()).isEqualTo(3);
    }

    @Test
    void withoutAScenarioItAsksForOne() {
        create();
        assertThat(choice().isInvalid()).isTrue();
        assertThat(choice().getErrorMessage()).isEqualTo("Choose the question to argue.");
        assertThat(seminars.mine()).isEmpty();
    }

    @Test
    void withoutATitleItTakesThatOfTheScenario() {
        choose(0);
        test(title()).setValue(" ");
        create();
        assertThat(seminars.mine().getFirst().title())
                .isEqualTo(offer(0).scenario().title());
    }

    private ScenarioChoice choice() {
        return $(ScenarioChoice.class).single();
    }

    private ScenarioChoice.Offer offer(int place) {
        return new ScenarioChoice(library.packs()).getListDataView().getItem(place);
    }

    private void choose(int place) {
        choice().setValue(offer(place));
    }

    private TextField title() {
        return $(TextField.class).single();
    }

    private void create() {
        Press.submit($(SubmitForm.class).single());
    }
}
