package moot.room.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import moot.debate.ArgumentId;
import moot.debate.CurationService;
import moot.debate.DebateService;
import moot.debate.Relation;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the browser of an open room is told of what others do, and when the room has to look for itself.
@SuppressWarnings("NullAway.Init")
class RoomNewsTest extends RoomScreenTest {

    private static final String LOOK = "{\"look\":true}";
    private static final String BESIDES = "\"look\":true";

    @Autowired
    private SeminarService seminars;

    @Autowired
    private CurationService curation;

    @Autowired
    private DebateService debates;

    private ArgumentId claim;
    private ArgumentId other;

    @BeforeEach
    void argue() {
        claim = arguing.claim(classmate, seminar, "A claim");
        other = arguing.claim(classmate, seminar, "Another claim");
        TestPeople.signInAs(student);
    }

    @Test
    void whatOthersArgueIsToldAsItReadsAndNobodyHasToLook() {
        enter("");
        arguing.reply(classmate, seminar, claim, Relation.REBUTS);
        assertThat(news())
                .contains(claim.toString(), test.seat(seminar, classmate).pseudonym())
                .doesNotContain("Cora Classmate", BESIDES);
    }

    @Test
    void whoTeachesIsToldTheName() {
        TestPeople.signInAs(instructor);
        enter("");
        arguing.reply(classmate, seminar, claim, Relation.REBUTS);
        assertThat(news()).contains("Cora Classmate");
    }

    @Test
    void whatBearsOnOnesOwnIsToldAndLookedAtBesides() {
        ArgumentId mine = arguing.claim(student, seminar, "My claim");
        enter("");
        arguing.reply(classmate, seminar, mine, Relation.REBUTS);
        assertThat(news()).contains("\"put\"", BESIDES);
    }

    @Test
    void whatOneArguesElsewhereIsOnesOwnHereToo() {
        enter("");
        arguing.reply(student, seminar, claim, Relation.SUPPORTS);
        assertThat(news()).contains("\"mine\":true");
    }

    @Test
    void anOpenArgumentIsLookedAtOnlyWhenItsPanelHasSomethingElseToShow() {
        enter("argument=" + claim);
        arguing.reply(classmate, seminar, other, Relation.REBUTS);
        assertThat(news()).doesNotContain(BESIDES);
        arguing.reply(classmate, seminar, claim, Relation.REBUTS);
        assertThat(news()).contains("\"put\"", BESIDES);
    }

    @Test
    void whoLeansOnSomethingIsLookedAtOnlyWhenTheListReadsOtherwise() {
        enter("leaning=evidence:" + TestSeminars.OTHER_EVIDENCE);
        arguing.claim(classmate, seminar, "Leans on something else");
        assertThat(news()).doesNotContain(BESIDES);
        enter("leaning=evidence:" + TestSeminars.EVIDENCE);
        arguing.claim(classmate, seminar, "Leans on it too");
        assertThat(news()).contains("\"put\"", BESIDES);
        enter("argument=" + claim);
        arguing.claim(classmate, seminar, "Leans on what is listed no more");
        assertThat(news()).doesNotContain(BESIDES);
    }

    @Test
    void whatIsDrawnAsAMapOrSiftedIsForTheRoomToBringUpToDate() {
        for (String query : List.of("view=map", "sort=newest", "suppose=" + TestSeminars.EVIDENCE)) {
            enter(query);
            arguing.reply(classmate, seminar, claim, Relation.SUPPORTS);
            assertThat(news()).as(query).isEqualTo(LOOK);
        }
    }

    @Test
    void whatHangsElsewhereIsForTheRoomToPutInOrder() {
        ArgumentId reply = arguing.reply(classmate, seminar, claim, Relation.REBUTS);
        enter("");
        TestSeminars.as(instructor, () -> curation.retype(reply, Relation.UNDERCUTS, null, "It undercuts"));
        assertThat(news()).isEqualTo(LOOK);
    }

    @Test
    void whatIsHiddenIsTakenFromWhoMayNotReadIt() {
        enter("");
        TestSeminars.as(instructor, () -> curation.hide(claim, "Off topic"));
        assertThat(news()).contains("\"claim\":\"\"", "\"trace\":\"hidden\"").doesNotContain("Off topic");
        open(classmate, other);
        hearNews();
        TestSeminars.as(
                instructor, () -> curation.undo(curation.log(seminar).getFirst().id()));
        assertThat(news()).contains("\"trace\":null").doesNotContain("\"claim\"");
    }

    @Test
    void whoOnlyComesInIsToldToNobodyAndTheEndOfTheDebateToAll() {
        enter("");
        test.join(seminar, "Nora Newcomer");
        TestPeople.signInAs(student);
        arguing.reply(classmate, seminar, claim, Relation.SUPPORTS);
        TestPeople.signInAs(student);
        assertThat(news()).doesNotContain(BESIDES);
        TestSeminars.as(instructor, () -> seminars.close(seminar));
        assertThat(news()).isEqualTo(LOOK);
        assertThat(state()).contains(">Closed<");
    }

    @Test
    void whatWasMissedIsLookedAtAndToldNoSecondTime() {
        go("");
        arguing.reply(classmate, seminar, claim, Relation.REBUTS);
        TestPeople.signInAs(student);
        assertThat(news()).isEqualTo(LOOK);
        arguing.reply(classmate, seminar, other, Relation.REBUTS);
        assertThat(news()).contains(other.toString()).doesNotContain(claim.toString());
    }

    @Test
    void whatTheBrowserWasToldCanBeOpenedAtOnce() {
        enter("");
        ArgumentId reply = arguing.reply(classmate, seminar, claim, Relation.REBUTS);
        news();
        go("argument=" + reply);
        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .contains(stored(reply).wording().claim());
    }

    @Test
    void whatOneDoesIsThereWithTheAnswer() {
        ArgumentId mine = arguing.claim(student, seminar, "My claim");
        go("argument=" + mine);
        assertThat(page()).doesNotContain("Withdrawn by its author");
        debates.withdraw(mine);
        roundTrip();
        assertThat(page()).contains("Withdrawn by its author");
    }

    @Test
    void aSecondSeminarOnTheSamePageIsHeardAndTheFirstNoMore() {
        SeminarId second = test.open(instructor, NamePolicy.INSTRUCTORS);
        SignedIn newcomer = test.join(second, "Nora Newcomer");
        arguing.claim(newcomer, second, "Before");
        TestPeople.signInAs(instructor);
        enter("");
        UI.getCurrent().navigate("seminar/" + second);
        hearNews();
        arguing.reply(classmate, seminar, claim, Relation.REBUTS);
        arguing.claim(newcomer, second, "Here");
        assertThat(news()).contains("Here").doesNotContain(claim.toString());
    }

    private void enter(String query) {
        navigate(MeView.class);
        go(query);
        hearNews();
    }

    /// The next that the browser is told.
    private String news() {
        List<String> news = new ArrayList<>();
        await().pollInSameThread().untilAsserted(() -> {
            news.addAll(hearNews());
            assertThat(news).isNotEmpty();
        });
        assertThat(news).hasSize(1);
        return news.getFirst();
    }
}
