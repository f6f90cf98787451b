package moot.room.ui;

import static moot.seminar.TestSeminars.EVIDENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import moot.base.ui.Disclosure;
import moot.base.ui.LateDetails;
import moot.debate.Arguing;
import moot.debate.ArgumentId;
import moot.debate.CurationService;
import moot.debate.Relation;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.review.ReviewService;
import moot.review.ReviewText;
import moot.seminar.NewCheck;
import moot.seminar.Outcome;
import moot.seminar.SeminarService;
import moot.seminar.SourceChecks;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What waits for a student, on their own page and as a line in the room.
@SuppressWarnings("NullAway.Init")
class WaitingScreenTest extends SeminarScreenTest {

    @Autowired
    private Arguing arguing;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private CurationService curation;

    @Autowired
    private SourceChecks checks;

    @Autowired
    private SeminarService seminars;

    private SignedIn classmate;
    private ArgumentId claim;
    private ArgumentId challenge;

    @BeforeEach
    void beChallenged() {
        classmate = test.join(seminar, "Cora Classmate");
        claim = arguing.claim(student, seminar, "A claim");
        challenge = arguing.reply(classmate, seminar, claim, Relation.REBUTS);
    }

    @Test
    void myPageSaysWhoDidWhatUnderTheNameThatIMaySee() {
        navigate(MeView.class);
        assertThat(page())
                .contains(test.seat(seminar, classmate).pseudonym() + " challenged your argument")
                .contains("On your argument: A claim")
                .doesNotContain("Cora Classmate");
        assertThat(spans()).contains("New", "Asks for an answer");
    }

    @Test
    void eachThingThatWaitsLeadsToTheArgumentInTheRoom() {
        navigate(MeView.class);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("seminar/" + seminar + "?argument=" + challenge);
    }

    @Test
    void markingAllAsReadLeavesWhatAsks() {
        navigate(MeView.class);
        press("Mark all as read");
        assertThat(spans()).contains("Asks for an answer").doesNotContain("New");
        assertThat(buttons()).doesNotContain("Mark all as read");
    }

    @Test
    void openingTheArgumentInTheRoomReadsIt() {
        go("argument=" + challenge);
        navigate(MeView.class);
        assertThat(spans()).contains("Asks for an answer").doesNotContain("New");
    }

    @Test
    void feedbackIsNewOnMyPageOnceAndReadByComingThere() {
        TestSeminars.as(instructor, () -> {
            reviews.save(seminar, claim, new ReviewText(Map.of(), "Say which majority.", List.of()));
            reviews.release(seminar, claim);
        });
        go("");
        assertThat(spans()).contains("2 new for you · 1 asks for an answer");
        navigate(MeView.class);
        assertThat(page()).contains("Iris Instructor released feedback on your argument");
        go("");
        assertThat(spans()).contains("1 new for you · 1 asks for an answer");
    }

    @Test
    void theLineInTheRoomOpensToWhatWaitsAndLeadsThere() {
        go("");
        assertThat(spans()).contains("1 new for you · 1 asks for an answer");
        test(line()).toggleContent();
        test(button("A reply")).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("argument"))
                .contains(challenge.toString());
        assertThat(spans()).contains("Nothing new for you · 1 asks for an answer");
    }

    @Test
    void newsChangeTheLineOfAnOpenRoomAndNotTheListThatIsRead() {
        go("");
        test(line()).toggleContent();
        assertThat(items()).hasSize(1);
        arguing.reply(classmate, seminar, claim, Relation.ASKS);
        await().pollInSameThread().untilAsserted(() -> {
            hearNews();
            assertThat(spans()).contains("2 new for you · 2 ask for an answer", "2 new for you");
        });
        assertThat(items()).hasSize(1);
    }

    @Test
    void whoeverHasArguedNothingSeesNoLine() {
        TestPeople.signInAs(test.join(seminar, "Nora New"));
        go("");
        assertThat($(WaitingBadge.class).all()).isEmpty();
    }

    @Test
    void theAuthorReadsWhatWasDoneToTheirArgumentAndWhy() {
        TestSeminars.as(instructor, () -> curation.hide(claim, "Off topic for now"));
        navigate(MeView.class);
        assertThat(page()).contains("Iris Instructor hid your argument from the class", "Because: Off topic for now");
        go("argument=" + claim);
        assertThat(spans()).contains("Hidden by Iris Instructor:");
        navigate(MeView.class);
        assertThat(spans()).doesNotContain("New");
    }

    @Test
    void evidenceInDoubtLeadsToTheEvidenceInTheRoomAndIsReadThere() {
        check(Outcome.DOES_NOT_HOLD);
        navigate(MeView.class);
        assertThat(page())
                .contains(test.seat(seminar, classmate).pseudonym()
                        + " checked evidence on which your argument rests and says that it does not hold")
                .contains("On your argument: A claim")
                .doesNotContain("Cora Classmate");
        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getText().equals(statement()))
                .extracting(Anchor::getHref)
                .containsExactly("seminar/" + seminar + "?leaning=evidence%3A" + EVIDENCE);
        go("leaning=evidence:" + EVIDENCE);
        assertThat(spans()).contains("1 new for you · 1 asks for an answer");
        navigate(MeView.class);
        press("Mark all as read");
        assertThat(spans()).doesNotContain("New");
    }

    @Test
    void theLineInTheRoomLeadsToTheEvidenceInDoubt() {
        check(Outcome.NOT_FOUND);
        go("");
        test(line()).toggleContent();
        assertThat(page()).contains("looked for evidence on which your argument rests and could not find it");
        test(button(statement())).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("leaning"))
                .contains("evidence:" + EVIDENCE);
        assertThat(spans()).contains("1 new for you · 1 asks for an answer");
    }

    @Test
    void aDoubtChangesTheLineOfAnOpenRoomUntilItIsTakenBack() {
        go("");
        UUID check = check(Outcome.DOES_NOT_HOLD);
        soon("2 new for you · 1 asks for an answer");
        TestSeminars.as(classmate, () -> checks.takeBack(seminar, check));
        soon("1 new for you · 1 asks for an answer");
    }

    private UUID check(Outcome outcome) {
        return TestSeminars.as(
                classmate,
                () -> checks.make(seminar, new NewCheck(EVIDENCE, outcome, "The date", "At home", "Another day")));
    }

    private String statement() {
        return seminars.pack(seminar).evidence(EVIDENCE).orElseThrow().statement();
    }

    private void soon(String line) {
        await().pollInSameThread().untilAsserted(() -> {
            hearNews();
            assertThat(spans()).contains(line);
        });
    }

    private Disclosure line() {
        return $(Disclosure.class).all().stream()
                .filter(line -> !(line instanceof LateDetails))
                .findFirst()
                .orElseThrow();
    }

    private List<ListItem> items() {
        return $(ListItem.class).all().stream()
                .filter(item -> item.hasClassName("waiting__item"))
                .toList();
    }

    private void go(String query) {
        UI.getCurrent().navigate("seminar/" + seminar, QueryParameters.fromString(query));
    }

    private void press(String words) {
        test(button(words)).click();
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private List<String> spans() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
