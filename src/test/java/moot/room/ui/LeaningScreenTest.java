package moot.room.ui;

import static moot.seminar.TestSeminars.EVIDENCE;
import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moot.debate.ArgumentId;
import moot.debate.Citation;
import moot.debate.DebateService;
import moot.debate.PostArgument;
import moot.debate.Relation;
import moot.debate.Sureness;
import moot.debate.Wording;
import moot.people.NamePolicy;
import moot.people.TestPeople;
import moot.seminar.SeminarService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who leans on a piece of evidence, a paragraph or a source, and for which positions.
@SuppressWarnings("NullAway.Init")
class LeaningScreenTest extends RoomScreenTest {

    private static final String ON_EVIDENCE = "leaning=evidence:" + EVIDENCE;

    @Autowired
    private DebateService debates;

    @Autowired
    private SeminarService seminars;

    @Test
    void eachLineSaysForWhichPositionHowByWhomAndHowItStands() {
        ArgumentId claim = arguing.claim(classmate, seminar, "A truce comes first.");
        arguing.reply(student, seminar, claim, Relation.REBUTS);
        go(ON_EVIDENCE);
        assertThat(lines())
                .containsExactly(
                        "A | for position A | Unanswered challenge | by %s | A truce comes first."
                                .formatted(pseudonym()),
                        "A | rebuts | against position A | Stands | by Sam Student | A reply");
    }

    @Test
    void aLineLeadsToItsArgument() {
        ArgumentId claim = arguing.claim(classmate, seminar, "A truce comes first.");
        go(ON_EVIDENCE);
        press("A truce comes first.");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("argument"))
                .contains(claim.toString());
    }

    @Test
    void positionByPositionItIsSummedUpAndListed() {
        argueFor("U-neutrality", "Neutrality is the way.");
        ArgumentId claim = arguing.claim(classmate, seminar, "A truce comes first.");
        arguing.reply(student, seminar, claim, Relation.REBUTS);
        arguing.claim(classmate, seminar, "It was offered before.");
        arguing.reply(student, seminar, claim, Relation.ASKS);
        for (String on : List.of("evidence:" + EVIDENCE, "paragraph:S4.P2", "source:wright-2025")) {
            go("leaning=" + on);
            assertThat(sum()).as(on).containsExactly("A | 2 for · 1 against · 1 open", "C | 1 for");
            assertThat(lines()).as(on).hasSize(5).last().asString().contains("Neutrality is the way.");
        }
    }

    @Test
    void aQuestionHasNoStanding() {
        ArgumentId claim = arguing.claim(classmate, seminar, "A truce comes first.");
        arguing.reply(student, seminar, claim, Relation.ASKS);
        go(ON_EVIDENCE);
        assertThat(lines()).last().isEqualTo("A | asks | open on position A | by Sam Student | A reply");
    }

    @Test
    void whoTeachesReadsTheNameAndAClassmateTheOneThatThePolicyAllows() {
        arguing.claim(classmate, seminar, "A truce comes first.");
        go(ON_EVIDENCE);
        assertThat(page()).doesNotContain("Cora Classmate");
        open(instructor, ArgumentId.next());
        go(ON_EVIDENCE);
        assertThat(lines()).singleElement().asString().contains("by Cora Classmate");
    }

    @Test
    void whereNothingLeansNothingIsSummedUp() {
        go(ON_EVIDENCE);
        assertThat(headings()).contains("No argument leans on this");
        assertThat(page()).contains("Be the first to argue from it.");
        assertThat($(LeanerList.class).all()).isEmpty();
        assertThat(buttons()).doesNotContain("Suppose this is wrong");
    }

    @Test
    void theListFollowsTheDebateAndLeavesTheLinesThatReadAsBefore() {
        ArgumentId first = arguing.claim(classmate, seminar, "The first");
        arguing.claim(classmate, seminar, "The second");
        go(ON_EVIDENCE);
        Component line = line("The second");
        arguing.reply(classmate, seminar, first, Relation.REBUTS);
        argueFor("U-neutrality", "The last");
        soon(() -> assertThat(headings()).contains("4 arguments lean on this"));
        assertThat(sum()).containsExactly("A | 2 for · 1 against", "C | 1 for");
        assertThat(lines()).first().asString().contains("Unanswered challenge");
        assertThat(lines()).last().asString().contains("The last");
        assertThat(line("The second")).isSameAs(line);
    }

    @Test
    void whatIsTakenBackNoLongerLeans() {
        ArgumentId claim = arguing.claim(classmate, seminar, "Soon taken back");
        go(ON_EVIDENCE);
        as(classmate, () -> debates.withdraw(claim));
        soon(() -> assertThat(headings()).contains("No argument leans on this"));
        assertThat(page()).contains("Be the first to argue from it.").doesNotContain("Soon taken back");
    }

    @Test
    void theFirstToLeanAppearsWhileNobodyDid() {
        go(ON_EVIDENCE);
        arguing.claim(classmate, seminar, "Leans on it");
        soon(() -> assertThat(headings()).contains("1 argument leans on this"));
        assertThat(sum()).containsExactly("A | 1 for");
        assertThat(buttons()).contains("Leans on it", "Suppose this is wrong");
    }

    @Test
    void aNameThatIsHiddenMeanwhileIsReadNoMore() {
        as(instructor, () -> seminars.showNamesTo(seminar, NamePolicy.EVERYONE));
        arguing.claim(classmate, seminar, "A claim");
        TestPeople.signInAs(student);
        go(ON_EVIDENCE);
        assertThat(lines()).singleElement().asString().contains("by Cora Classmate");
        as(instructor, () -> seminars.showNamesTo(seminar, NamePolicy.INSTRUCTORS));
        soon(() -> assertThat(page()).doesNotContain("Cora Classmate"));
    }

    private void argueFor(String position, String claim) {
        Wording wording = new Wording(claim, "Because.", Sureness.PROBABLY, "", List.of(Citation.supporting(EVIDENCE)));
        as(classmate, () -> debates.post(PostArgument.forPosition(seminar, position, wording)));
    }

    private String pseudonym() {
        return test.seat(seminar, classmate).pseudonym();
    }

    private List<String> headings() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private ListItem line(String claim) {
        return all().filter(line -> words(line).endsWith(claim)).findFirst().orElseThrow();
    }

    private List<String> lines() {
        return all().map(LeaningScreenTest::words).toList();
    }

    private Stream<ListItem> all() {
        return $(ListItem.class).all().stream().filter(line -> line.hasClassName("leaning__line"));
    }

    private List<String> sum() {
        return $(LeanerList.class)
                .single()
                .getContent()
                .getChildren()
                .filter(part -> part.hasClassName("leaning__sum"))
                .flatMap(Component::getChildren)
                .map(LeaningScreenTest::words)
                .toList();
    }

    /// What is read aloud of it, part by part.
    private static String words(Component within) {
        return leaves(within).collect(Collectors.joining(" | "));
    }

    private static Stream<String> leaves(Component within) {
        if (within.getChildren().findAny().isPresent()) {
            return within.getChildren().flatMap(LeaningScreenTest::leaves);
        }
        return Stream.of(
                within instanceof Span span ? words(span) : within.getElement().getText());
    }
}
