package moot.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import moot.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class PastedSourcesTest {

    private static final String REFERENCE =
            "Keating, J. and World Bank (2025) ‘Has Trump killed NATO?’, Vox, 3(2), pp. 1–4."
                    + " Available at: https://doi.org/10.1000/182.";

    private final References references = new References(new Library(List.of()));

    private static ObjectNode one(String pasted) {
        var entries = PastedSources.read(pasted);
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().problem()).isNull();
        return Objects.requireNonNull(entries.getFirst().item());
    }

    private static String problem(String pasted) {
        var entries = PastedSources.read(pasted);
        assertThat(entries).hasSize(1);
        return Objects.requireNonNull(entries.getFirst().problem()).key();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                @article{keating,
                  author = {Keating, Joshua and {World Bank}},
                  title = {Has {T}rump killed {NATO}?},
                  journal = "Vox", year = 2025, month = mar, volume = 3, number = 2, pages = {1--4},
                  doi = {https://doi.org/10.1000/182}
                }""", """
                Copied from a library.
                @ARTICLE{keating, author={Keating, Joshua and {World Bank}}, title={Has Trump killed NATO?},
                journaltitle={Vox}, date={2025-03-07}, volume={3}, number={2}, pages={1-4}, doi={10.1000/182},
                crossref={not-copied}}""", """
                TY  - JOUR
                AU  - Keating, Joshua
                AU  - World Bank
                TI  - Has Trump
                killed NATO?
                JO  - Vox
                PY  - 2025/03/07/
                VL  - 3
                IS  - 2
                SP  - 1
                EP  - 4
                DO  - 10.1000/182
                N1  -
                ER  -
                """, """
                TY  - JOUR\r
                A1  - Keating, Joshua\r
                A1  - World Bank\r
                T1  - Has Trump killed NATO?\r
                JF  - Vox\r
                Y1  - 2025\r
                VL  - 3\r
                IS  - 2\r
                SP  - 1-4\r
                DO  - 10.1000/182\r
                """, """
                [{"id": "keating", "type": "article-journal", "title": "Has Trump killed NATO?",
                  "author": [{"family": "Keating", "given": "Joshua"}, {"literal": "World Bank"}],
                  "container-title": ["Vox"], "issued": {"date-parts": [["2025", 3, 7]]},
                  "volume": "3", "issue": 2, "page": "1-4", "DOI": "10.1000/182", "abstract": "Long."}]""", """
                {"items": [{"type": "article-journal", "title": "Has Trump killed NATO?",
                  "author": [{"family": "Keating", "given": "Joshua"}, {"literal": "World Bank"}],
                  "container-title": "Vox", "issued": {"raw": "2025-03-07"},
                  "volume": 3, "issue": 2, "page": "1-4", "DOI": "10.1000/182"}]}"""})
    void theSameWorkIsReadAlikeInEveryForm(String pasted) {
        assertThat(references.preview(one(pasted)).text()).isEqualTo(REFERENCE);
    }

    @Test
    void accentsOfLatexBecomeLetters() {
        assertThat(one("@book{a, title={{\\'E}lys{\\'e}e \\& no more}}")
                        .path("title")
                        .asString())
                .isEqualTo("Élysée & no more");
    }

    @Test
    void anAbbreviationWithoutItsLongFormDoesNotKeepTheRestOut() {
        assertThat(one("@article{a, title={Ships}, journal=jhn}").path("title").asString())
                .isEqualTo("Ships");
    }

    @Test
    void aDateThatIsNoneStaysAsItWasWritten() {
        assertThat(one("@book{a, title={Ships}, year={in press}}")
                        .at("/issued/literal")
                        .asString())
                .isEqualTo("in press");
        assertThat(one("TY  - BOOK\nTI  - Ships\nPY  - 2025/13/45\nER  - ")
                        .at("/issued/date-parts/0")
                        .toString())
                .isEqualTo("[2025]");
    }

    @Test
    void aKindOfWorkThatNobodyKnowsIsADocument() {
        assertThat(one("TY  - FOO\nTI  - Ships\nER  - ").path("type").asString())
                .isEqualTo("document");
        assertThat(one("{\"type\": \"nonsense\", \"title\": \"Ships\"}")
                        .path("type")
                        .asString())
                .isEqualTo("document");
    }

    @Test
    void ofTwoIsbnsTheFirstIsTaken() {
        assertThat(one("@book{a, title={Ships}, isbn={978-3-16-148410-0, 0-306-40615-2}}")
                        .path("ISBN")
                        .asString())
                .isEqualTo("9783161484100");
    }

    @Test
    void eachOfSeveralEntriesIsReadAndAFaultyOneKeepsNoOtherOut() {
        var entries = PastedSources.read("""
                @book{a, title={Ships}}
                @book{b, year=2020}
                @book{c, title={Boats}, isbn={978-3-16-148410-1}}
                @book{d, title={Rafts}}""");
        assertThat(entries).extracting(PastedSources.Entry::name).containsExactly("Ships", "b", "Boats", "Rafts");
        assertThat(entries).extracting(entry -> entry.item() != null).containsExactly(true, false, false, true);
        assertThat(entries)
                .extracting(
                        entry -> entry.problem() == null ? "" : entry.problem().key())
                .containsExactly("", "library.problem.no-title", "library.problem.isbn-digit", "");
    }

    @Test
    void anAddressThatIsNoneAndANumberThatIsNoneAreTold() {
        assertThat(problem("{\"title\": \"Ships\", \"URL\": \"javascript:alert(1)\"}"))
                .isEqualTo("library.problem.address");
        assertThat(problem("{\"title\": \"Ships\", \"DOI\": \"10.x\"}")).isEqualTo("library.problem.doi");
        assertThat(problem("{\"title\": \"" + "x".repeat(1001) + "\"}")).isEqualTo("library.problem.long");
    }

    @Test
    void whatACitationStyleCannotUseIsLeftOut() {
        var item = one("""
                {"title": "Ships", "author": "Me", "editor": [{"family": {"x": 1}}, {"given": "Ada"}],
                 "issued": [], "custom": {"origin": "reading"}, "volume": {"x": 2}, "id": "x"}""");
        assertThat(item.propertyNames()).containsExactlyInAnyOrder("type", "title", "editor");
        assertThat(item.path("editor").toString()).isEqualTo("[{\"given\":\"Ada\"}]");
        assertThat(references.preview(item).text()).contains("Ships");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "library.paste.nothing|  ",
                "library.paste.unknown|Keating, J. (2025) Ships.",
                "library.paste.json|[{\"title\": ",
                "library.paste.json-other|[1, 2]",
                "library.paste.empty|[]",
                "library.paste.bibtex-end|@book{a, title={Ships",
                "library.paste.bibtex|@book{a, title = {Ships} author = {Me}}",
                "library.paste.empty|@comment{nothing}",
            })
    void whatCannotBeReadIsToldByWhatItIs(String line) {
        var parts = line.split("\\|", 2);
        assertThatThrownBy(() -> PastedSources.read(parts[1]))
                .isInstanceOf(Problem.class)
                .hasMessage(parts[0]);
    }

    @Test
    void aLineBeforeTheFirstTagOfAWorkIsToldByItsNumber() {
        assertThatThrownBy(() -> PastedSources.read("TY  - BOOK\nTI  - Ships\nER  - \nstray words"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.params()).containsExactly(4, "stray words"));
    }

    @Test
    void tooMuchAtOnceIsRefused() {
        assertThatThrownBy(() -> PastedSources.read("@book{a, title={Ships}}\n".repeat(20_000)))
                .hasMessage("library.paste.long");
        var many = "[" + "{\"title\": \"Ships\"},".repeat(PastedSources.MOST) + "{\"title\": \"Ships\"}]";
        assertThatThrownBy(() -> PastedSources.read(many)).hasMessage("library.paste.many");
    }
}
