package moot.room.ui;

import static moot.seminar.TestSeminars.EVIDENCE;
import static moot.seminar.TestSeminars.OTHER_EVIDENCE;
import static moot.seminar.TestSeminars.POSITION;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import moot.base.ui.Keep;
import moot.base.ui.NativeSelect;
import moot.debate.ArgumentId;
import moot.debate.Bearing;
import moot.debate.Board;
import moot.debate.Citation;
import moot.debate.Contribution;
import moot.debate.Drafts;
import moot.debate.Place;
import moot.debate.Relation;
import moot.debate.Sureness;
import moot.debate.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/// Composing: what is asked for, what may be cited at a tap, and that nothing typed is lost.
@SuppressWarnings("NullAway.Init")
class ComposerScreenTest extends RoomScreenTest {

    private static final String CLAIM = "What do you claim?";
    private static final String REPLY = "What do you say to it?";
    private static final String RELATION = "How does it bear on this?";

    @Autowired
    private Drafts drafts;

    @Test
    void whatIsRefusedStaysAsItWasTypedAndIsPostedOnceItIsWhole() {
        go("compose=new&position=" + POSITION);
        test(area(CLAIM)).setValue("A truce comes first.");
        press("Post argument");
        assertTold("2 things are missing or wrong. Your text is kept.");
        assertThat(area(CLAIM).getValue()).isEqualTo("A truce comes first.");
        assertThat(area(CLAIM).isInvalid()).isFalse();
        assertThat(draft(Place.newArgument())).map(Wording::claim).contains("A truce comes first.");
        test(area("Why does the evidence show this?")).setValue("Talks go better without fire.");
        this.<Sureness>choice("How sure are you?").setValue(Sureness.POSSIBLY);
        press("Post argument");
        assertThat(board().roots(POSITION))
                .map(id -> board().get(id).wording().claim())
                .containsExactly("A truce comes first.");
    }

    @Test
    void aDraftThatIsDiscardedIsGone() {
        go("compose=new");
        test(area(CLAIM)).setValue("Half a thought");
        press("Discard draft");
        assertThat(draft(Place.newArgument())).isEmpty();
        assertThat(buttons()).doesNotContain("Half a thought", "Post argument");
    }

    @Test
    void whatWasTypedWithoutTheServerComesBackAndIsADraft() {
        go("compose=new");
        var typed = JsonNodeFactory.instance.objectNode().put("claim", "Typed in a tunnel");
        Keep keep = $(Keep.class).single();
        ComponentUtil.fireEvent(keep, new Keep.Restored(keep, true, typed));
        assertThat(area(CLAIM).getValue()).isEqualTo("Typed in a tunnel");
        assertThat(draft(Place.newArgument())).map(Wording::claim).contains("Typed in a tunnel");
    }

    @Test
    void aClaimSaysHowMuchRoomIsLeftAndBeforeNothing() {
        go("compose=new");
        test(area(CLAIM)).setValue("A short claim");
        assertThat(area(CLAIM).getHelperText()).isEmpty();
        test(area(CLAIM)).setValue("x".repeat(Wording.LONGEST_CLAIM - 10));
        assertThat(area(CLAIM).getHelperText()).isEqualTo("10 characters left");
    }

    @Test
    void evidenceIsCitedAtATapAndTakenBack() {
        go("compose=new&position=" + POSITION);
        String statement = suggestions().getFirst().getAriaLabel().orElseThrow();
        test(suggestions().getFirst()).click();
        assertThat(draft(Place.newArgument()).orElseThrow().citations()).hasSize(1);
        assertThat(labels(suggestions())).isNotEmpty().doesNotContain(statement);
        press("Remove");
        assertThat(draft(Place.newArgument()).orElseThrow().citations()).isEmpty();
        assertThat(labels(suggestions())).contains(statement);
    }

    @Test
    void evidenceSupportsUnlessItsAuthorSaysOtherwise() {
        go("compose=new&position=" + POSITION);
        test(suggestions().getFirst()).click();
        assertThat(cited().bearing()).isEqualTo(Bearing.SUPPORTS);
        bearing().setValue(Bearing.LIMITS);
        assertThat(cited().bearing()).isEqualTo(Bearing.LIMITS);
    }

    @Test
    void aQuestionIsAskedForNothingButItsText() {
        go("compose=reply-" + claim(EVIDENCE) + "&relation=asks");
        assertThat($(TextArea.class).all()).extracting(TextArea::getLabel).containsExactly("What do you ask?");
        assertThat(suggestions()).isEmpty();
        test(area("What do you ask?")).setValue("Says who?");
        press("Post reply");
        assertThat(reply().asks()).isTrue();
    }

    @Test
    void aReplyIsNotAskedHowSureItIs() {
        go("compose=reply-" + claim(EVIDENCE));
        assertThat(choices()).containsOnlyOnce(RELATION).doesNotContain("How sure are you?", "Which position?");
    }

    @Test
    void theOnlyCitedEvidenceIsWhatAReplyDisputes() {
        answer(claim(EVIDENCE), Relation.DISPUTES);
        assertThat(reply().disputed()).isEqualTo(EVIDENCE);
    }

    @Test
    void ofSeveralOneSaysWhichEvidenceOneDisputes() {
        answer(claim(EVIDENCE, OTHER_EVIDENCE), Relation.DISPUTES);
        assertThat(choice("Which evidence do you dispute?").getErrorMessage())
                .isEqualTo("Choose the evidence that you dispute.");
        choice("Which evidence do you dispute?").setValue(OTHER_EVIDENCE);
        press("Post reply");
        assertThat(reply().disputed()).isEqualTo(OTHER_EVIDENCE);
    }

    @Test
    void whoeverThinksBetterOfDisputingNamesNoEvidence() {
        go("compose=reply-" + claim(EVIDENCE));
        choice(RELATION).setValue(Relation.DISPUTES);
        choice(RELATION).setValue(Relation.REBUTS);
        assertThat(choices()).doesNotContain("Which evidence do you dispute?");
        say();
        assertThat(reply().disputed()).isNull();
    }

    @Test
    void aReplyAnswersTheRevisionThatItsAuthorRead() {
        ArgumentId claim = claim(EVIDENCE);
        go("compose=reply-" + claim + "&relation=rebuts");
        arguing.revise(classmate, claim, "A better claim", null);
        assertThat(page()).contains("Cora’s claim");
        say();
        assertThat(reply().answers()).isEqualTo(1);
        assertTold("It answered revision 1; there is revision 2 now.");
    }

    @Test
    void aRevisionBeginsWithWhatWasSaidAndIsTheNext() {
        ArgumentId own = arguing.claim(student, seminar, "A claim");
        go("compose=revision-" + own);
        assertThat(area(CLAIM).getValue()).isEqualTo("A claim");
        test(area(CLAIM)).setValue("A better claim");
        press("Post revision");
        assertThat(stored(own).revisions())
                .map(argued -> argued.wording().claim())
                .containsExactly("A claim", "A better claim");
    }

    private ArgumentId claim(String... evidence) {
        List<Citation> cited =
                List.of(evidence).stream().map(Citation::supporting).toList();
        return arguing.claim(classmate, seminar, new Wording("Cora’s claim", "Because.", Sureness.PROBABLY, "", cited));
    }

    private void answer(ArgumentId claim, Relation relation) {
        go("compose=reply-" + claim);
        choice(RELATION).setValue(relation);
        say();
    }

    private void say() {
        test(area(REPLY)).setValue("Not so");
        test(area("Why?")).setValue("For a reason.");
        press("Post reply");
    }

    private Optional<Wording> draft(Place place) {
        return drafts.find(seminar, place).map(kept -> kept.text().wording());
    }

    private Board board() {
        return arguing.board(seminar);
    }

    private Contribution reply() {
        ArgumentId claim = board().roots(POSITION).getFirst();
        return stored(stored(claim).replies().getFirst());
    }

    private Citation cited() {
        return draft(Place.newArgument()).orElseThrow().citations().getFirst();
    }

    @SuppressWarnings("unchecked")
    private NativeSelect<Bearing> bearing() {
        return $(NativeSelect.class).single();
    }

    private List<NativeButton> suggestions() {
        return $(NativeButton.class).withClassName("composer__suggestion").all();
    }

    private static List<String> labels(List<NativeButton> buttons) {
        return buttons.stream()
                .flatMap(button -> button.getAriaLabel().stream())
                .toList();
    }
}
