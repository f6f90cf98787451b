package moot.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import moot.library.Evidence;
import moot.library.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceBadgeTest extends LibraryScreenTest {

    @TempDir
    Path packs;

    private Evidence evidence(String id) {
        return Fixture.pack(packs).evidence(id).orElseThrow();
    }

    @Test
    void aBadgeHasAShapeAndAWord() {
        var badge = new EvidenceBadge(evidence("fewer-jobs"));

        assertThat(badge.getClassNames()).containsExactlyInAnyOrder("moot-badge", "moot-badge--not-found");
        assertThat(words(badge).strip()).isEqualTo("not found");
    }

    @Test
    void aBadgeMaySayWhatItIsAboutFirst() {
        assertThat(words(new EvidenceBadge(evidence("clean-water"), "S2.P1"))).containsSubsequence("S2.P1", "wrong");
    }
}
