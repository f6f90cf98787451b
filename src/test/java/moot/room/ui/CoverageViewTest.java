package moot.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import moot.debate.Arguing;
import moot.debate.ArgumentId;
import moot.debate.Relation;
import moot.library.ui.EvidenceList;
import moot.library.ui.ReadingPane;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class CoverageViewTest extends SeminarScreenTest {

    @Autowired
    private Arguing arguing;

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
    void anAddressThatPointsAtAParagraphOpensTheReading() {
        show("paragraph:S1.P1");
        assertThat($(ReadingPane.class).single().isVisible()).isTrue();
        show("evidence:" + TestSeminars.EVIDENCE);
        assertThat($(EvidenceList.class).single().isVisible()).isTrue();
        show("nothing");
        assertThat($(EvidenceList.class).single().isVisible()).isTrue();
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
