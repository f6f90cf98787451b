package moot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    @TempDir
    Path packs;

    @Test
    void aPackIsFoundByItsId() {
        Fixture.in(packs);
        var library = new Library(List.of(packs.toString()));

        assertThat(library.pack("harbour")).map(Pack::title).contains("Ships in the harbour");
        assertThat(library.pack("airport")).isEmpty();
    }

    @Test
    void packsAreReadOnceWhenTheyAreFirstAskedFor() {
        var library = new Library(List.of(packs.toString()));
        var pack = Fixture.in(packs);
        assertThat(library.packs()).hasSize(1);
        pack.change("pack.yaml", "id: harbour", "id: port");
        assertThat(library.packs()).hasSize(1);
    }

    @Test
    void aMendedPackIsThereAfterReloading() {
        var pack = Fixture.in(packs).change("pack.yaml", "id: harbour", "id: port");
        var library = new Library(List.of(packs.toString()));
        assertThat(library.packs()).isEmpty();
        assertThat(library.faulty()).extracting(FaultyPack::id).containsExactly("harbour");

        pack.change("pack.yaml", "id: port", "id: harbour");
        library.reload();

        assertThat(library.packs()).extracting(Pack::id).containsExactly("harbour");
        assertThat(library.faulty()).isEmpty();
    }

    @Test
    void bundledPacksAreValid() {
        var library = new Library(List.of("scenarios"));

        assertThat(library.faulty().stream().flatMap(pack -> Fixture.sentences(pack.faults()).stream()))
                .isEmpty();
        assertThat(library.packs()).isNotEmpty();
    }
}
