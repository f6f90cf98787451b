package moot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvesTest {

    @TempDir
    Path packs;

    @TempDir
    Path others;

    @Test
    void aFaultyPackStopsNoOther() throws IOException {
        Fixture.in(packs);
        Files.createDirectory(packs.resolve("bare"));

        var shelves = Shelves.read(List.of(packs));

        assertThat(shelves.packs()).extracting(Pack::id).containsExactly("harbour");
        assertThat(shelves.faulty()).extracting(FaultyPack::id).containsExactly("bare");
        assertThat(shelves.faulty().getFirst().faults())
                .extracting(Fault::file)
                .containsExactly("evidence.yaml", "pack.yaml", "pack.yaml", "reading.md", "sources.json");
    }

    @Test
    void aPackThatIsInTwoPlacesIsUsedFromTheFirst() {
        Fixture.in(packs);
        Fixture.in(others).change("pack.yaml", "Ships in the harbour", "Other ships");

        var shelves = Shelves.read(List.of(packs, others));

        assertThat(shelves.packs()).extracting(Pack::title).containsExactly("Ships in the harbour");
        assertThat(Fixture.sentences(shelves.faulty().getFirst().faults()))
                .containsExactly("pack.yaml:1: found a second pack ‘harbour’; expected each pack in one place only");
    }

    @Test
    void aFolderThatIsNamedTwiceIsReadOnce() {
        Fixture.in(packs);

        var shelves = Shelves.read(List.of(packs, packs.resolve(".")));

        assertThat(shelves.packs()).hasSize(1);
        assertThat(shelves.faulty()).isEmpty();
    }

    @Test
    void aLinkToAPackElsewhereIsAFault() throws IOException {
        Files.createSymbolicLink(packs.resolve("harbour"), Fixture.in(others).folder());

        var shelves = Shelves.read(List.of(packs));

        assertThat(shelves.packs()).isEmpty();
        assertThat(shelves.faulty().getFirst().faults().getFirst().found()).isEqualTo("a link to a folder elsewhere");
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        var shelves = Shelves.read(List.of(packs.resolve("nowhere")));

        assertThat(shelves.faulty()).extracting(FaultyPack::id).containsExactly("nowhere");
        assertThat(shelves.faulty().getFirst().faults().getFirst().found()).startsWith("no folder of packs");
    }

    @Test
    void hiddenFoldersAreNoPacks() throws IOException {
        Files.createDirectory(packs.resolve(".git"));

        assertThat(Shelves.read(List.of(packs)).faulty()).isEmpty();
    }
}
