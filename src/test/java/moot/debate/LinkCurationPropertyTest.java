package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import moot.base.Problem;
import org.junit.jupiter.api.Test;

/// What must hold of links and replies however they are merged along, put in order and put back. A failure names the
/// seed of its
/// debate.
class LinkCurationPropertyTest {

    private static final int DEBATES = 400;
    private static final int STEPS = 60;
    private static final int ACTS = 12;
    private static final Set<String> HINDRANCES =
            Set.of("debate.problem.merge-circle", "debate.problem.merge-disputed");

    @Test
    void noArgumentIsEverLinkedTwiceToAnotherOrHeldUpInACircle() {
        forMany(debate -> board(debate).contributions().values().forEach(argument -> {
            assertThat(argument.links().stream().map(Link::to)).doesNotHaveDuplicates();
            argument.links().stream()
                    .filter(link -> link.relation() == Relation.SUPPORTS)
                    .forEach(link -> assertThat(board(debate).supports(link.to(), argument.id()))
                            .isFalse());
        }));
    }

    @Test
    void whateverIsPutInOrderIsAsItWasOnceAllOfItIsUndoneInWhateverOrderItCanBe() {
        Set<CurationAct> undone = new HashSet<>();
        List<Curation> hindered = new ArrayList<>();
        forMany(debate -> {
            List<Curation> earlier = debate.stored.acts();
            Map<ArgumentId, List<Object>> before = tied(debate);
            var chance = new Random(debate.stored.changes());
            for (int act = 0; act < ACTS; act++) {
                orNot(() -> putInOrder(debate, chance));
            }
            since(debate, earlier).forEach(act -> undone.add(act.act()));
            undoAll(debate, earlier, chance)
                    .ifPresentOrElse(
                            hindered::add, () -> assertThat(tied(debate)).isEqualTo(before));
        });
        assertThat(hindered).hasSizeLessThan(DEBATES / 40);
        assertThat(undone)
                .containsExactlyInAnyOrder(CurationAct.MERGE, CurationAct.RETYPE_LINK, CurationAct.REMOVE_LINK);
    }

    private static void putInOrder(RandomDebate debate, Random chance) {
        List<Contribution> there = board(debate).contributions().values().stream()
                .filter(argument -> !argument.withdrawn())
                .sorted(Comparator.comparing(Contribution::id))
                .toList();
        List<Contribution> linking =
                there.stream().filter(argument -> !argument.links().isEmpty()).toList();
        if (linking.isEmpty() || chance.nextInt(3) == 0) {
            debate.stored.merge(oneOf(there, chance).id(), oneOf(there, chance).id());
            return;
        }
        Contribution from = oneOf(linking, chance);
        ArgumentId to = oneOf(from.links(), chance).to();
        if (chance.nextBoolean()) {
            debate.stored.removeLink(from.id(), to);
        } else {
            Relation relation = oneOf(List.of(Relation.SUPPORTS, Relation.REBUTS, Relation.UNDERCUTS), chance);
            debate.stored.retypeLink(from.id(), new Link(to, relation, null, 1));
        }
    }

    /// Tries one after the other until all are undone, which only a rule may hinder that says what to change first.
    ///
    /// @return the act that is hindered
    private static Optional<Curation> undoAll(RandomDebate debate, List<Curation> earlier, Random chance) {
        for (var left = since(debate, earlier); !left.isEmpty(); left = since(debate, earlier)) {
            List<Curation> order = new ArrayList<>(left);
            Collections.shuffle(order, chance);
            order.forEach(act -> orNot(() -> debate.stored.undo(act)));
            if (since(debate, earlier).size() == left.size()) {
                Curation latest = left.getFirst();
                assertThatThrownBy(() -> debate.stored.undo(latest)).message().isIn(HINDRANCES);
                return Optional.of(latest);
            }
        }
        return Optional.empty();
    }

    private static List<Curation> since(RandomDebate debate, List<Curation> earlier) {
        return debate.stored.acts().stream()
                .filter(act -> !earlier.contains(act))
                .toList();
    }

    private static void orNot(Runnable act) {
        try {
            act.run();
        } catch (Problem refused) {
            assertThat(refused.key()).startsWith("debate.");
        }
    }

    private static Board board(RandomDebate debate) {
        return Board.EMPTY.with(debate.stored.states());
    }

    /// How each argument hangs, and its links.
    private static Map<ArgumentId, List<Object>> tied(RandomDebate debate) {
        return debate.stored.states().stream()
                .collect(Collectors.toMap(ArgumentState::id, state -> List.of(state.spine(), state.links())));
    }

    private static void forMany(Consumer<RandomDebate> property) {
        for (long seed = 1; seed <= DEBATES; seed++) {
            var debate = new RandomDebate(seed);
            for (int step = 0; step < STEPS; step++) {
                debate.next();
            }
            try {
                property.accept(debate);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("It does not hold of the debate of seed " + seed, failure);
            }
        }
    }

    private static <T> T oneOf(List<T> choices, Random chance) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
