package moot.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.stream.Stream;
import moot.library.Evidence;
import org.junit.jupiter.api.Test;

class PackViewTest extends LibraryScreenTest {

    private Main open(String address) {
        return navigate(address, PackView.class);
    }

    private void evidence(String filter, String value) {
        UI.getCurrent()
                .navigate(
                        PackView.class,
                        new RouteParameters(Map.of("pack", "harbour", "part", "evidence")),
                        QueryParameters.of(filter, value));
    }

    private Stream<String> evidence() {
        @SuppressWarnings("unchecked")
        var list = (VirtualList<Evidence>) $(VirtualList.class).single();
        return list.getDataProvider().fetch(new Query<>()).map(Evidence::id);
    }

    private Component card(int index) {
        return test($(VirtualList.class).single()).getItemComponent(index);
    }

    @Test
    void aPackOpensWithWhatItIsAbout() {
        var view = open("library/harbour");

        assertThat(words(view))
                .contains("Ships in the harbour", "Evidence as of 25 March 2025 · Licence CC0-1.0")
                .contains("An invented report on an <strong>invented</strong> town.")
                .contains("Berth", "The council adjourns.", "Seen: the minutes");
    }

    @Test
    void thePartInViewIsMarked() {
        open("library/harbour/sources");

        assertThat($(RouterLink.class)
                        .withAttribute("aria-current", "page")
                        .withClassName("moot-tab")
                        .single()
                        .getText())
                .isEqualTo("Sources");
    }

    @Test
    void theReadingLeadsFromAParagraphToItsEvidence() {
        var view = open("library/harbour/reading");

        assertThat(words(view)).contains("and <em>most</em> stayed a day");
        assertThat($(RouterLink.class)
                        .withText("S1.P1: one piece of evidence")
                        .single()
                        .getHref())
                .isEqualTo("library/harbour/evidence?at=S1.P1");
    }

    @Test
    void allEvidenceIsShownUnlessTheAddressAsksForSome() {
        open("library/harbour/evidence");
        assertThat(evidence()).containsExactly("ninety-calls", "mayor-praise", "clean-water", "fewer-jobs");

        evidence("at", "S2.P1");
        assertThat(evidence()).containsExactly("clean-water");

        evidence("source", "water-2023");
        assertThat(evidence()).containsExactly("clean-water");

        evidence("id", "fewer-jobs");
        assertThat(evidence()).containsExactly("fewer-jobs");
    }

    @Test
    void aCardShowsTheReadingsVersionAndTheCorrectionBesideIt() {
        evidence("id", "clean-water");

        assertThat(words(card(0)))
                .containsSubsequence(
                        "The water of the harbour is clean.",
                        "wrong",
                        "fact · S2.P1 · as of 25 March 2025 · no source cited",
                        "Correction",
                        "The samples of 2023 say otherwise.",
                        "Water Board (2023)");
    }

    @Test
    void aQuotationSaysWhoSpokeAndWhen() {
        evidence("id", "mayor-praise");

        assertThat(words(card(0)))
                .contains("quotation · S1.P2 · said by The mayor · as of 31 December 2024 · likely source nearby");
    }

    @Test
    void aSourceShowsItsReferenceWhatWasMendedAndWhatRestsOnIt() {
        var view = open("library/harbour/sources");

        assertThat(words(view))
                .contains("Reed, A. and Holm, O. (2024) <em>Calls of the year</em>", "(Accessed: 25 March 2025)")
                .contains("https://port.example/ca lls", "A space is removed.", "Read in full.");
        assertThat($(RouterLink.class)
                        .withText("2 pieces of evidence rest on it")
                        .single()
                        .getHref())
                .isEqualTo("library/harbour/evidence?source=port-2024");
    }

    @Test
    void aScenarioShowsItsPositionsAndMarksWhatIsHypothetical() {
        var view = open("library/harbour/scenarios");

        assertThat(words(view)).containsSubsequence("Close it", "Limit them", "What is clean?", "The mayor");
        var development = $(Article.class).withClassName("moot-hypothetical").single();
        assertThat(words(development))
                .containsSubsequence(
                        "HYPOTHETICAL", "A ship runs aground.", "Tests A.", "Asks what an accident changes.");
    }

    @Test
    void theRubricIsATableOfCriteriaByLevels() {
        open("library/harbour/rubric");

        assertThat(words($(NativeTable.class).single()))
                .containsSubsequence("Criterion", "2", "Good", "1", "Not yet", "Evidence", "Fits.", "Does not fit.");
    }

    @Test
    void theWordsOfAPackAreMarkedWithItsLanguage() {
        evidence("id", "clean-water");

        assertThat($(Span.class)
                        .withAttribute("lang", "en-GB")
                        .withText("Ships in the harbour")
                        .exists())
                .isTrue();
    }

    @Test
    void aPackOrAPartThatIsNotThereIsNotShown() {
        open("library/harbour");

        UI.getCurrent().navigate("library/airport");
        assertThat($(Main.class).withClassName("pack-view").exists()).isFalse();

        open("library/harbour");
        UI.getCurrent().navigate("library/harbour/secrets");
        assertThat($(Main.class).withClassName("pack-view").exists()).isFalse();
    }
}
