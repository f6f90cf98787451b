package moot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of the contents of a pack. Each test breaks one thing in a sound pack and reads the sentence.
class FaultTest {

    @TempDir
    Path packs;

    Fixture pack;

    @BeforeEach
    void soundPack() {
        pack = Fixture.in(packs);
    }

    private void tells(String... sentences) {
        assertThat(pack.faults()).containsExactly(sentences);
    }

    @Test
    void anUnknownKey() {
        pack.change("pack.yaml", "licence:", "license:");
        tells(
                "pack.yaml:1: found no ‘licence’; expected ‘licence’ with the licence of the pack, as CC-BY-4.0",
                "pack.yaml:4: found key ‘license’; expected one of id, title, language, licence, as-of, about, glossary, later");
    }

    @Test
    void aMissingField() {
        pack.change("evidence.yaml", "  kind: quotation\n", "");
        assertThat(pack.faults())
                .contains("evidence.yaml:8: found no ‘kind’; expected ‘kind’ with the kind of evidence");
    }

    @Test
    void aValueThatIsNoneOfTheChoices() {
        pack.change("evidence.yaml", "check: partly", "check: maybe");
        tells(
                "evidence.yaml:14: found ‘maybe’ for ‘check’; expected one of supported, partly, wrong, not-found, inference");
    }

    @Test
    void aValueOfTheWrongType() {
        pack.change("pack.yaml", "title: Ships in the harbour", "title: [Ships]");
        tells("pack.yaml:2: found a list for ‘title’; expected a title on one line");
    }

    @Test
    void aValueOfTheWrongForm() {
        pack.change("pack.yaml", "as-of: 2025-03-25", "as-of: 25 March 2025");
        tells(
                "pack.yaml:5: found ‘25 March 2025’ for ‘as-of’; expected the day up to which the reading’s evidence is true, as 2025-03-25");
    }

    @Test
    void aDayThatIsNotInTheCalendar() {
        pack.change("pack.yaml", "as-of: 2025-03-25", "as-of: 2025-02-30");
        tells("pack.yaml:5: found ‘2025-02-30’; expected a day that is in the calendar");
    }

    @Test
    void anIdThatIsNotTheNameOfTheFolder() {
        pack.change("pack.yaml", "id: harbour", "id: port");
        tells("pack.yaml:1: found id ‘port’ in folder ‘harbour’; expected the name of the folder as id");
    }

    @Test
    void aStatementThatIsTooLong() {
        pack.change(
                "evidence.yaml",
                "Ninety ships called in a year.",
                "Ships! ".repeat(58).strip());
        tells("evidence.yaml:3: found 405 characters in ‘statement’; expected at most 400");
    }

    @Test
    void evidenceThatNoFileDefines() {
        pack.change(
                "cruise-ships.scenario.yaml", "for: [clean-water]", "for:\n      - clean-water\n      - dirty-water");
        tells("cruise-ships.scenario.yaml:15: found evidence ‘dirty-water’; expected an id that evidence.yaml defines");
    }

    @Test
    void aLocatorThatTheReadingDoesNotHave() {
        pack.change("evidence.yaml", "at: S2.P1", "at: S2.P9");
        tells("evidence.yaml:18: found locator ‘S2.P9’; expected a locator that reading.md has");
    }

    @Test
    void evidenceWithoutALocator() {
        pack.change("evidence.yaml", "  at: S2.P1\n", "");
        tells(
                "evidence.yaml:17: found evidence without ‘at’; expected ‘at’ with a locator of the reading, or ‘added: true’ where the evidence is not the reading’s");
    }

    @Test
    void aSourceThatNoFileDefines() {
        pack.change("evidence.yaml", "sources: [water-2023]", "sources: [water-2024]");
        tells("evidence.yaml:26: found source ‘water-2024’; expected an id that sources.json defines");
    }

    @Test
    void citedEvidenceWithoutSources() {
        pack.change("evidence.yaml", "  sources: [port-2024]\n", "");
        tells(
                "evidence.yaml:1: found no sources for evidence that is ‘cited’; expected at least one id of sources.json under ‘sources’, or ‘citation: uncited’");
    }

    @Test
    void uncitedEvidenceWithSources() {
        pack.change("evidence.yaml", "citation: uncited", "citation: uncited\n  sources: [port-2024]");
        tells(
                "evidence.yaml:22: found sources for evidence that is ‘uncited’; expected no ‘sources’, or ‘citation’ cited or nearby");
    }

    @Test
    void aCorrectionThatRestsOnNothing() {
        pack.change("evidence.yaml", "      sources: [water-2023]\n", "");
        tells(
                "evidence.yaml:24: found a correction without sources; expected at least one id of sources.json under ‘sources’");
    }

    @Test
    void aSpeakerWhereNobodySpeaks() {
        pack.change("evidence.yaml", "kind: quotation", "kind: fact");
        tells(
                "evidence.yaml:15: found a speaker for evidence that is no quotation; expected ‘speaker’ with ‘kind: quotation’ only");
    }

    @Test
    void anIdThatIsUsedTwice() {
        pack.change("evidence.yaml", "id: mayor-praise", "id: ninety-calls");
        assertThat(pack.faults())
                .contains("evidence.yaml:8: found ‘ninety-calls’, which line 1 has too; expected each of them once");
    }

    @Test
    void aSourceIdThatIsUsedTwice() {
        pack.change("sources.json", "\"id\": \"water-2023\"", "\"id\": \"port-2024\"");
        assertThat(pack.faults())
                .contains("sources.json:19: found ‘port-2024’, which line 3 has too; expected each of them once");
    }

    @Test
    void aYamlKeyThatIsThereTwice() {
        pack.change("evidence.yaml", "  check: partly\n", "  check: partly\n  check: wrong\n");
        tells("evidence.yaml:15: found key ‘check’ a second time; expected each key once");
    }

    @Test
    void aJsonKeyThatIsThereTwice() {
        pack.change("sources.json", "\"type\": \"webpage\",", "\"type\": \"webpage\", \"type\": \"report\",");
        tells("sources.json:20: found key ‘type’ a second time; expected each key once");
    }

    @Test
    void fewerThanTwoPositions() {
        pack.write("cruise-ships.scenario.yaml", """
                id: cruise-ships
                title: Close the harbour
                question: Close it?
                background: A town.
                evidence-note: One report.
                positions:
                  - {id: close, label: Close it, statement: No more ships., for: [], against: []}
                """);
        tells("cruise-ships.scenario.yaml:6: found one entry in ‘positions’; expected two to five positions");
    }

    @Test
    void moreThanFivePositions() {
        for (int i = 1; i <= 4; i++) {
            pack.change(
                    "cruise-ships.scenario.yaml",
                    "positions:\n",
                    "positions:\n  - {id: p%d, label: L, statement: S, for: [], against: []}\n".formatted(i));
        }
        tells("cruise-ships.scenario.yaml:9: found 6 entries in ‘positions’; expected two to five positions");
    }

    @Test
    void aDevelopmentThatTestsNoPositionOfTheScenario() {
        pack.change("cruise-ships.scenario.yaml", "tests: [close]", "tests: [C-i1]");
        tells("cruise-ships.scenario.yaml:25: found position ‘C-i1’; expected the id of a position of this scenario");
    }

    @Test
    void aScenarioIdThatIsNotTheNameOfItsFile() {
        pack.change("cruise-ships.scenario.yaml", "id: cruise-ships", "id: ships");
        tells(
                "cruise-ships.scenario.yaml:1: found id ‘ships’ in cruise-ships.scenario.yaml; expected the name of the file without .scenario.yaml as id");
    }

    @Test
    void aCriterionThatDoesNotDescribeEachLevel() {
        pack.change("rubric.yaml", "[Fits., Does not fit.]", "[Fits.]");
        tells(
                "rubric.yaml:11: found descriptions for one level; expected 2, one for each level, in the order of the levels");
    }

    @Test
    void levelsThatDoNotFall() {
        pack.change("rubric.yaml", "level: 1", "level: 3");
        tells("rubric.yaml:6: found a level that is not below the one before it; expected the best level first");
    }

    @Test
    void anAddressThatIsNoWebAddress() {
        pack.change("sources.json", "https://port.example/calls", "javascript:alert(1)");
        tells(
                "sources.json:10: found ‘javascript:alert(1)’ for ‘URL’; expected an address that begins with http:// or https:// and has no space");
    }

    @Test
    void anIdThatIsThereTwiceInAList() {
        pack.change("evidence.yaml", "sources: [port-2024]", "sources: [port-2024, port-2024]");
        tells("evidence.yaml:6: found the same id twice in ‘sources’; expected each id once");
    }

    @Test
    void aMonthThatThereIsNot() {
        pack.change("sources.json", "[2025, 3, 25]", "[2025, 13, 25]");
        tells("sources.json:9: found ‘13’ for ‘date-parts’; expected a month from 1 to 12");
    }

    @Test
    void allFaultsOfAllFilesAtOnce() {
        pack.change("evidence.yaml", "at: S2.P1", "at: S2.P9")
                .change("cruise-ships.scenario.yaml", "[clean-water]", "[dirty-water]")
                .change("reading.md", "# Ships in the harbour", "Ships in the harbour")
                .change("rubric.yaml", "title", "titel");
        assertThat(pack.faults())
                .hasSize(6)
                .extracting(fault -> fault.substring(0, fault.indexOf(": found")))
                .containsExactly(
                        "cruise-ships.scenario.yaml:13",
                        "evidence.yaml:18",
                        "reading.md:1",
                        "reading.md:1",
                        "rubric.yaml:1",
                        "rubric.yaml:1");
    }

    @Test
    void aFileThatCannotBeReadBlamesNoOtherFile() {
        pack.write("evidence.yaml", "- id: [");
        assertThat(pack.faults())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("evidence.yaml:1: found what cannot be read");
    }
}
