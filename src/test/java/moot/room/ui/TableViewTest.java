package moot.room.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import moot.base.ui.Choice;
import moot.base.ui.Disclosure;
import moot.base.ui.Switch;
import moot.debate.ArgumentId;
import moot.debate.Citation;
import moot.debate.DebateService;
import moot.debate.PostArgument;
import moot.debate.Sureness;
import moot.debate.Wording;
import moot.exchange.Line;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The third view of a debate without a browser: what is selected in the room is selected there.
@SuppressWarnings("NullAway.Init")
class TableViewTest extends SeminarScreenTest {

    private static final int CLAIM = 1;

    @Autowired
    private DebateService debates;

    private ArgumentId first;
    private ArgumentId second;

    @BeforeEach
    void argueTwice() {
        first = argue(student, "A truce comes first.");
        second = argue(student, "A treaty comes first.");
        TestPeople.signInAs(instructor);
    }

    @Test
    void anArgumentThatIsOpenInTheRoomIsSelectedInTheTable() {
        go("", "argument=" + second);
        toTheTable();
        assertThat(lines()).hasSize(2);
        assertThat(selected()).containsExactly(second);
    }

    @Test
    void whatIsSelectedStaysSelectedWhileOthersArgue() {
        go("/table", "argument=" + first);
        assertThat(selected()).containsExactly(first);
        argue(test.join(seminar, "Eve Student"), "Neither comes first.");
        TestPeople.signInAs(instructor);
        await().pollInSameThread().untilAsserted(() -> {
            hearNews();
            assertThat(lines()).hasSize(3);
        });
        assertThat(selected()).containsExactly(first);
    }

    @Test
    void theWayBackLeadsToTheRoomAsItWas() {
        go("", "view=map&only=mine&argument=" + second);
        toTheTable();
        assertThat(wayBack()).contains("view=map", "only=mine", "argument=" + second);
        go("", "leaning=evidence:" + TestSeminars.EVIDENCE);
        toTheTable();
        assertThat(wayBack()).contains("leaning=evidence").doesNotContain("argument", "view");
    }

    @Test
    void theWayBackLeadsToWhatIsSelectedInTheTable() {
        go("/table", "view=map&argument=" + first);
        assertThat(wayBack()).contains("view=map", "argument=" + first);
        grid().getSelectionModel().selectFromClient(lines().get(line(second)));
        assertThat(wayBack()).contains("view=map", "argument=" + second).doesNotContain(first.toString());
        grid().getSelectionModel().deselectFromClient(lines().get(line(second)));
        assertThat(wayBack()).contains("view=map").doesNotContain("argument");
    }

    @Test
    void whatIsOpenedFromTheTableIsSeenAsTheRoomWas() {
        go("/table", "view=map");
        test(grid()).invokeLitRendererFunction(line(second), CLAIM, "open");
        String address = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        assertThat(address).startsWith("seminar/" + seminar + "?").contains("view=map", "argument=" + second);
    }

    @Test
    void howAnArgumentStandsLeadsToTheChainThatExplainsIt() {
        go("/table", "view=map");
        int standing = grid().getColumns().indexOf(grid().getColumnByKey("standing"));
        test(grid()).invokeLitRendererFunction(line(second), standing, "why");
        String address = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        assertThat(address).contains("view=map", "argument=" + second, "why=standing");
        assertThat(find(Disclosure.class)
                        .withClassName("argument__standing")
                        .single()
                        .isOpen())
                .isTrue();
    }

    @Test
    void anAddressThatSaysNothingKnownSelectsNothing() {
        go("/table", "argument=" + ArgumentId.next());
        assertThat(lines()).hasSize(2);
        assertThat(selected()).isEmpty();
    }

    private ArgumentId argue(SignedIn author, String claim) {
        var wording = new Wording(
                claim,
                "Talks go better without fire.",
                Sureness.PROBABLY,
                "",
                List.of(Citation.supporting(TestSeminars.EVIDENCE)));
        var wish = PostArgument.forPosition(seminar, TestSeminars.POSITION, wording);
        return TestSeminars.as(author, () -> debates.post(wish));
    }

    private void go(String screen, String query) {
        UI.getCurrent().navigate("seminar/" + seminar + screen, QueryParameters.fromString(query));
    }

    private void toTheTable() {
        Switch looks = find(Switch.class).withClassName("room__switch").single();
        ComponentUtil.fireEvent(looks, new Choice(looks, true, "table", "turn"));
    }

    private String wayBack() {
        return $(RouterLink.class).all().stream()
                .filter(link -> link.getText().equals("Back to the room"))
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    private int line(ArgumentId argument) {
        return lines().stream().map(Line::id).toList().indexOf(argument);
    }

    @SuppressWarnings("unchecked")
    private Grid<Line> grid() {
        return (Grid<Line>) $(Grid.class).single();
    }

    private List<Line> lines() {
        return grid().getListDataView().getItems().toList();
    }

    private List<ArgumentId> selected() {
        return grid().getSelectedItems().stream().map(Line::id).toList();
    }
}
