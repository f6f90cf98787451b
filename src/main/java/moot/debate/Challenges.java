package moot.debate;

import java.util.stream.Stream;
import moot.base.Problem;

/// What goes against what.
final class Challenges {

    private Challenges() {}

    /// @throws Problem unless the one argument goes against the other, as its reply or by a link
    static void check(Board board, ArgumentId challenge, ArgumentId challenged) {
        boolean is = board.find(challenge)
                .filter(found -> !found.withdrawn())
                .filter(found -> against(found).anyMatch(challenged::equals))
                .isPresent();
        if (!is) {
            throw new Problem("debate.problem.no-challenge");
        }
    }

    /// What an argument goes against.
    static Stream<ArgumentId> against(Contribution challenge) {
        Relation relation = challenge.relation();
        Stream<ArgumentId> parent =
                relation != null && relation.attacks() ? Stream.ofNullable(challenge.parent()) : Stream.empty();
        return Stream.concat(
                parent,
                challenge.links().stream()
                        .filter(link -> link.relation().attacks())
                        .map(Link::to));
    }
}
