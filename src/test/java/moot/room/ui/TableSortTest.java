package moot.room.ui;

import static com.vaadin.flow.data.provider.SortDirection.ASCENDING;
import static com.vaadin.flow.data.provider.SortDirection.DESCENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import moot.base.ui.Choice;
import moot.base.ui.Switch;
import moot.debate.ArgumentId;
import moot.debate.Link;
import moot.debate.Relation;
import moot.exchange.Line;
import moot.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The table in the order that an instructor chooses.
@SuppressWarnings("NullAway.Init")
class TableSortTest extends RoomScreenTest {

    private static final int CHALLENGES = 11;

    private ArgumentId oldest;
    private ArgumentId twice;
    private ArgumentId often;

    @BeforeEach
    void challengeOneTwiceAndAnotherOften() {
        oldest = arguing.claim(student, seminar, "Middle of three");
        twice = arguing.claim(student, seminar, "First of three");
        often = arguing.claim(student, seminar, "Third of three");
        IntStream.range(0, 2).forEach(each -> arguing.reply(classmate, seminar, twice, Relation.REBUTS));
        IntStream.range(0, CHALLENGES).forEach(each -> arguing.reply(classmate, seminar, often, Relation.REBUTS));
        TestPeople.signInAs(instructor);
        navigate("seminar/" + seminar + "/table", TableView.class);
    }

    @Test
    void numbersSortAsNumbers() {
        assertThat(sorted("Challenges", DESCENDING)).startsWith(often, twice);
        assertThat(sorted("Replies", DESCENDING)).startsWith(often, twice);
        assertThat(sorted("Strength", ASCENDING)).startsWith(often, twice);
    }

    @Test
    void claimsSortAsTextAndTimesAsTheyCame() {
        assertThat(sorted("Claim", DESCENDING)).startsWith(often, oldest, twice);
        assertThat(sorted("Posted", ASCENDING)).startsWith(oldest, twice, often);
    }

    @Test
    void everyColumnSorts() {
        assertThat(grid().getColumns()).isNotEmpty().allMatch(Grid.Column::isSortable);
    }

    @Test
    void theOrderOfSeveralColumnsIsKeptInTheAddressOnTheWayToTheRoomAndBack() {
        choose(order("relation", ASCENDING), order("challenges", DESCENDING));
        assertThat(wayBack()).contains("columns=relation,-challenges");
        String query = wayBack().substring(wayBack().indexOf('?') + 1);
        UI.getCurrent().navigate("seminar/" + seminar, QueryParameters.fromString(query));
        Switch looks = find(Switch.class).withClassName("room__switch").single();
        ComponentUtil.fireEvent(looks, new Choice(looks, true, "table", "turn"));
        assertThat(sorting()).containsExactly("relation ASCENDING", "challenges DESCENDING");
        assertThat(lines()).startsWith(often, twice, oldest);
    }

    @Test
    void anAddressSaysByWhatToSortAndWhatItSaysWronglyIsIgnored() {
        open("columns=-claim,weight,+at,at%20or,-claim,claim,,replies");
        assertThat(sorting()).containsExactly("claim DESCENDING", "replies ASCENDING");
        assertThat(lines()).startsWith(often, oldest, twice);
        open("columns=");
        assertThat(sorting()).isEmpty();
    }

    @Test
    void howOneSortsAndWhatOneSelectsAreKeptTogether() {
        open("view=map&argument=" + twice);
        choose(order("at", DESCENDING));
        assertThat(wayBack()).contains("view=map", "argument=" + twice, "columns=-at");
        Line line = grid().getListDataView().getItems().findFirst().orElseThrow();
        grid().getSelectionModel().selectFromClient(line);
        assertThat(wayBack()).contains("argument=" + line.id(), "columns=-at");
        choose();
        assertThat(wayBack()).contains("argument=" + line.id()).doesNotContain("columns");
    }

    @Test
    void anInstructorReadsNamesAndStandingsInWords() {
        sorted("Challenges", DESCENDING);
        List<String> cells = IntStream.range(0, headers().size())
                .mapToObj(column -> test(grid()).getCellText(0, column))
                .toList();
        assertThat(cells).contains("Sam Student", "for A", String.valueOf(CHALLENGES));
        int standing = headers().indexOf("Standing");
        assertThat(test(grid()).getLitRendererPropertyValue(0, standing, "standing", String.class))
                .isEqualTo("unanswered challenge");
    }

    @Test
    void stancesTowardsOtherPositionsAreInWordsToo() {
        ArgumentId other = arguing.claimFor("U-guarantees", classmate, seminar);
        arguing.link(classmate, other, new Link(often, Relation.SUPPORTS, null, 1));
        TestPeople.signInAs(instructor);
        navigate("seminar/" + seminar + "/table", TableView.class);
        assertThat(sorted("Position", DESCENDING)).startsWith(other);
        assertThat(test(grid()).getCellText(0, headers().indexOf("Stance"))).isEqualTo("for B, for A");
    }

    @Test
    void aStrengthThatDidNotComeToRestIsMarkedAndExplained() {
        int strength = headers().indexOf("Strength");
        assertThat(test(grid()).getCellText(0, strength)).matches("\\d+");
        assertThat(notes()).isEmpty();
        int settled = test(grid()).size();
        arguing.quarrel(student, seminar);
        TestPeople.signInAs(instructor);
        navigate("seminar/" + seminar + "/table", TableView.class);
        assertThat(test(grid()).getCellText(settled, strength)).matches("~\\d+");
        assertThat(notes()).singleElement(STRING).contains("the reckoning was cut off");
    }

    private List<String> notes() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void open(String query) {
        UI.getCurrent().navigate("seminar/" + seminar + "/table", QueryParameters.fromString(query));
    }

    private GridSortOrder<Line> order(String column, SortDirection direction) {
        return new GridSortOrder<>(grid().getColumnByKey(column), direction);
    }

    @SafeVarargs
    private void choose(GridSortOrder<Line>... by) {
        ComponentUtil.fireEvent(grid(), new SortEvent<>(grid(), List.of(by), true));
    }

    private List<String> sorting() {
        return grid().getSortOrder().stream()
                .map(by -> by.getSorted().getKey() + " " + by.getDirection())
                .toList();
    }

    private String wayBack() {
        String href = $(RouterLink.class).all().stream()
                .filter(link -> link.getText().equals("Back to the room"))
                .findFirst()
                .orElseThrow()
                .getHref();
        return URLDecoder.decode(href, StandardCharsets.UTF_8);
    }

    private List<ArgumentId> sorted(String column, SortDirection direction) {
        test(grid()).sortByColumn(headers().indexOf(column), direction);
        return lines();
    }

    private List<ArgumentId> lines() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row).id())
                .toList();
    }

    private List<String> headers() {
        return grid().getColumns().stream().map(Grid.Column::getHeaderText).toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<Line> grid() {
        return (Grid<Line>) $(Grid.class).single();
    }
}
