package moot.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import moot.base.ui.Keep;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Source;
import moot.people.TestPeople;
import moot.seminar.SeminarService;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a student brings to the evidence, without a browser: by hand or pasted, and what happens to it when it is
/// refused.
@SuppressWarnings("NullAway.Init")
class AddSourceTest extends SeminarScreenTest {

    @Autowired
    private SeminarService seminars;

    @BeforeEach
    void openRoom() {
        UI.getCurrent().navigate("seminar/" + seminar);
    }

    @Test
    void aSourceIsShownAsItWillBeReferredToAndThenAddedWithEvidence() {
        begin();
        type("Title", "Ships of the north");
        type("Published", "2025");
        assertThat($(Html.class).all()).anyMatch(html -> html.getInnerHtml().contains("Ships of the north"));
        press("Add this source");
        assertThat(last(pack().sources()).title()).isEqualTo("Ships of the north");
        press("Add this evidence");
        assertThat(area("What does the source say?").isInvalid()).isTrue();
        test(area("What does the source say?")).setValue("Twelve ships sail.");
        type("Where in the source?", "p. 12");
        press("Add this evidence");
        assertThat(last(pack().evidence()))
                .returns("Twelve ships sail.", Evidence::statement)
                .returns("p. 12", Evidence::locator)
                .returns(List.of(last(pack().sources()).id()), Evidence::sources);
    }

    @Test
    void whatIsFaultyIsToldBesideItsFieldAndStays() {
        int before = pack().sources().size();
        begin();
        type("DOI or ISBN", "978-3-16-148410-1");
        press("Add this source");
        assertThat(field("Title").isInvalid()).isTrue();
        assertThat(field("DOI or ISBN").getErrorMessage()).contains("978-3-16-148410-1");
        assertThat(field("DOI or ISBN").getValue()).isEqualTo("978-3-16-148410-1");
        assertThat(pack().sources()).hasSize(before);
    }

    @Test
    void ofWhatIsPastedOneLeavesOutWhatOneDoesNotWant() {
        int before = pack().sources().size();
        begin();
        choose("I paste BibTeX, RIS or CSL-JSON");
        test(area("What you copied")).setValue("@book{a, title={Ships}} @book{b, title={Boats}} @book{c, year={2020}}");
        assertThat($(Checkbox.class).all()).hasSize(2).allMatch(Checkbox::getValue);
        assertThat(paragraphs()).contains("‘c’ is left out. A source needs its title.");
        test($(Checkbox.class).first()).click();
        press("Add this source");
        assertThat(pack().sources()).hasSize(before + 1);
        assertThat(last(pack().sources()).title()).isEqualTo("Boats");
    }

    @Test
    void whatCannotBeReadStaysAsItWasPasted() {
        begin();
        choose("I paste BibTeX, RIS or CSL-JSON");
        test(area("What you copied")).setValue("@book{a, title={Ships");
        press("Add this source");
        assertThat(area("What you copied").isInvalid()).isTrue();
        assertThat(area("What you copied").getErrorMessage()).contains("breaks off");
        assertThat(area("What you copied").getValue()).isEqualTo("@book{a, title={Ships");
    }

    @Test
    void whatIsRefusedLaterStaysAndIsThereAgainWhenTheDialogIsOpenedAgain() {
        begin();
        type("Title", "Ships of the north");
        TestSeminars.as(instructor, () -> seminars.close(seminar));
        press("Add this source");
        assertThat(paragraphs()).anyMatch(words -> words.startsWith("The seminar is closed"));
        press("Close");
        TestSeminars.as(instructor, () -> seminars.open(seminar));
        UI.getCurrent().navigate("seminar/" + seminar, QueryParameters.fromString("view=map"));
        begin();
        assertThat(field("Title").getValue()).isEqualTo("Ships of the north");
        press("Add this source");
        assertThat(last(pack().sources()).title()).isEqualTo("Ships of the north");
    }

    @Test
    void whatThisDeviceKeptComesBackIntoTheFormsInWhichItWasTyped() {
        begin();
        restore("typed", "title", "Ships of the north");
        restore("evidence", "statement", "Twelve ships sail.");
        restore("pasted", "pasted", "@book{a, title={Boats}}");
        assertThat(field("Title").getValue()).isEqualTo("Ships of the north");
        press("Add this source");
        assertThat(area("What does the source say?").getValue()).isEqualTo("Twelve ships sail.");
        choose("I paste BibTeX, RIS or CSL-JSON");
        assertThat($(Checkbox.class).single().getLabel()).contains("Boats");
    }

    private void restore(String form, String mark, String text) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode().put(mark, text);
        Keep keep = $(Dialog.class)
                .single()
                .getChildren()
                .flatMap(AddSourceTest::within)
                .filter(Keep.class::isInstance)
                .map(Keep.class::cast)
                .filter(each -> each.getElement().getProperty("place").endsWith(":source:" + form))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(keep, new Keep.Restored(keep, true, fields));
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(AddSourceTest::within));
    }

    @Test
    void amongTheSourcesOneReadsWhichTheClassAddedAndByWhom() {
        begin();
        type("Title", "Ships of the north");
        press("Add this source");
        assertThat(offered()).first().asString().endsWith("Ships of the north (added by Sam Student)");
        assertThat(offered()).last().asString().doesNotContain("added by");
        press("Close");
        TestPeople.signInAs(test.join(seminar, "Cora Classmate"));
        UI.getCurrent().navigate(MeView.class);
        openRoom();
        begin();
        choose("It is here: I take evidence from it");
        assertThat(offered())
                .first()
                .asString()
                .endsWith("(added by " + test.seat(seminar, student).pseudonym() + ")");
    }

    private Pack pack() {
        return TestSeminars.as(student, () -> seminars.pack(seminar));
    }

    private static <T> T last(List<T> all) {
        return all.getLast();
    }

    private void begin() {
        press("Add a source");
        roundTrip();
    }

    private void choose(String words) {
        RadioButtonGroup<?> ways = $(RadioButtonGroup.class).all().stream()
                .filter(group -> "How do you bring it?".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
        test(ways).selectItem(words);
    }

    /// The sources from which evidence can be taken, as they read.
    private List<String> offered() {
        @SuppressWarnings("unchecked")
        Select<Source> sources = $(Select.class).all().stream()
                .filter(select -> "From which source?".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
        return sources.getListDataView()
                .getItems()
                .map(sources.getItemLabelGenerator()::apply)
                .toList();
    }

    private void type(String label, String value) {
        test(field(label)).setValue(value);
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
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
