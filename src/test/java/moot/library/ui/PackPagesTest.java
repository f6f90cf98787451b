package moot.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import moot.library.Fixture;
import moot.library.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the elements of a room get to draw.
class PackPagesTest extends LibraryScreenTest {

    @TempDir
    Path packs;

    @Autowired
    PackPages pages;

    @Test
    void aPieceSaysForWhichPositionsItSpeaksAndAgainstWhich() {
        assertThat(piece("ninety-calls").get("for")).hasToString("[\"B\"]");
        assertThat(piece("ninety-calls").get("against")).hasToString("[\"A\"]");
        assertThat(piece("fewer-jobs").get("for")).isEmpty();
    }

    @Test
    void aPieceBringsWhatCorrectsItAndWhatThatRestsOn() {
        var note = piece("clean-water").get("notes").get(0);
        assertThat(note.get("type").asString()).isEqualTo("correction");
        assertThat(note.get("text").asString()).isEqualTo("The samples of 2023 say otherwise.");
        var source = note.get("sources").get(0);
        assertThat(source.get("id").asString()).isEqualTo("water-2023");
        assertThat(source.get("reference").asString()).contains("Samples from the quay");
        assertThat(source.get("url").isNull()).isTrue();
    }

    @Test
    void whatWasAddedStandsNowhereInTheReading() {
        assertThat(piece("fewer-jobs").get("at").isNull()).isTrue();
        assertThat(piece("fewer-jobs").get("added").asBoolean()).isTrue();
        assertThat(piece("fewer-jobs").get("check").asString()).isEqualTo("not-found");
    }

    @Test
    void aFilterFindsThePositionsByLetterAndLabel() {
        assertThat(all(pack()).get("positions"))
                .hasToString("[{\"letter\":\"A\",\"label\":\"Close it\"},{\"letter\":\"B\",\"label\":\"Limit them\"}]");
    }

    @Test
    void theFileIsMadeOnceForAllPages() {
        var pack = pack();
        assertThat(pages.evidence(pack)).isSameAs(pages.evidence(pack));
    }

    @Test
    void aBrowserKeepsTheFileUntilItsContentChanges() {
        var name = pages.evidence(pack()).name();
        assertThat(pages.evidence(pack()).name()).isEqualTo(name);
        var changed = Fixture.in(packs)
                .change("evidence.yaml", "Ninety ships", "Eighty ships")
                .sound();
        assertThat(pages.evidence(changed).name()).isNotEqualTo(name);
    }

    @Test
    void theReadingSaysWhatWasTakenFromEachParagraphAndHowManyLeanOnIt() {
        var section = pages.reading(pack(), Map.of("S1.P2", 3)).get("sections").get(0);
        assertThat(section.get("heading").asString()).isEqualTo("The town");
        var first = section.get("paragraphs").get(0);
        assertThat(first.get("html").asString()).contains("and <em>most</em> stayed");
        assertThat(first.get("evidence").asInt()).isEqualTo(1);
        assertThat(first.get("arguments").asInt()).isZero();
        assertThat(section.get("paragraphs").get(1).get("arguments").asInt()).isEqualTo(3);
    }

    private Pack pack() {
        return Fixture.pack(packs);
    }

    private JsonNode piece(String id) {
        return all(pack())
                .get("items")
                .valueStream()
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode all(Pack pack) {
        return JsonMapper.shared().readTree(pages.evidence(pack).json());
    }
}
