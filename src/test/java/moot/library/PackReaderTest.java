package moot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PackReaderTest {

    @TempDir
    Path packs;

    @Test
    void aSoundPackHasNoFaults() {
        assertThat(Fixture.in(packs).faults()).isEmpty();
    }

    @Test
    void aPackSaysWhatItsFilesSay() {
        var pack = Fixture.pack(packs);

        assertThat(pack.title()).isEqualTo("Ships in the harbour");
        assertThat(pack.asOf()).isEqualTo(LocalDate.of(2025, 3, 25));
        assertThat(pack.glossary()).containsExactly(new Term("Berth", "A place where a ship ties up."));
        assertThat(pack.later()).containsExactly(new Later("May 2025", "The council adjourns.", "the minutes"));
        assertThat(pack.reading().sections()).extracting(Section::heading).containsExactly("The town", "The water");
        assertThat(Objects.requireNonNull(pack.rubric()).levels())
                .containsExactly(new Level(2, "Good"), new Level(1, "Not yet"));
    }

    @Test
    void aParagraphKeepsItsLines() {
        assertThat(Fixture.pack(packs).paragraph("S1.P1").orElseThrow().text())
                .isEqualTo("Last year ninety ships called,\nso the report, and *most* stayed a day.");
    }

    @Test
    void evidenceTakesItsDateFromThePackUnlessItHasOne() {
        var pack = Fixture.pack(packs);

        assertThat(pack.evidence("ninety-calls").orElseThrow().asOf()).isEqualTo(LocalDate.of(2025, 3, 25));
        assertThat(pack.evidence("mayor-praise").orElseThrow().asOf()).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void evidenceKeepsItsCheckAndItsCorrection() {
        var evidence = Fixture.pack(packs).evidence("clean-water").orElseThrow();

        assertThat(evidence.check()).isEqualTo(Evidence.Check.WRONG);
        assertThat(evidence.citation()).isEqualTo(Evidence.Citation.UNCITED);
        assertThat(evidence.notes())
                .containsExactly(
                        new Note(Note.Type.CORRECTION, "The samples of 2023 say otherwise.", List.of("water-2023")));
    }

    @Test
    void addedEvidenceStandsNowhereInTheReading() {
        var evidence = Fixture.pack(packs).evidence("fewer-jobs").orElseThrow();

        assertThat(evidence.added()).isTrue();
        assertThat(evidence.at()).isNull();
    }

    @Test
    void aSourceIsItsItemWithWhatThePackSaysOfIt() {
        var source = Fixture.pack(packs).source("port-2024").orElseThrow();

        assertThat(source.item().has("custom")).isFalse();
        assertThat(source.url()).isEqualTo("https://port.example/calls");
        assertThat(source.urlPrinted()).isEqualTo("https://port.example/ca lls");
        assertThat(source.origin()).isEqualTo(Source.Origin.READING);
    }

    @Test
    void positionsAreLetteredInTheirOrder() {
        var scenario = Fixture.pack(packs).scenario("cruise-ships").orElseThrow();

        assertThat(scenario.positions()).extracting(Position::letter).containsExactly("A", "B");
        assertThat(scenario.position("C-limit").orElseThrow().supporting())
                .containsExactly("ninety-calls", "mayor-praise");
    }

    @Test
    void aParagraphKnowsItsEvidenceAndASourceWhatRestsOnIt() {
        var pack = Fixture.pack(packs);

        assertThat(pack.evidenceAt("S2.P1")).extracting(Evidence::id).containsExactly("clean-water");
        assertThat(pack.evidenceCiting("port-2024"))
                .extracting(Evidence::id)
                .containsExactly("ninety-calls", "mayor-praise");
        assertThat(pack.evidenceCiting("water-2023")).extracting(Evidence::id).containsExactly("clean-water");
    }

    @Test
    void aPackSurvivesBeingStoredAsJson() {
        var pack = Fixture.pack(packs);
        var mapper = JsonMapper.shared();

        assertThat(mapper.readValue(mapper.writeValueAsString(pack), Pack.class))
                .isEqualTo(pack);
    }

    @Test
    void aPackMayDoWithoutARubric() {
        assertThat(Fixture.in(packs).delete("rubric.yaml").sound().rubric()).isNull();
    }

    @Test
    void aFileMayBeginWithAByteOrderMark() {
        assertThat(Fixture.in(packs).change("reading.md", "#", "\uFEFF#").faults())
                .isEmpty();
    }
}
