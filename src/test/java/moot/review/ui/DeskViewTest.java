package moot.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Map;
import moot.base.ui.NotFoundPage;
import moot.base.ui.RefusedPage;
import moot.debate.ArgumentId;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.review.Classroom;
import moot.review.Field;
import moot.review.FieldComment;
import moot.review.Progress;
import moot.review.ReviewState;
import moot.review.ReviewText;
import moot.review.Reviewed;
import moot.seminar.Role;
import moot.seminar.SeminarService;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class DeskViewTest extends DeskScreenTest {

    @Test
    void theFirstThatWaitsIsOpen() {
        openDesk();
        assertThat(work()).contains("Notice comes first", "Sam Student", "A party gives a year’s notice.");
        assertThat(progress()).isEqualTo("0 of 2 reviewed, 0 released");
    }

    @Test
    void theAddressSaysWhatIsOpen() {
        open(second);
        assertThat(work()).contains("Notice comes second");
    }

    @Test
    void keysMoveThroughTheQueueAndTheAddressFollows() {
        DeskView desk = openDesk();
        desk.press("j");
        assertThat(work()).contains("Notice comes second");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .endsWith("argument=" + second);
        desk.press("j");
        assertThat(work()).contains("Notice comes second");
        desk.press("k");
        assertThat(work()).contains("Notice comes first");
    }

    @Test
    void digitsFillTheRubricOneCriterionAfterTheOther() {
        DeskView desk = openDesk();
        desk.press("2");
        desk.press("0");
        assertThat(draft(first).levels()).isEqualTo(Map.of("reasoning", 2, "evidence", 0));
        desk.press("Backspace");
        assertThat(draft(first).levels()).isEqualTo(Map.of("reasoning", 2));
        desk.press("7");
        assertThat(draft(first).levels()).isEqualTo(Map.of("reasoning", 2));
    }

    @Test
    void aClickChoosesALevel() {
        openDesk();
        LevelRadio radio = $(LevelRadio.class).all().stream()
                .filter(each -> each.getElement().getAttribute("aria-label").startsWith("Evidence: 1"))
                .findFirst()
                .orElseThrow();
        choose(radio);
        assertThat(draft(first).levels()).isEqualTo(Map.of("evidence", 1));
        assertThat(radio.isChecked()).isTrue();
    }

    @Test
    void whatIsTypedIsSavedWithItsContributionAndShownAgain() {
        DeskView desk = openDesk();
        test(comment()).setValue("Well put.");
        assertThat(draft(first).comment()).isEqualTo("Well put.");
        assertThat(status()).isEqualTo("Saved. A draft until you release it.");
        desk.press("j");
        assertThat(comment().getValue()).isEmpty();
        assertThat(reviews.review(room.seminar, second)).isEmpty();
        desk.press("k");
        assertThat(comment().getValue()).isEqualTo("Well put.");
    }

    @Test
    void aCommentIsTiedToAPart() {
        openDesk();
        test(parts()).selectItem("Claim");
        test(area("Claim")).setValue("Clear.");
        test(parts()).selectItem("Evidence: A party gives a year’s notice.");
        test(area("Evidence: A party gives a year’s notice.")).setValue("Read on.");
        assertThat(draft(first).fields())
                .containsExactly(
                        FieldComment.on(Field.CLAIM, "Clear."),
                        FieldComment.onCitation(Classroom.EVIDENCE, "Read on."));
    }

    @Test
    void aReleaseNamesWhoWillReadIt() {
        DeskView desk = openDesk();
        Button release = button("Release to Sam Student");
        assertThat(release.isEnabled()).isFalse();
        desk.press("2");
        test(release).click();
        assertThat(reviews.review(room.seminar, first).orElseThrow().state()).isEqualTo(ReviewState.RELEASED);
        assertThat(status()).startsWith("Released: Sam Student can read it.");
        assertThat(progress()).isEqualTo("1 of 2 reviewed, 1 released");
    }

    @Test
    void allDraftsAreReleasedAfterOneQuestion() {
        DeskView desk = openDesk();
        desk.press("2");
        desk.press("j");
        desk.press("1");
        test(button("Release all 2 drafts")).click();
        assertThat(reviews.progress(room.seminar).released()).isZero();
        roundTrip();
        test(one(ConfirmDialog.class)).confirm();
        assertThat(reviews.progress(room.seminar)).isEqualTo(new Progress(2, 2, 2, 0));
    }

    @Test
    void aDraftShowsTheRevisionItWasWrittenFor() {
        openDesk().press("2");
        room.revise(student, first, "Notice usually comes first");
        TestPeople.signInAs(room.instructor);
        open(first);
        assertThat(work()).contains("Notice comes first", "Revision 1 of 2");
        assertThat(page()).contains("This draft is on revision 1; revision 2 has come since.");
    }

    @Test
    void aRevisedContributionIsReviewedAnewBesideWhatWasReleased() {
        openDesk().press("2");
        reviews.release(room.seminar, first);
        room.revise(student, first, "Notice usually comes first");
        TestPeople.signInAs(room.instructor);
        open(first).press("1");
        assertThat(work()).contains("Notice usually comes first");
        assertThat(page()).contains("Sound", "The steps follow.");
        assertThat(reviews.review(room.seminar, first)).map(Reviewed::revision).contains(2);
    }

    @Test
    void aThreadIsShownAroundTheContribution() {
        ArgumentId reply = room.reply(student, first, "It may come later");
        room.reply(room.instructor, reply, "Says who?");
        TestPeople.signInAs(room.instructor);
        open(reply);
        assertThat(work()).contains("It may come later").doesNotContain("Notice comes first", "Says who?");
        assertThat(page()).contains("Notice comes first", "Says who?", "Iris Instructor");
    }

    @Test
    void keysCanBeTurnedOff() {
        DeskView desk = openDesk();
        test(one(Checkbox.class)).click();
        desk.press("2");
        assertThat(reviews.review(room.seminar, first)).isEmpty();
    }

    @Test
    void anEmptyQueueSaysWhatWillCome() {
        room = new Classroom(context);
        openDesk();
        assertThat(page()).contains("Nothing to review yet.");
    }

    @Test
    void aStudentReadsWhatWasReleasedInWordsAndWithoutNumbers() {
        reviews.save(
                room.seminar,
                first,
                new ReviewText(
                        Map.of("reasoning", 2, "evidence", 0),
                        "Go on.",
                        List.of(FieldComment.on(Field.WARRANT, "Which clause?"))));
        reviews.release(room.seminar, first);
        reviews.save(room.seminar, second, new ReviewText(Map.of(), "A draft.", List.of()));

        TestPeople.signInAs(student);
        FeedbackList list = new FeedbackList(room.seminar, reviews, context.getBean(SeminarService.class));
        assertThat(text(list))
                .contains("Notice comes first", "Go on.", "Which clause?", "Sound", "The steps follow.", "No attempt")
                .doesNotContain("A draft.")
                .doesNotContainPattern("\\d");
    }

    @Test
    void whoDoesNotTeachHereIsTurnedAway() {
        for (SignedIn person : List.of(student, room.joinAs("Otto Observer", Role.OBSERVER), room.stranger())) {
            TestPeople.signInAs(person);
            UI.getCurrent().navigate(DeskView.class, new RouteParameters("seminar", room.seminar.toString()));
            assertThat(getCurrentView()).isInstanceOf(RefusedPage.class);
        }
    }

    @Test
    void anAddressWithoutASeminarIsNotFound() {
        UI.getCurrent().navigate(DeskView.class, new RouteParameters("seminar", "nonsense"));
        assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    }

    @Test
    void theQueueFollowsTheDebateOrTheStudents() {
        SignedIn other = room.join("Alma Other");
        room.reply(other, first, "Alma answers");
        TestPeople.signInAs(room.instructor);
        openDesk();
        assertThat(queue())
                .containsExactly(
                        "Alma Other (1 to review)",
                        "Alma answers",
                        "Sam Student (2 to review)",
                        "Notice comes first",
                        "Notice comes second");
        test(select("Order")).selectItem("As the debate runs");
        assertThat(queue()).containsExactly("Notice comes first", "Alma answers", "Notice comes second");
    }

    private DeskView open(ArgumentId argument) {
        UI.getCurrent()
                .navigate(
                        DeskView.class,
                        new RouteParameters("seminar", room.seminar.toString()),
                        QueryParameters.of("argument", argument.toString()));
        return (DeskView) getCurrentView();
    }

    private <T extends Component> T one(Class<T> type) {
        return $(type).single();
    }

    private TextArea comment() {
        return area("Comment on the whole");
    }

    @SuppressWarnings("unchecked")
    private List<String> queue() {
        VirtualList<QueueRow> list = one(VirtualList.class);
        return list.getDataProvider()
                .fetch(new Query<>())
                .map(row -> row.heading().isEmpty() ? row.claim() : row.heading())
                .toList();
    }

    private Select<?> parts() {
        return select("Comment on a part");
    }

    private String status() {
        return $(Paragraph.class).all().stream()
                .filter(p -> p.hasClassName("review__status"))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private String progress() {
        return $(Paragraph.class).all().stream()
                .map(Paragraph::getText)
                .filter(text -> text.contains(" reviewed, "))
                .findFirst()
                .orElseThrow();
    }

    private String work() {
        return text(one(Article.class));
    }

    private String page() {
        return text((Component) getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /// As the browser tells it.
    private static void choose(LevelRadio radio) {
        Element input = radio.getElement();
        DomEvent change = new DomEvent(input, "change", JsonNodeFactory.instance.objectNode());
        input.getNode().getFeature(ElementListenerMap.class).fireEvent(change);
    }
}
