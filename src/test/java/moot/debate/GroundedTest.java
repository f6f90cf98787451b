package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Cases that the literature works out by hand: Dung (1995) for reinstatement and the Nixon diamond, Caminada (2006)
/// and Modgil and Caminada (2009) for labels and circles, Baroni, Caminada and Giacomin (2011) for floating defeat.
class GroundedTest {

    @Test
    void whatNothingAttacksIsIn() {
        assertThat(labels("a")).isEqualTo(Map.of("a", Label.IN));
    }

    @Test
    void anAttackThatStandsDefeatsAndOneThatIsDefeatedReinstates() {
        assertThat(labels("b>a")).isEqualTo(Map.of("b", Label.IN, "a", Label.OUT));
        assertThat(labels("b>a c>b")).isEqualTo(Map.of("c", Label.IN, "b", Label.OUT, "a", Label.IN));
    }

    @Test
    void theNixonDiamondIsUndecided() {
        assertThat(labels("quaker>republican republican>quaker"))
                .isEqualTo(Map.of("quaker", Label.UNDECIDED, "republican", Label.UNDECIDED));
    }

    @Test
    void aCircleOfThreeIsUndecidedAndSoIsWhatItAttacks() {
        assertThat(labels("a>b b>c c>a c>d")).hasSize(4).containsValues(Label.UNDECIDED);
        assertThat(in("a>b b>c c>a c>d")).isEmpty();
    }

    @Test
    void floatingDefeatIsNotEnoughForASceptic() {
        assertThat(labels("a>b b>a a>c b>c c>d").get("d")).isEqualTo(Label.UNDECIDED);
    }

    @Test
    void aCircleThatIsAttackedFromOutsideIsDecided() {
        assertThat(in("x>a a>b b>c c>a")).containsExactlyInAnyOrder("x", "b");
    }

    @Test
    void whoAttacksItselfDefeatsNobody() {
        assertThat(labels("a>a a>b")).isEqualTo(Map.of("a", Label.UNDECIDED, "b", Label.UNDECIDED));
    }

    /// The example of five arguments in Modgil and Caminada (2009), figure 1: a and b attack each other, b attacks c, c
    /// attacks d, d attacks e, e attacks c.
    @Test
    void theExampleWithTwoCirclesHasAnEmptyGroundedExtension() {
        assertThat(in("a>b b>a b>c c>d d>e e>c")).isEmpty();
    }

    @Test
    void labellingAPartThatIsClosedDownstreamAgreesWithLabellingAll() {
        for (long seed = 1; seed <= 500; seed++) {
            String graph = random(seed);
            Graph all = new Graph(graph);
            Map<String, Label> labels = all.label(all.nodes(), Map.of());
            for (String start : all.nodes()) {
                Set<String> part = all.downstream(start);
                assertThat(all.label(part, labels)).as(graph).isEqualTo(only(labels, part));
            }
        }
    }

    @Test
    void aFurtherAttackNeverRaisesWhatItAttacksAndOneThatIsNotDefeatedLetsItNotBeIn() {
        for (long seed = 1; seed <= 200; seed++) {
            String graph = random(seed);
            Map<String, Label> before = labels(graph);
            for (String from : before.keySet()) {
                for (String to : before.keySet()) {
                    String attack = from + ">" + to;
                    Label after = labels(graph + " " + attack).get(to);
                    if (before.get(to) != Label.IN || before.get(from) != Label.OUT) {
                        assertThat(after).as(graph + " and " + attack).isNotEqualTo(Label.IN);
                    }
                }
            }
        }
    }

    @Test
    void theOrderInWhichAttacksAreHeardDoesNotMatter() {
        for (long seed = 1; seed <= 200; seed++) {
            List<String> attacks = new ArrayList<>(List.of(random(seed).split(" ")));
            Map<String, Label> before = labels(String.join(" ", attacks));
            Collections.shuffle(attacks, new Random(seed));
            assertThat(labels(String.join(" ", attacks))).isEqualTo(before);
        }
    }

    private static Map<String, Label> only(Map<String, Label> labels, Set<String> part) {
        return labels.entrySet().stream()
                .filter(each -> part.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String random(long seed) {
        var chance = new Random(seed);
        return chance.ints(3 + chance.nextInt(12), 0, 8)
                .mapToObj(from -> "n" + from + ">n" + chance.nextInt(8))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Label> labels(String attacks) {
        Graph graph = new Graph(attacks);
        return graph.label(graph.nodes(), Map.of());
    }

    private static Set<String> in(String attacks) {
        return labels(attacks).entrySet().stream()
                .filter(each -> each.getValue() == Label.IN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Attacks as `a>b`, lone arguments as themselves.
    private static final class Graph {

        private final List<List<String>> attacks;

        Graph(String text) {
            attacks = Arrays.stream(text.split(" "))
                    .map(attack -> List.of(attack.split(">")))
                    .toList();
        }

        Set<String> nodes() {
            return attacks.stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        List<String> attackers(String node) {
            return attacks.stream()
                    .filter(attack -> attack.size() == 2 && attack.get(1).equals(node))
                    .map(List::getFirst)
                    .toList();
        }

        List<String> attacked(String node) {
            return attacks.stream()
                    .filter(attack -> attack.size() == 2 && attack.getFirst().equals(node))
                    .map(attack -> attack.get(1))
                    .toList();
        }

        Set<String> downstream(String start) {
            Set<String> reached = new LinkedHashSet<>(Set.of(start));
            List<String> waiting = new ArrayList<>(reached);
            while (!waiting.isEmpty()) {
                attacked(waiting.removeLast()).stream().filter(reached::add).forEach(waiting::add);
            }
            return reached;
        }

        Map<String, Label> label(Set<String> part, Map<String, Label> known) {
            return new Grounded<String>(this::attackers, this::attacked, node -> known.getOrDefault(node, Label.OUT))
                    .label(part);
        }
    }
}
