package moot.room.ui;

import static moot.seminar.TestSeminars.EVIDENCE;
import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;

import moot.base.ui.LateDetails;
import moot.debate.ArgumentId;
import moot.debate.CurationService;
import moot.debate.Link;
import moot.debate.Relation;
import moot.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Putting a link of somebody’s argument in order at the screen.
@SuppressWarnings("NullAway.Init")
class LinkCurationScreenTest extends RoomScreenTest {

    private static final String ORDER = "Put this link in order";
    private static final String WHY = "Why? The author will read it.";

    @Autowired
    private CurationService curation;

    private ArgumentId linking;
    private ArgumentId other;

    @BeforeEach
    void link() {
        linking = arguing.claim(student, seminar, "My claim");
        other = arguing.claim(classmate, seminar, "Cora’s claim");
        arguing.link(student, linking, new Link(other, Relation.SUPPORTS, null, 1));
    }

    @Test
    void onlyWhoTeachesPutsALinkInOrder() {
        for (SignedIn person : new SignedIn[] {student, classmate}) {
            open(person, linking);
            assertThat(page()).contains("Also bears on").doesNotContain(ORDER);
        }
        open(instructor, linking);
        assertThat(page()).contains(ORDER);
        assertThat(buttons()).doesNotContain("Remove link");
    }

    @Test
    void aLinkIsRetypedForAReasonThatItsAuthorReads() {
        begin();
        assertThat(choice("How does it bear on this?").getValue()).isEqualTo(Relation.SUPPORTS);
        choice("How does it bear on this?").setValue(Relation.DISPUTES);
        area(WHY).setValue("It doubts the source");
        press("Change relation");
        assertThat(stored(linking).links()).containsExactly(new Link(other, Relation.DISPUTES, EVIDENCE, 1));
        soon(() -> assertThat(spans()).contains("Link changed by Iris Instructor:"));
        open(student, linking);
        assertThat(page())
                .contains("Link changed by Iris Instructor:", "It doubts the source", "The link to ‘Cora’s claim’");
    }

    @Test
    void aLinkIsRemovedAndPutBack() {
        begin();
        area(WHY).setValue("They have nothing to do with each other");
        press("Remove link");
        assertThat(stored(linking).links()).isEmpty();
        soon(() ->
                assertThat(page()).contains("Link removed by Iris Instructor:").doesNotContain(ORDER));
        press("Undo");
        assertThat(stored(linking).links()).containsExactly(new Link(other, Relation.SUPPORTS, null, 1));
        soon(() -> assertThat(page()).contains(ORDER));
    }

    @Test
    void whatCannotBeDoneIsToldBesideItAndNothingTypedIsLost() {
        begin();
        press("Remove link");
        assertTold("Give a reason of at most 500 characters; the author will read it.");
        area(WHY).setValue("It is the same");
        press("Change relation");
        assertTold("It bears on it like that already. Choose another relation.");
        assertThat(area(WHY).getValue()).isEqualTo("It is the same");
        assertThat(as(instructor, () -> curation.log(seminar))).isEmpty();
    }

    @Test
    void aReasonBegunStaysWhileTheClassArguesOn() {
        begin();
        area(WHY).setValue("Half a reason");
        arguing.reply(classmate, seminar, linking, Relation.REBUTS);
        soon(() -> assertThat(page()).contains("Goes against it (1)"));
        assertThat(area(WHY).getValue()).isEqualTo("Half a reason");
    }

    @Test
    void aLinkThatCountsForNothingIsLeftAsItIs() {
        as(instructor, () -> curation.hide(other, "Off topic"));
        open(instructor, linking);
        assertThat(page()).contains("Also bears on").doesNotContain(ORDER);
    }

    private void begin() {
        open(instructor, linking);
        LateDetails details = $(LateDetails.class).all().stream()
                .filter(each -> each.getSummaryText().equals(ORDER))
                .findFirst()
                .orElseThrow();
        test(details).toggleContent();
    }
}
