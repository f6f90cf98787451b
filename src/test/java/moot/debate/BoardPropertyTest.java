package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
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
