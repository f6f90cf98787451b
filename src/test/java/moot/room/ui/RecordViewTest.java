package moot.room.ui;

import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.IntStream;
import moot.debate.ArgumentId;
import moot.debate.CurationService;
import moot.debate.Link;
import moot.debate.Relation;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The record of a whole seminar before an instructor.
@SuppressWarnings("NullAway.Init")
class RecordViewTest extends RoomScreenTest {

    private static final String EMPTY = "Nothing has been put in order yet.";

    @Autowired
    private CurationService curation;

    private ArgumentId claim;
    private ArgumentId other;

    @BeforeEach
    void argue() {
        claim = arguing.claim(student, seminar, "A claim");
        other = arguing.claim(classmate, seminar, "Another claim");
        TestPeople.signInAs(instructor);
    }

    @Test
    void whereNothingWasPutInOrderItSaysHowOneDoes() {
        goToRecord();
        assertThat(visible()).anyMatch(line -> line.startsWith(EMPTY));
        as(instructor, () -> curation.hide(claim, "Off topic"));
        soon(() -> assertThat(items()).hasSize(1));
        assertThat(visible()).noneMatch(line -> line.startsWith(EMPTY));
    }

    @Test
    void eachActSaysWhatWasDoneToWhichArgumentByWhomAndWhyTheLatestFirst() {
        arguing.link(student, claim, new Link(other, Relation.SUPPORTS, null, 1));
        as(instructor, () -> {
            curation.removeLink(claim, other, "Nothing to do with it");
            curation.merge(claim, other, "The same");
        });
        goToRecord();
        assertThat(items()).hasSize(2);
        assertThat(items().getFirst()).contains("Merged by Iris Instructor:", "The same", "Into ‘Another claim’");
        assertThat(items().getLast())
                .contains("Link removed by Iris Instructor:", "Nothing to do with it", "The link to ‘Another claim’");
        assertThat($(RouterLink.class).all())
                .extracting(RouterLink::getText)
                .contains("A claim")
                .doesNotContain("Another claim");
        assertThat($(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("seminar/" + seminar + "?argument=" + claim);
    }

    @Test
    void anActIsUndoneWhereItStandsAndByWhomIsTold() {
        SignedIn colleague = test.joinAs(seminar, instructor, "Carl Colleague", Role.INSTRUCTOR);
        as(instructor, () -> curation.hide(claim, "Off topic"));
        TestPeople.signInAs(colleague);
        goToRecord();
        press("Undo");
        assertThat(stored(claim).fate().hidden()).isNull();
        assertThat(items())
                .singleElement()
                .asString()
                .contains("Hidden by Iris Instructor, undone by Carl Colleague:", "Undone ");
        assertThat(buttons()).doesNotContain("Undo");
    }

    @Test
    void whatALaterActBuildsOnSaysSoUntilThatIsUndone() {
        ArgumentId reply = arguing.reply(classmate, seminar, claim, Relation.REBUTS);
        as(instructor, () -> {
            curation.retype(reply, Relation.SUPPORTS, null, "It agrees");
            curation.hide(reply, "Off topic");
        });
        goToRecord();
        assertThat(buttons()).containsOnlyOnce("Undo");
        assertThat(items().getLast()).contains("Something later was done to this argument. Undo that first.");
        press("Undo");
        assertThat(items().getLast()).doesNotContain("Something later was done");
        press("Undo");
        assertThat(stored(reply).relation()).isEqualTo(Relation.REBUTS);
    }

    @Test
    void whatCannotBeUndoneNowIsToldBesideItAndStaysUndoable() {
        arguing.link(student, claim, new Link(other, Relation.SUPPORTS, null, 1));
        as(instructor, () -> {
            curation.removeLink(claim, other, "Nothing to do with it");
            curation.hide(other, "Off topic");
        });
        goToRecord();
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Undo"))
                        .toList()
                        .getLast())
                .click();
        assertThat(items().getLast()).contains("What this link led to has been hidden or merged. Undo that first.");
        press("Undo");
        press("Undo");
        assertThat(stored(claim).links()).hasSize(1);
        assertThat(buttons()).doesNotContain("Undo");
    }

    @Test
    void itFollowsWhatOthersDoAndHowAClaimReads() {
        as(instructor, () -> curation.hide(claim, "Off topic"));
        goToRecord();
        SignedIn colleague = test.joinAs(seminar, instructor, "Carl Colleague", Role.INSTRUCTOR);
        as(colleague, () -> curation.hide(other, "Not now"));
        soon(() -> assertThat(items()).hasSize(2));
        assertThat(items().getFirst()).contains("Hidden by Carl Colleague:", "Not now");
        as(colleague, () -> curation.undo(curation.log(seminar).getFirst().id()));
        soon(() -> assertThat(items().getFirst()).contains("undone by Carl Colleague"));
        arguing.revise(classmate, other, "Another claim, revised", null);
        soon(() -> assertThat(items().getFirst()).contains("Another claim, revised"));
    }

    @Test
    void aLongRecordIsShownBitByBit() {
        IntStream.range(0, 51)
                .forEach(time -> as(instructor, () -> {
                    curation.hide(claim, "Off topic " + time + ".");
                    curation.undo(curation.log(seminar).getFirst().id());
                }));
        goToRecord();
        assertThat(items()).hasSize(50);
        assertThat(items().getLast()).contains("Off topic 1.");
        as(instructor, () -> curation.hide(claim, "Once more"));
        soon(() -> assertThat(items()).hasSize(51));
        assertThat(items().getLast()).contains("Off topic 1.");
        press("Show 1 earlier act");
        assertThat(items()).hasSize(52);
        assertThat(items().getLast()).contains("Off topic 0.");
        assertThat(buttons()).noneMatch(words -> words.startsWith("Show"));
    }

    private void goToRecord() {
        navigate("seminar/" + seminar + "/record", RecordView.class);
    }

    private List<String> items() {
        return $(ListItem.class).all().stream()
                .map(item -> item.getElement().getOuterHTML())
                .toList();
    }

    private List<String> visible() {
        return $(Paragraph.class).all().stream()
                .filter(Component::isVisible)
                .map(Paragraph::getText)
                .toList();
    }
}
