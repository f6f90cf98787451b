package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void aQuestionIsAClaimAndNothingElse() {
        assertThat(Wording.question("Since when?")).isEqualTo(new Wording("Since when?", "", null, "", List.of()));
    }

    @Test
    void blanksAtTheEndsAreNotPartOfAWording() {
        var typed = new Wording(
                " A claim\n",
                "\tA  warrant. ",
                Sureness.PROBABLY,
                "  ",
                List.of(new Citation("e1", Bearing.LIMITS, " Why not "), Citation.supporting("e2")));
        assertThat(typed.stripped())
                .isEqualTo(new Wording(
                        "A claim",
                        "A  warrant.",
                        Sureness.PROBABLY,
                        "",
                        List.of(new Citation("e1", Bearing.LIMITS, "Why not"), Citation.supporting("e2"))));
    }

    @Test
    void itKnowsWhatItCites() {
        var wording = new Wording("Claim", "Warrant", null, "", List.of(Citation.supporting("e1")));
        assertThat(wording.cites("e1")).isTrue();
        assertThat(wording.cites("e2")).isFalse();
    }

    @Test
    void whatHappensToTheListItWasMadeFromChangesNothing() {
        List<Citation> cited = new ArrayList<>(List.of(Citation.supporting("e1")));
        var wording = new Wording("Claim", "Warrant", null, "", cited);
        cited.clear();
        assertThat(wording.cites("e1")).isTrue();
        assertThatThrownBy(() -> wording.citations().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
