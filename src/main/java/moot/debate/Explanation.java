package moot.debate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Why an argument stands or does not: a chain of challenges, each going against the one before it, as far as it
/// decides the matter.
///
/// @param steps  nearest first; empty where nothing that counts goes against the argument
/// @param circle whether the chain comes back to itself, so that nothing is decided
/// @param ended  whether all that goes against the argument counts no more: met by a revision, or conceded by whoever
///               raised it
public record Explanation(List<Step> steps, boolean circle, boolean ended) {

    /// What became of a challenge.
    public enum Outcome {
        STANDS,
        FALLS,
        OPEN
    }

    public record Step(ArgumentId challenge, Outcome outcome) {}

    static Explanation of(Board board, ArgumentId id) {
        Assessor assessor = new Assessor(board.contributions());
        List<Step> steps = new ArrayList<>();
        Set<ArgumentId> seen = new HashSet<>(Set.of(id));
        Optional<ArgumentId> next = decisive(board, assessor, id);
        while (next.isPresent() && seen.add(next.get())) {
            steps.add(new Step(next.get(), outcome(board, next.get())));
            next = decisive(board, assessor, next.get());
        }
        boolean ended = assessor.attackers(id).isEmpty() && isChallenged(board, id);
        return new Explanation(List.copyOf(steps), next.isPresent(), ended);
    }

    private static boolean isChallenged(Board board, ArgumentId id) {
        return board.get(id)
                .bearers()
                .map(board::get)
                .filter(other -> !other.withdrawn())
                .flatMap(Challenges::against)
                .anyMatch(id::equals);
    }

    /// The challenge on which it depends: for what is defeated one that stands, best one that neither an argument nor a
    /// revision has answered; for what is open an open one; for what stands the latest that was turned down.
    private static Optional<ArgumentId> decisive(Board board, Assessor assessor, ArgumentId id) {
        Label wanted = switch (board.get(id).assessment().label()) {
            case IN -> Label.OUT;
            case OUT -> Label.IN;
            case UNDECIDED -> Label.UNDECIDED;
        };
        return assessor.attackers(id).stream()
                .filter(attacker -> board.get(attacker).assessment().label() == wanted)
                .min(Comparator.<ArgumentId>comparingInt(
                                attacker -> assessor.attackers(attacker).size())
                        .thenComparing(attacker -> board.get(id).meeting(attacker) != null)
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static Outcome outcome(Board board, ArgumentId id) {
        return switch (board.get(id).assessment().label()) {
            case IN -> Outcome.STANDS;
            case OUT -> Outcome.FALLS;
            case UNDECIDED -> Outcome.OPEN;
        };
    }
}
