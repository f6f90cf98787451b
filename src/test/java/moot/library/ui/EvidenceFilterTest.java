package moot.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.util.List;
import moot.library.Evidence;
import moot.library.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFilterTest {

    @TempDir
    Path packs;

    @Test
    void whatASourceCorrectsRestsOnItToo() {
        assertThat(shown("source=water-2023")).containsExactly("clean-water");
    }

    @Test
    void anAddressThatAsksForWhatIsNotThereShowsNothing() {
        assertThat(shown("at=S9.P9")).isEmpty();
        assertThat(shown("source=nobody-1900")).isEmpty();
        assertThat(shown("id=nothing")).isEmpty();
    }

    @Test
    void whatTheAddressSaysBesideDoesNotCount() {
        assertThat(shown("colour=red")).hasSize(4);
        assertThat(shown("colour=red&at=S1.P1")).containsExactly("ninety-calls");
    }

    @Test
    void onlyWithoutAFilterIsAllShown() {
        assertThat(filter("").all()).isTrue();
        assertThat(filter("at=S1.P1").all()).isFalse();
    }

    private List<String> shown(String query) {
        return filter(query).of(Fixture.pack(packs)).stream().map(Evidence::id).toList();
    }

    private static EvidenceFilter filter(String query) {
        return EvidenceFilter.of(QueryParameters.fromString(query));
    }
}
