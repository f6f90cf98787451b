package moot.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import moot.debate.Arguing;
import moot.debate.ArgumentId;
import moot.debate.Citation;
import moot.debate.Relation;
import moot.debate.Sureness;
import moot.debate.Wording;
import moot.library.Evidence;
import moot.library.ui.EvidenceList;
import moot.library.ui.ReadingPane;
import moot.seminar.NewCheck;
import moot.seminar.Outcome;
import moot.seminar.SeminarService;
import moot.seminar.SourceChecks;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class CoverageViewTest extends SeminarScreenTest {

    @Autowired
    private Arguing arguing;

    @Autowired
    private SeminarService seminars;

    @Autowired
    private SourceChecks checks;

    @Test
    void whatBothSidesUseLeadsToItsArgumentsAndWhatNobodyUsesToItself() {
        ArgumentId claim = arguing.claim(student, seminar, "A truce comes first.");
        arguing.reply(student, seminar, claim, Relation.REBUTS);
        go("/coverage");
        assertThat(headings()).contains("1 card carries both sides", "1 paragraph carries both sides");
        assertThat(links())
                .contains(address("leaning=evidence:" + TestSeminars.EVIDENCE))
                .contains(address("show=evidence:" + TestSeminars.OTHER_EVIDENCE))
                .doesNotContain(address("show=evidence:" + TestSeminars.EVIDENCE));
    }

    @Test
    void eachPositionIsListedByWhatItRestsOn() {
        go("/coverage");
        assertThat(headings())
                .contains(
                        "Nothing stands for 4 positions",
                        "No position is argued for without evidence that holds",
                        "No position rests on inference alone");
        claim("Cites nothing");
        assertThat(headings())
                .contains("Nothing stands for 3 positions", "1 position is argued for without evidence that holds");
        claim("Cites a judgement", kind(Evidence.Kind.JUDGEMENT));
        assertThat(headings())
                .contains(
                        "No position is argued for without evidence that holds", "1 position rests on inference alone");
        claim("Cites a fact", TestSeminars.EVIDENCE);
        assertThat(headings()).contains("Nothing stands for 3 positions", "No position rests on inference alone");
    }

    @Test
    void evidenceThatTheClassFoundWrongHoldsUpNothing() {
        claim("Cites a fact", TestSeminars.EVIDENCE);
        assertThat(headings()).contains("No position is argued for without evidence that holds");
        TestSeminars.as(instructor, () -> {
            UUID check = checks.make(
                    seminar,
                    new NewCheck(TestSeminars.EVIDENCE, Outcome.DOES_NOT_HOLD, "The date", "At home", "Another day"));
            checks.settle(seminar, check);
        });
        go("/coverage");
        assertThat(headings()).contains("1 position is argued for without evidence that holds");
    }

    @Test
    void anAddressThatPointsAtAParagraphOpensTheReading() {
        show("paragraph:S1.P1");
        assertThat($(ReadingPane.class).single().isVisible()).isTrue();
        show("evidence:" + TestSeminars.EVIDENCE);
        assertThat($(EvidenceList.class).single().isVisible()).isTrue();
        show("nothing");
        assertThat($(EvidenceList.class).single().isVisible()).isTrue();
    }

    private void claim(String claim, String... evidence) {
        List<Citation> cited = Stream.of(evidence).map(Citation::supporting).toList();
        arguing.claim(student, seminar, new Wording(claim, "Because.", Sureness.PROBABLY, "", cited));
        go("/coverage");
    }

    private String kind(Evidence.Kind kind) {
        return seminars.pack(seminar).evidence().stream()
                .filter(piece -> piece.kind() == kind && !piece.check().failed())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void go(String page) {
        UI.getCurrent().navigate("seminar/" + seminar + page);
    }

    private void show(String what) {
        UI.getCurrent().navigate("seminar/" + seminar, QueryParameters.of("show", what));
    }

    private String address(String query) {
        return "seminar/" + seminar + "?" + query.replace(":", "%3A");
    }

    private List<String> links() {
        return $(RouterLink.class).all().stream().map(RouterLink::getHref).toList();
    }

    private List<String> headings() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }
}
