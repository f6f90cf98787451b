package moot.room.ui;

import static moot.seminar.TestSeminars.EVIDENCE;
import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import moot.debate.ArgumentId;
import moot.debate.CurationService;
import moot.debate.Graft;
import moot.debate.Link;
import moot.debate.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What ties arguments across the debate, and the people to them: links, and the credit for a changed mind.
@SuppressWarnings("NullAway.Init")
class TiesScreenTest extends RoomScreenTest {

    private static final String CREDIT = "This changed my mind";
    private static final String CREDITED = "One person says that this changed their mind.";

    @Autowired
    private CurationService curation;

    private ArgumentId own;
    private ArgumentId other;

    @BeforeEach
    void arguePastEachOther() {
        own = arguing.claim(student, seminar, "My claim");
        other = arguing.claim(classmate, seminar, "Cora’s claim");
    }

    @Test
    void aLinkIsMadeReadFromBothEndsAndRemoved() {
        open(student, own);
        choice("Which argument?").setValue(other);
        choice("How does it bear on this?").setValue(Relation.SUPPORTS);
        press("Make link");
        assertThat(stored(own).links()).containsExactly(new Link(other, Relation.SUPPORTS, null, 1));
        open(classmate, other);
        assertThat(page()).contains("Others bear on it", "My claim");
        assertThat(buttons()).doesNotContain("Remove link");
        open(student, own);
        assertThat(page()).contains("Also bears on");
        press("Remove link");
        assertThat(stored(own).links()).isEmpty();
    }

    @Test
    void thePanelSaysTheStanceTowardsEachPositionOnItsLine() {
        as(instructor, () -> curation.move(other, Graft.forPosition("U-guarantees"), "It is about that"));
        arguing.link(student, own, new Link(other, Relation.REBUTS, null, 1));
        open(student, own);
        assertThat(find(Span.class).withClassName("moot-stance--for").single().getText())
                .isEqualTo("for position A");
        assertThat(find(Span.class)
                        .withClassName("moot-stance--against")
                        .single()
                        .getText())
                .isEqualTo("against position B");
    }

    @Test
    void aLinkBegunStaysWhileOthersArgueOn() {
        open(student, own);
        choice("Which argument?").setValue(other);
        arguing.reply(classmate, seminar, own, Relation.REBUTS);
        soon(() -> assertThat(page()).contains("Goes against it (1)"));
        choice("How does it bear on this?").setValue(Relation.SUPPORTS);
        press("Make link");
        assertThat(stored(own).links()).containsExactly(new Link(other, Relation.SUPPORTS, null, 1));
    }

    @Test
    void aLinkThatDisputesNamesTheEvidenceOfTheOther() {
        open(student, own);
        choice("How does it bear on this?").setValue(Relation.DISPUTES);
        choice("Which argument?").setValue(other);
        press("Make link");
        assertThat(stored(own).links()).containsExactly(new Link(other, Relation.DISPUTES, EVIDENCE, 1));
    }

    @Test
    void aLinkWithoutItsOtherEndIsToldAndNotMade() {
        open(student, own);
        choice("How does it bear on this?").setValue(Relation.REBUTS);
        press("Make link");
        assertTold("Pick an argument, and say how yours bears on it.");
        assertThat(stored(own).links()).isEmpty();
    }

    @Test
    void twoThatWouldHoldEachOtherUpAreNotLinked() {
        arguing.link(classmate, other, new Link(own, Relation.SUPPORTS, null, 1));
        open(student, own);
        choice("Which argument?").setValue(other);
        choice("How does it bear on this?").setValue(Relation.SUPPORTS);
        press("Make link");
        assertTold("The two would hold each other up. Choose another relation.");
        assertThat(stored(own).links()).isEmpty();
    }

    @Test
    void anArgumentIsFoundByItsWordsButNotAQuestion() {
        ArgumentId question = arguing.reply(classmate, seminar, other, Relation.ASKS);
        open(student, own);
        assertThat(offered(choice("Which argument?"))).containsExactly(other).doesNotContain(question);
        arguing.claim(classmate, seminar, "Something else");
        find("cora");
        assertThat(offered(choice("Which argument?"))).containsExactly(other);
    }

    @Test
    void whatIsPickedStaysPickedForAsLongAsItIsFound() {
        arguing.claim(classmate, seminar, "Something else");
        open(student, own);
        choice("Which argument?").setValue(other);
        find("cora");
        assertThat(choice("Which argument?").getValue()).isEqualTo(other);
        find("something");
        assertThat(choice("Which argument?").getValue()).isNull();
    }

    @Test
    void onlyTheAuthorLinksAnArgument() {
        open(student, other);
        assertThat(buttons()).doesNotContain("Make link");
    }

    @Test
    void aMindThatChangedIsSaidAndTakenBack() {
        open(classmate, own);
        press(CREDIT);
        soon(() -> assertThat(pressed()).isEqualTo("true"));
        assertThat(stored(own).moved())
                .containsExactly(test.seat(seminar, classmate).id());
        press(CREDIT);
        soon(() -> assertThat(pressed()).isEqualTo("false"));
        assertThat(stored(own).moved()).isEmpty();
    }

    @Test
    void whoseMindsChangedIsCountedForTheAuthorAndWhoTeachesAlone() {
        open(classmate, own);
        press(CREDIT);
        soon(() -> assertThat(pressed()).isEqualTo("true"));
        open(student, own);
        assertThat(page()).contains(CREDITED);
        assertThat(buttons()).doesNotContain(CREDIT);
        open(instructor, own);
        assertThat(page()).contains(CREDITED);
        open(test.join(seminar, "Nora New"), own);
        assertThat(page()).doesNotContain(CREDITED);
    }

    @Test
    void aQuestionChangesNoMind() {
        ArgumentId question = arguing.reply(classmate, seminar, own, Relation.ASKS);
        open(student, question);
        assertThat(buttons()).doesNotContain(CREDIT, "Make link");
    }

    private void find(String words) {
        test($(TextField.class).withLabel("Find an argument by its words").single())
                .setValue(words);
    }

    private String pressed() {
        return button(CREDIT).getElement().getAttribute("aria-pressed");
    }
}
