package moot.room.ui;

import static moot.seminar.TestSeminars.EVIDENCE;
import static moot.seminar.TestSeminars.OTHER_EVIDENCE;
import static moot.seminar.TestSeminars.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import moot.debate.ArgumentId;
import moot.debate.Citation;
import moot.debate.CurationService;
import moot.debate.Relation;
import moot.debate.Sureness;
import moot.debate.Wording;
import moot.seminar.Role;
import moot.seminar.SeminarService;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What leans on evidence, and what would fall with it.
@SuppressWarnings("NullAway.Init")
class SupposingScreenTest extends RoomScreenTest {

    @Autowired
    private SeminarService seminars;

    @Autowired
    private CurationService curation;

    @Test
    void whatRestsOnTwoFallsOnlyWithBoth() {
        claim("Rests on both", EVIDENCE, OTHER_EVIDENCE);
        go("suppose=" + EVIDENCE);
        assertThat(headings()).contains("No argument loses its only support");
        press(statement(OTHER_EVIDENCE));
        assertThat(supposed()).containsExactlyInAnyOrder(EVIDENCE, OTHER_EVIDENCE);
        assertThat(headings()).contains("1 argument loses its only support");
    }

    @Test
    void aSuppositionIsTickedOffUntilNothingIsSupposed() {
        claim("Rests on one", EVIDENCE);
        go("suppose=" + EVIDENCE + "&suppose=" + OTHER_EVIDENCE);
        assertThat(pressed(EVIDENCE)).isEqualTo("true");
        press(statement(EVIDENCE));
        assertThat(supposed()).containsExactly(OTHER_EVIDENCE);
        assertThat(pressed(EVIDENCE)).isEqualTo("false");
        press(statement(OTHER_EVIDENCE));
        assertThat(supposed()).isEmpty();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Read on, or argue");
    }

    @Test
    void whatWouldStandOtherwiseThenIsShownWithBothStandings() {
        ArgumentId claim = claim("Rests on another", OTHER_EVIDENCE);
        arguing.reply(classmate, seminar, claim, Relation.REBUTS);
        go("suppose=" + EVIDENCE);
        assertThat(headings()).contains("1 argument loses its only support", "Would stand otherwise then");
        assertThat(spans()).containsSubsequence("Unanswered challenge", "→", "Stands");
        press("Rests on another");
        assertThat(query("argument")).containsExactly(claim.toString());
    }

    @Test
    void whatIsArguedMeanwhileIsSupposedToo() {
        claim("The first", EVIDENCE);
        go("suppose=" + EVIDENCE);
        arguing.claim(classmate, seminar, "The second");
        soon(() -> assertThat(buttons()).contains("The first", "The second"));
        assertThat(headings()).contains("2 arguments lose their only support");
    }

    @Test
    void whatWasHiddenIsNotAmongWhatLeansOnEvidence() {
        ArgumentId hidden = arguing.claim(classmate, seminar, "Soon hidden");
        TestSeminars.as(instructor, () -> curation.hide(hidden, "Off topic"));
        go("leaning=evidence:" + EVIDENCE);
        assertThat(page()).doesNotContain("Soon hidden").contains("No argument leans on this");
        assertThat(buttons()).doesNotContain("Suppose this is wrong");
        go("suppose=" + EVIDENCE);
        assertThat(page()).doesNotContain("Soon hidden");
    }

    @Test
    void aParagraphAndASourceListWhatLeansOnThem() {
        claim("Leans on it", EVIDENCE);
        for (String on : List.of("paragraph:S4.P2", "source:wright-2025")) {
            go("leaning=" + on);
            assertThat(buttons()).contains("Leans on it").doesNotContain("Suppose this is wrong");
        }
    }

    @Test
    void whoOnlyReadsIsInvitedToReadAndTakesNothingFromASource() {
        open(test.joinAs(seminar, instructor, "Otto Observer", Role.OBSERVER), ArgumentId.next());
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Choose an argument to read it in full.");
        go("leaning=source:" + SOURCE);
        assertThat(buttons()).doesNotContain("Take evidence from it");
    }

    private ArgumentId claim(String claim, String... evidence) {
        List<Citation> cited =
                List.of(evidence).stream().map(Citation::supporting).toList();
        return arguing.claim(student, seminar, new Wording(claim, "Because.", Sureness.PROBABLY, "", cited));
    }

    private String statement(String evidence) {
        return seminars.pack(seminar).evidence(evidence).orElseThrow().statement();
    }

    private String pressed(String evidence) {
        return button(statement(evidence)).getElement().getAttribute("aria-pressed");
    }

    private List<String> supposed() {
        return query("suppose");
    }

    private static List<String> query(String name) {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters(name);
    }

    private List<String> headings() {
        return $(H3.class).all().stream().map(H3::getText).toList();
    }
}
