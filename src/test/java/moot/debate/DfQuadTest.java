package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Worked by hand from the definitions of Rago, Toni, Aurisicchio and Baroni (KR 2016): strengths are combined by
/// the probabilistic sum, and the base score moves towards 0 or 1 by the difference of the two sides.
class DfQuadTest {

    private static final double CLOSE = 1e-9;

    @Test
    void theScoreOfTheSidesMovesTheBaseScoreTowardsTheStrongerOne() {
        assertThat(DfQuad.combined(0.5, 0, 0)).isEqualTo(0.5);
        assertThat(DfQuad.combined(0.5, 0.5, 0)).isEqualTo(0.25);
        assertThat(DfQuad.combined(0.5, 0, 0.5)).isEqualTo(0.75);
        assertThat(DfQuad.combined(0.5, 1, 0)).isZero();
        assertThat(DfQuad.combined(0.5, 0, 1)).isEqualTo(1);
        assertThat(DfQuad.combined(0.8, 0.6, 0.6)).isEqualTo(0.8);
    }

    @Test
    void whatNothingBearsOnKeepsItsBaseScore() {
        assertThat(value("a", "a")).isEqualTo(0.5);
    }

    /// 0.5 - 0.5 * 0.5 = 0.25 ; two attackers: 1 - 0.5 * 0.5 = 0.75, 0.5 - 0.5 * 0.75 = 0.125.
    @Test
    void attackersWeakenAndSeveralWeakenMore() {
        assertThat(value("b-a", "a")).isCloseTo(0.25, within(CLOSE));
        assertThat(value("b-a c-a", "a")).isCloseTo(0.125, within(CLOSE));
    }

    @Test
    void supportersStrengthenAndOnEqualSidesNothingMoves() {
        assertThat(value("b+a", "a")).isCloseTo(0.75, within(CLOSE));
        assertThat(value("b+a c-a", "a")).isCloseTo(0.5, within(CLOSE));
    }

    /// b is weakened to 0.25, so a keeps 0.5 - 0.5 * 0.25 = 0.375.
    @Test
    void anAttackerThatIsAttackedWeakensLess() {
        assertThat(value("b-a c-b", "a")).isCloseTo(0.375, within(CLOSE));
    }

    /// Where x = 0.5 - 0.5 x for both, x is a third.
    @Test
    void twoThatAttackEachOtherComeToRestAtAThird() {
        assertThat(strengths("a-b b-a").values())
                .hasSize(2)
                .allSatisfy(strength -> assertThat(strength.value()).isCloseTo(1.0 / 3, within(1e-6)))
                .allMatch(Strength::settled);
    }

    /// Six that all attack each other overshoot by more each round than the one before: each is weak where all were
    /// strong, and strong where all were weak.
    @Test
    void aTightCircleDoesNotComeToRestAndNeitherDoesWhatItBearsOn() {
        Map<String, Strength> strengths = strengths(quarrel(6) + " n0-outside other-apart");
        assertThat(strengths).hasSize(9);
        assertThat(unsettled(strengths)).containsExactlyInAnyOrder("n0", "n1", "n2", "n3", "n4", "n5", "outside");
        assertThat(unsettled(strengths(quarrel(3)))).isEmpty();
    }

    private static String quarrel(int size) {
        return IntStream.range(0, size)
                .boxed()
                .flatMap(from ->
                        IntStream.range(0, size).filter(to -> to != from).mapToObj(to -> "n" + from + "-n" + to))
                .collect(Collectors.joining(" "));
    }

    private static List<String> unsettled(Map<String, Strength> strengths) {
        return strengths.entrySet().stream()
                .filter(each -> !each.getValue().settled())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void addingAnAttackNeverStrengthensAndAddingASupportNeverWeakens() {
        for (long seed = 1; seed <= 500; seed++) {
            String tree = randomTree(seed);
            double before = value(tree, "n0");
            assertThat(value(tree + " new-n0", "n0")).as(tree).isLessThanOrEqualTo(before);
            assertThat(value(tree + " new+n0", "n0")).as(tree).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void everyStrengthLiesBetweenNoughtAndOne() {
        for (long seed = 1; seed <= 300; seed++) {
            assertThat(strengths(randomTree(seed)).values())
                    .allSatisfy(strength -> assertThat(strength.value()).isBetween(0.0, 1.0));
        }
    }

    private static String randomTree(long seed) {
        var chance = new Random(seed);
        return IntStream.range(1, 4 + chance.nextInt(10))
                .mapToObj(node -> "n" + node + (chance.nextBoolean() ? "-" : "+") + "n" + chance.nextInt(node))
                .collect(Collectors.joining(" "));
    }

    private static double value(String graph, String node) {
        return java.util.Objects.requireNonNull(strengths(graph).get(node)).value();
    }

    /// Attacks as `a-b`, supports as `a+b`, lone arguments as themselves.
    private static Map<String, Strength> strengths(String graph) {
        List<String> ties = Arrays.asList(graph.split(" "));
        Set<String> nodes = ties.stream()
                .flatMap(tie -> Arrays.stream(tie.split("[-+]")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new DfQuad<String>(
                        node -> from(ties, "-" + node),
                        node -> from(ties, "+" + node),
                        node -> new Strength(DfQuad.BASE, true))
                .reckon(nodes);
    }

    private static List<String> from(List<String> ties, String end) {
        return ties.stream()
                .filter(tie -> tie.endsWith(end))
                .map(tie -> tie.substring(0, tie.length() - end.length()))
                .toList();
    }
}
