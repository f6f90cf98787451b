package moot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StretchTest {

    @Test
    void aFigureIsFoundAlone() {
        assertThat(found("By 1987 the harbour took 40% of all ships.", "About 40% came here, and in 1987 most."))
                .containsExactly("1987", "40%");
    }

    @Test
    void aSingleDigitIsNotFoundAlone() {
        assertThat(found("It has 5 quays.", "It pays 5 guards.")).isEmpty();
    }

    @Test
    void wordsAreFoundWhereThreeFollowEachOtherAsInTheStatement() {
        assertThat(found("They say the mayor closed the harbour at night.", "In May the Mayor closed the harbour."))
                .containsExactly("the mayor closed the harbour");
    }

    @Test
    void shortWordsThatEverybodyUsesAreNotFound() {
        assertThat(found("One of the most, one of the few.", "It was one of the best."))
                .isEmpty();
    }

    @Test
    void twoPiecesMayStandInTheSameWords() {
        List<Stretch> stretches =
                Stretch.of("It began in 1987.", List.of(piece("a", "Since 1987"), piece("b", "1987 it was")));
        assertThat(stretches)
                .containsExactly(
                        new Stretch("It began in ", List.of()),
                        new Stretch("1987", List.of("a", "b")),
                        new Stretch(".", List.of()));
    }

    @Test
    void theStretchesTogetherAreTheText() {
        String text = "<b>In 1987</b> the mayor closed the harbour & left.";
        assertThat(Stretch.of(text, List.of(piece("a", "The mayor closed the harbour in 1987"))).stream()
                        .map(Stretch::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void withoutEvidenceNothingIsFound() {
        assertThat(Stretch.of("It began in 1987.", List.of()))
                .containsExactly(new Stretch("It began in 1987.", List.of()));
    }

    private static List<String> found(String text, String statement) {
        return Stretch.of(text, List.of(piece("a", statement))).stream()
                .filter(stretch -> !stretch.evidence().isEmpty())
                .map(Stretch::text)
                .toList();
    }

    private static Evidence piece(String id, String statement) {
        return MadePack.fact(id, "S1.P1", statement);
    }
}
