package moot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReferencesTest {

    private final References references = new References(new Library(List.of()));

    private static Source source(String json) {
        var item = (ObjectNode) JsonMapper.shared().readTree(json);
        return new Source(item.path("id").asString(), item, Source.Origin.READING, null, null, null);
    }

    private static final Source MAGAZINE = source("""
            {"id": "keating-2025", "type": "article-magazine", "title": "Has Trump already killed NATO?",
             "author": [{"family": "Keating", "given": "Joshua"}], "container-title": "Vox",
             "issued": {"date-parts": [[2025]]}, "accessed": {"date-parts": [[2025, 3, 25]]},
             "URL": "https://www.vox.com/world-politics/404139/nato-trump-article-5-europe-russia"}
            """);

    private static final Source REPORT = source("""
            {"id": "clapp-verhelst-2022", "type": "report", "title": "A comparison of two articles",
             "author": [{"family": "Clapp", "given": "S."}, {"family": "Verhelst", "given": "A."}],
             "publisher": "European Parliamentary Research Service", "issued": {"date-parts": [["2022"]]}}
            """);

    private static final Source NEWS = source("""
            {"id": "news", "type": "article-newspaper", "title": "Ships", "container-title": "The Harbour News",
             "issued": {"date-parts": [[2025, 3, 7]]}, "accessed": {"date-parts": [[2025, 3, 25]]},
             "URL": "https://news.example/ships"}
            """);

    @Test
    void anArticleIsReferredToWithTheDayOfAccessTheBritishWay() {
        assertThat(references.reference(MAGAZINE).text())
                .isEqualTo("Keating, J. (2025) ‘Has Trump already killed NATO?’, Vox. Available at: "
                        + "https://www.vox.com/world-politics/404139/nato-trump-article-5-europe-russia"
                        + " (Accessed: 25 March 2025).");
    }

    @Test
    void aReportHasItsPublisher() {
        assertThat(references.reference(REPORT).text())
                .isEqualTo("Clapp, S. and Verhelst, A. (2022) A comparison of two articles. "
                        + "European Parliamentary Research Service.");
    }

    @Test
    void aNewspaperStandsForAnAuthorWhoIsNotNamed() {
        assertThat(references.reference(NEWS).text())
                .isEqualTo("The Harbour News (2025) ‘Ships’, 7 March. Available at: https://news.example/ships"
                        + " (Accessed: 25 March 2025).");
    }

    @Test
    void onScreenTitlesAreInItalicsAndTheAddressIsALink() {
        assertThat(references.reference(MAGAZINE).html())
                .startsWith("Keating, J. (2025) ‘Has")
                .contains("<em>Vox</em>")
                .contains("<a href=\"https://www.vox.com/world-politics/404139/nato-trump-article-5-europe-russia\"")
                .endsWith("(Accessed: 25 March 2025).");
    }

    @Test
    void aTitleIsTextWhateverItHolds() {
        var hostile = source("""
                {"id": "x", "type": "book", "title": "<script>alert(1)</script><img src=x onerror=y>"}
                """);

        assertThat(references.reference(hostile).html()).doesNotContain("<script", "<img");
    }

    @Test
    void oneReferenceDoesNotLeakIntoTheNext() {
        references.reference(MAGAZINE);

        assertThat(references.reference(REPORT).text()).doesNotContain("Keating");
        assertThat(references.reference(MAGAZINE).text()).doesNotContain("Clapp");
    }

    @Test
    void aLabelNamesAuthorsAndYear() {
        assertThat(references.label(MAGAZINE)).isEqualTo("Keating 2025");
        assertThat(references.label(REPORT)).isEqualTo("Clapp and Verhelst 2022");
    }

    @Test
    void aLabelNamesThreeAuthorsButNotFour() {
        assertThat(references.label(source("""
                        {"author": [{"family": "A"}, {"family": "B"}, {"family": "C"}],
                         "issued": {"date-parts": [[2020]]}}
                        """))).isEqualTo("A, B and C 2020");
        assertThat(references.label(source("""
                        {"author": [{"family": "A"}, {"family": "B"}, {"family": "C"}, {"family": "D"}],
                         "issued": {"date-parts": [[2020]]}}
                        """))).isEqualTo("A et al. 2020");
    }

    @Test
    void aLabelWithoutAuthorsIsThePaperOrTheTitle() {
        assertThat(references.label(NEWS)).isEqualTo("The Harbour News 2025");
        assertThat(references.label(source("{\"title\": \"[A treaty]\"}"))).isEqualTo("A treaty, no date");
    }
}
