package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What must hold of every debate that people could hold, tried on thousands that chance made up. A failure names
/// the seed of its debate.
class BoardPropertyTest {

    private static final int DEBATES = 2_000;
    private static final int LONG_DEBATES = 6;
    private static final int STEPS_OF_A_LONG_DEBATE = 150;

    @Test
    void aBoardAdvancedChangeByChangeEqualsOneBuiltAfreshAndWhatFollowsByHand() {
        forMany(this::advance);
    }

    @Test
    void theSameHoldsOfLongDebates() {
        for (long seed = 1; seed <= LONG_DEBATES; seed++) {
            named(seed, each -> advance(each, STEPS_OF_A_LONG_DEBATE));
        }
    }

    @Test
    void howeverChangesAreFetchedTogetherTheyEndInTheSameBoard() {
        forMany(this::catchUp);
    }

    @Test
    void newsOfEarlierStatesInAnyOrderTurnsNothingBack() {
        forMany(this::hearAgain);
    }

    @Test
    void aDifferenceSaysEverythingThatIsOtherwise() {
        forMany(this::compare);
    }

    @Test
    void aFurtherChallengeNeverRaisesWhatItGoesAgainst() {
        forMany(this::challenge);
    }

    /// By a link of one that is there, then by a reply that nobody has answered.
    private void challenge(long seed) {
        var debate = new RandomDebate(seed);
        var chance = new Random(seed);
        for (int step = 0; step < steps(seed); step++) {
            debate.next();
        }
        Board before = Board.EMPTY.with(debate.stored.states());
        List<Contribution> counting = shuffled(
                before.contributions().values().stream()
                        .filter(Contribution::counts)
                        .sorted(Comparator.comparing(Contribution::id))
                        .toList(),
                chance);
        if (!counting.isEmpty()) {
            Contribution to = counting.getFirst();
            Contribution from = counting.getLast();
            Board linked = linked(debate, before, from, to);
            boolean undefeated = linked != before && from.assessment().label() != Label.OUT;
            if (undefeated || to.standing() != Standing.STANDS) {
                assertThat(linked.get(to.id()).standing()).isNotEqualTo(Standing.STANDS);
            }
            Board answered = linked.with(debate.stored.reply(to.id(), Relation.REBUTS));
            assertThat(answered.get(to.id()).standing()).isEqualTo(Standing.UNANSWERED);
        }
    }

    /// The same board where the two cannot be tied, or the challenge was met before it was raised again.
    private static Board linked(RandomDebate debate, Board board, Contribution from, Contribution to) {
        boolean fits = LinkRules.faults(board, from.id(), new Link(to.id(), Relation.REBUTS, null, 1))
                .isEmpty();
        return fits && !to.hasMet(from.id())
                ? board.with(debate.stored.link(from.id(), to.id(), Relation.REBUTS))
                : board;
    }

    /// As pages do that look now and then, the first time from nothing, and one of them not for long.
    private void compare(long seed) {
        var debate = new RandomDebate(seed);
        var chance = new Random(seed);
        List<Board> seen = new ArrayList<>(List.of(Board.EMPTY));
        for (int step = 0; step < steps(seed); step++) {
            debate.next();
            if (chance.nextInt(3) > 0) {
                Board last = seen.getLast();
                Board later = last.with(debate.stored.changedSince(last.version()));
                for (Board earlier : List.of(last, seen.get(chance.nextInt(seen.size())))) {
                    new DifferenceByHand(earlier, later).agreesWith(later.since(earlier));
                }
                seen.add(later);
            }
        }
    }

    private void advance(long seed) {
        advance(seed, steps(seed));
    }

    private void advance(long seed, int steps) {
        var debate = new RandomDebate(seed);
        var chance = new Random(seed);
        Board board = Board.EMPTY;
        for (int step = 0; step < steps; step++) {
            board = board.with(debate.next());
            assertThat(board).isEqualTo(Board.EMPTY.with(shuffled(debate.stored.states(), chance)));
            new BoardByHand(debate.stored.states()).agreesWith(board);
        }
    }

    /// As pages do that look now and then, and as a node does that fetches a few changes again.
    private void catchUp(long seed) {
        var debate = new RandomDebate(seed);
        var chance = new Random(seed);
        Board board = Board.EMPTY;
        for (int step = 0; step < steps(seed); step++) {
            debate.next();
            if (chance.nextInt(4) == 0) {
                long overlap = chance.nextInt(3);
                board = board.with(shuffled(debate.stored.changedSince(board.version() - overlap), chance));
            }
        }
        board = board.with(shuffled(debate.stored.changedSince(board.version()), chance));
        assertThat(board).isEqualTo(Board.EMPTY.with(debate.stored.states()));
    }

    private void hearAgain(long seed) {
        var debate = new RandomDebate(seed);
        List<ArgumentState> heard = new ArrayList<>();
        for (int step = 0; step < steps(seed); step++) {
            heard.addAll(debate.next());
        }
        Board board = Board.EMPTY.with(debate.stored.states());
        for (ArgumentState earlier : shuffled(heard, new Random(seed))) {
            assertThat(board.with(earlier)).isSameAs(board);
        }
    }

    private static int steps(long seed) {
        return 4 + (int) (seed % 18);
    }

    private static void forMany(Consumer<Long> property) {
        for (long seed = 1; seed <= DEBATES; seed++) {
            named(seed, property);
        }
    }

    private static void named(long seed, Consumer<Long> property) {
        try {
            property.accept(seed);
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("It does not hold of the debate of seed " + seed, failure);
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random chance) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, chance);
        return copy;
    }
}
