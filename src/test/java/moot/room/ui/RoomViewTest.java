package moot.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import moot.base.ui.Choice;
import moot.base.ui.LateDetails;
import moot.base.ui.Markup;
import moot.base.ui.Switch;
import moot.debate.ArgumentId;
import moot.debate.Citation;
import moot.debate.CurationAct;
import moot.debate.DebateService;
import moot.debate.DraftText;
import moot.debate.Drafts;
import moot.debate.Place;
import moot.debate.PostArgument;
import moot.debate.Relation;
import moot.debate.Sureness;
import moot.debate.Wording;
import moot.debate.ui.DebateMap;
import moot.library.Scenario;
import moot.library.Term;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.SeminarService;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The room without a browser: what is open at which address, and what a composer keeps, refuses and posts.
@SuppressWarnings("NullAway.Init")
class RoomViewTest extends SeminarScreenTest {

    private static final Wording WORDING = wording("A truce comes first.");

    private static Wording wording(String claim) {
        return new Wording(
                claim,
                "Talks go better without fire.",
                Sureness.PROBABLY,
                "",
                List.of(Citation.supporting(TestSeminars.EVIDENCE)));
    }

    @Autowired
    private SeminarService seminars;

    @Autowired
    private DebateService debates;

    @Autowired
    private Drafts drafts;

    @Test
    void aStudentReadsTheQuestionAndWhoSeesTheirName() {
        go("");
        assertThat($(H1.class).single().getText())
                .isEqualTo(seminars.pack(seminar).scenarios().getFirst().question());
        assertThat(state())
                .contains("Classmates see you as " + test.seat(seminar, student).pseudonym()
                        + ". Only your instructors see that you are Sam Student.");
    }

    @Test
    void whatHelpsWithTheQuestionIsMadeWhenItIsOpened() {
        go("");
        Scenario scenario = seminars.pack(seminar).scenarios().getFirst();
        List<String> terms =
                seminars.pack(seminar).glossary().stream().map(Term::term).toList();
        assertThat(scenario.prompts()).isNotEmpty();
        assertThat(terms).isNotEmpty();
        assertThat(texts(ListItem.class)).doesNotContainAnyElementsOf(scenario.prompts());
        assertThat(texts(DescriptionList.Term.class)).isEmpty();
        $(LateDetails.class).all().forEach(details -> test(details).toggleContent());
        $(LateDetails.class).all().forEach(details -> test(details).toggleContent());
        $(LateDetails.class).all().forEach(details -> test(details).toggleContent());
        assertThat(texts(ListItem.class)).containsAll(scenario.prompts());
        assertThat(texts(DescriptionList.Term.class)).isEqualTo(terms);
        assertThat($(Markup.class).all()).isNotEmpty();
    }

    private <C extends Component & HasText> List<String> texts(Class<C> kind) {
        return $(kind).all().stream().map(HasText::getText).toList();
    }

    @Test
    void anArgumentIsOpenAtItsAddress() {
        ArgumentId argument = argue();
        go("argument=" + argument);
        assertThat(headings()).contains("A truce comes first.");
        assertThat(buttons()).contains("Edit", "Withdraw");
    }

    @Test
    void whoComesBackFromTheTableFindsTheRoomAsItWas() {
        ArgumentId argument = argue();
        TestPeople.signInAs(instructor);
        go("view=map&argument=" + argument);
        Switch looks = find(Switch.class).withClassName("room__switch").single();
        ComponentUtil.fireEvent(looks, new Choice(looks, true, "table", "turn"));
        assertThat($(DebateMap.class).all()).isEmpty();
        test(find(RouterLink.class).withText("Back to the room").single()).click();
        assertThat($(DebateMap.class).all()).hasSize(1);
        assertThat(headings()).contains("A truce comes first.");
    }

    @Test
    void anAddressThatSaysNothingKnownOpensTheRoomAlone() {
        go("argument=nothing&compose=nowhere&leaning=that");
        assertThat(headings()).contains("Read on, or argue");
    }

    @Test
    void everyFaultIsToldBesideItsField() {
        go("compose=new");
        press("Post argument");
        assertThat($(TextArea.class).all()).allMatch(TextArea::isInvalid);
        assertThat($(RadioButtonGroup.class).all())
                .filteredOn(group -> group.getLabel() != null)
                .allMatch(RadioButtonGroup::isInvalid);
        assertThat(debates.board(seminar).size()).isZero();
    }

    @Test
    void whatIsTypedIsADraftAtOnceAndStaysWhenTheComposerIsClosed() {
        go("compose=new&position=" + TestSeminars.POSITION);
        test($(TextArea.class).first()).setValue("Half a thought");
        press("Close, keep the draft");
        assertThat(drafts.find(seminar, Place.newArgument())
                        .orElseThrow()
                        .text()
                        .wording()
                        .claim())
                .isEqualTo("Half a thought");
        assertThat(buttons()).contains("Half a thought");
    }

    @Test
    void aDraftIsPostedOnceItIsWhole() {
        drafts.keep(
                seminar,
                Place.newArgument(),
                new DraftText(ArgumentId.next(), TestSeminars.POSITION, null, null, 0, WORDING));
        go("compose=new");
        press("Post argument");
        assertThat(debates.board(seminar).roots(TestSeminars.POSITION)).hasSize(1);
        assertThat(drafts.find(seminar, Place.newArgument())).isEmpty();
        assertThat(headings()).contains("A truce comes first.");
    }

    @Test
    void aReplyStartsWithTheRelationThatWasChosenAndItsDraftKeepsIt() {
        ArgumentId argument = argue();
        go("compose=reply-" + argument + "&relation=rebuts");
        assertThat(buttons()).contains("Post reply");
        test($(TextArea.class).first()).setValue("Not so");
        assertThat(drafts.find(seminar, Place.replyTo(argument))
                        .orElseThrow()
                        .text()
                        .relation())
                .isEqualTo(Relation.REBUTS);
    }

    @Test
    void aRevisionInAnswerShowsTheChallenge() {
        ArgumentId argument = argue();
        PostArgument.Reply reply = new PostArgument.Reply(argument, 1, Relation.REBUTS, null);
        SignedIn classmate = test.join(seminar, "Cora Classmate");
        ArgumentId challenge = TestSeminars.as(
                classmate, () -> debates.post(PostArgument.inReply(seminar, reply, wording("It is the reverse."))));
        go("argument=" + argument);
        assertThat(buttons()).contains("Revise in answer", "Concede", "It is the reverse.");
        press("Revise in answer");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("It is the reverse.");
        press("Post revision");
        assertThat(debates.board(seminar).get(argument).revisions()).hasSize(1);
        go("argument=" + argument);
        press("Concede");
        press("Concede to this");
        assertThat(debates.board(seminar).get(argument).concededTo()).isEqualTo(challenge);
    }

    @Test
    void anInstructorPutsAnArgumentInOrderAndUndoesIt() {
        ArgumentId argument = argue();
        TestPeople.signInAs(instructor);
        go("argument=" + argument);
        RadioButtonGroup<CurationAct> act = group("What is to be done?");
        act.setValue(CurationAct.HIDE);
        press("Do it");
        assertThat(debates.board(seminar).get(argument).fate().hidden()).isNull();
        test($(TextArea.class).all().stream()
                        .filter(area -> "Why? The author will read it.".equals(area.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue("Off topic");
        press("Do it");
        assertThat(debates.board(seminar).get(argument).fate().hidden()).isNotNull();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> group(String label) {
        return (RadioButtonGroup<T>) $(RadioButtonGroup.class).all().stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withdrawingAsksFirst() {
        ArgumentId argument = argue();
        go("argument=" + argument);
        press("Withdraw");
        assertThat(debates.board(seminar).get(argument).withdrawn()).isFalse();
        press("Withdraw argument");
        assertThat(debates.board(seminar).get(argument).withdrawn()).isTrue();
    }

    @Test
    void supposingThatEvidenceIsWrongShowsWhatFallsAndChangesNothing() {
        ArgumentId argument = argue();
        go("leaning=evidence:" + TestSeminars.EVIDENCE);
        press("Suppose this is wrong");
        assertThat($(H3.class).all()).extracting(H3::getText).contains("1 argument loses its only support");
        assertThat(debates.board(seminar).get(argument).withdrawn()).isFalse();
        go("suppose=nothing-known");
        assertThat($(H3.class).all()).extracting(H3::getText).contains("No argument loses its only support");
    }

    @Test
    void aClosedSeminarIsReadOnly() {
        argue();
        TestSeminars.as(instructor, () -> seminars.close(seminar));
        go("compose=new");
        assertThat(headings()).contains("Read on, or argue");
        assertThat(buttons()).doesNotContain("Post argument");
    }

    private ArgumentId argue() {
        return debates.post(PostArgument.forPosition(seminar, TestSeminars.POSITION, WORDING));
    }

    private void go(String query) {
        UI.getCurrent().navigate("seminar/" + seminar, QueryParameters.fromString(query));
    }

    private void press(String words) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private List<String> headings() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }
}
