package moot.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import moot.debate.ArgumentId;
import moot.debate.CurationAct;
import moot.debate.CurationService;
import moot.debate.Relation;
import moot.library.Position;
import moot.people.SignedIn;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Putting a debate in order at the screen: what each act asks for, what it does, and who reads of it.
@SuppressWarnings("NullAway.Init")
class CurationScreenTest extends RoomScreenTest {

    private static final String INCOMPLETE = "Choose what is to be done and onto what.";

    @Autowired
    private CurationService curation;

    private ArgumentId claim;
    private ArgumentId reply;

    @BeforeEach
    void argue() {
        claim = arguing.claim(student, seminar, "A claim");
        reply = arguing.reply(classmate, seminar, claim, Relation.REBUTS);
    }

    @Test
    void onlyWhoTeachesPutsInOrder() {
        for (SignedIn person : new SignedIn[] {student, classmate}) {
            open(person, claim);
            assertThat(choices()).doesNotContain("What is to be done?");
        }
    }

    @Test
    void whatIsHiddenIsReadByItsAuthorWithTheReasonAndByNoClassmate() {
        open(instructor, claim);
        act(CurationAct.HIDE, "Off topic for now");
        soon(() -> assertThat(buttons()).contains("Undo"));
        open(student, claim);
        assertThat(page()).contains("A claim", "An instructor has hidden this from the class: Off topic for now");
        open(classmate, claim);
        assertThat(page())
                .contains("Hidden by an instructor")
                .doesNotContain("A claim", "Off topic for now", "Because.");
        open(classmate, reply);
        assertThat(page()).contains("Hidden by an instructor").doesNotContain("A claim");
    }

    @Test
    void aReplyIsRetypedAndTheChangeUndone() {
        open(instructor, reply);
        chooses(CurationAct.RETYPE);
        choice("How does it bear on this?").setValue(Relation.SUPPORTS);
        because("It agrees");
        soon(() -> assertThat(spans()).contains("Relation changed by Iris Instructor:"));
        assertThat(stored(reply).relation()).isEqualTo(Relation.SUPPORTS);
        press("Undo");
        soon(() -> assertThat(spans()).contains("Relation changed by Iris Instructor, undone by Iris Instructor:"));
        assertThat(stored(reply).relation()).isEqualTo(Relation.REBUTS);
        assertThat(buttons()).doesNotContain("Undo");
    }

    @Test
    void theOnlyCitedEvidenceIsWhatARetypedReplyDisputes() {
        open(instructor, reply);
        chooses(CurationAct.RETYPE);
        choice("How does it bear on this?").setValue(Relation.DISPUTES);
        because("It is about the source");
        assertThat(stored(reply).disputed()).isEqualTo(TestSeminars.EVIDENCE);
    }

    @Test
    void anArgumentForAPositionHasNoRelationToChange() {
        open(instructor, claim);
        assertThat(offered(choice("What is to be done?"))).doesNotContain(CurationAct.RETYPE);
        open(instructor, reply);
        assertThat(offered(choice("What is to be done?"))).contains(CurationAct.RETYPE);
    }

    @Test
    void anActWithoutItsAimIsToldAndDoesNothing() {
        open(instructor, reply);
        press("Do it");
        assertTold(INCOMPLETE);
        for (CurationAct act : new CurationAct[] {CurationAct.RETYPE, CurationAct.MERGE, CurationAct.MOVE}) {
            open(instructor, reply);
            act(act, "For a reason");
            assertTold(INCOMPLETE);
        }
        assertThat(log()).isZero();
    }

    @Test
    void aReasonBegunStaysWhileTheClassArguesOn() {
        open(instructor, claim);
        chooses(CurationAct.HIDE);
        area("Why? The author will read it.").setValue("Half a reason");
        arguing.reply(classmate, seminar, claim, Relation.UNDERCUTS);
        soon(() -> assertThat(page()).contains("Goes against it (2)"));
        assertThat(area("Why? The author will read it.").getValue()).isEqualTo("Half a reason");
    }

    @Test
    void aReplyBecomesAnArgumentForAPosition() {
        open(instructor, reply);
        chooses(CurationAct.MOVE);
        this.<Position>choice("To argue for a position …").setValue(position("U-noveto"));
        because("It argues for itself");
        assertThat(stored(reply).parent()).isNull();
        assertThat(stored(reply).position()).isEqualTo("U-noveto");
    }

    @Test
    void anArgumentIsMovedBeneathAnother() {
        ArgumentId other = arguing.claim(classmate, seminar, "Another claim");
        open(instructor, other);
        chooses(CurationAct.MOVE);
        choice("Which argument?").setValue(claim);
        choice("How does it bear on this?").setValue(Relation.SUPPORTS);
        because("It gives a reason");
        assertThat(stored(other).parent()).isEqualTo(claim);
        assertThat(stored(other).relation()).isEqualTo(Relation.SUPPORTS);
    }

    @Test
    void aDuplicateIsMergedLeadsToTheOtherAndIsGivenItsRepliesBack() {
        ArgumentId other = arguing.claim(classmate, seminar, "The same claim");
        open(instructor, claim);
        chooses(CurationAct.MERGE);
        choice("Which argument?").setValue(other);
        because("They say the same");
        assertThat(stored(reply).parent()).isEqualTo(other);
        soon(() -> assertThat(buttons()).contains("The same claim", "Undo").doesNotContain("Do it"));
        press("Undo");
        soon(() -> assertThat(buttons()).contains("Do it"));
        assertThat(stored(reply).parent()).isEqualTo(claim);
    }

    @Test
    void onlyTheLastActIsOfferedToBeUndone() {
        TestSeminars.as(instructor, () -> {
            curation.retype(reply, Relation.SUPPORTS, null, "It agrees");
            curation.hide(reply, "Off topic");
        });
        open(instructor, reply);
        assertThat(buttons()).containsOnlyOnce("Undo");
        press("Undo");
        assertThat(stored(reply).fate().hidden()).isNull();
        assertThat(stored(reply).relation()).isEqualTo(Relation.SUPPORTS);
    }

    @Test
    void whatCannotBeMergedIsToldInWords() {
        open(instructor, claim);
        chooses(CurationAct.MERGE);
        choice("Which argument?").setValue(reply);
        because("They say the same");
        assertTold("Only two arguments of which neither answers the other can be merged.");
        assertThat(area("Why? The author will read it.").getValue()).isEqualTo("They say the same");
    }

    @Test
    void nothingIsMergedIntoItselfOrWhatIsGone() {
        ArgumentId gone = arguing.claim(classmate, seminar, "Soon hidden");
        ArgumentId other = arguing.claim(classmate, seminar, "Another claim");
        TestSeminars.as(instructor, () -> curation.hide(gone, "Off topic"));
        open(instructor, claim);
        chooses(CurationAct.MERGE);
        assertThat(offered(choice("Which argument?"))).containsExactlyInAnyOrder(other, reply);
    }

    private void act(CurationAct act, String reason) {
        chooses(act);
        because(reason);
    }

    private void chooses(CurationAct act) {
        choice("What is to be done?").setValue(act);
    }

    private void because(String reason) {
        test(area("Why? The author will read it.")).setValue(reason);
        press("Do it");
    }

    private int log() {
        return TestSeminars.as(instructor, () -> curation.log(seminar)).size();
    }

    private Position position(String id) {
        return offered(this.<Position>choice("To argue for a position …")).stream()
                .filter(position -> position.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
