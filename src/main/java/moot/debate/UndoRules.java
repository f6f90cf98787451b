package moot.debate;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import moot.base.Problem;

/// Which acts may be undone now: those on which no later act builds that still holds. A later act builds on an earlier
/// one if it was done to the same argument, to the same link, or to a reply or a link that a merge took along.
///
/// All acts of the seminar are handed in, the latest first.
final class UndoRules {

    private UndoRules() {}

    static void check(Curation act, List<Curation> all) {
        if (act.isUndone()) {
            throw new Problem("debate.problem.undone");
        }
        hindrance(act, all).ifPresent(key -> {
            throw new Problem(key);
        });
    }

    /// The key of what has to be undone first.
    static Optional<String> hindrance(Curation act, List<Curation> all) {
        if (isFollowed(act, all, later -> later.argument().equals(act.argument()))) {
            return Optional.of("debate.problem.not-last-act");
        }
        if (isFollowed(act, all, later -> !Collections.disjoint(later.ties(), act.ties()))) {
            return Optional.of("debate.problem.not-last-on-tie");
        }
        return Optional.empty();
    }

    private static boolean isFollowed(Curation act, List<Curation> all, Predicate<Curation> buildsOn) {
        return all.stream()
                .takeWhile(later -> later != act)
                .filter(later -> !later.isUndone())
                .anyMatch(buildsOn);
    }
}
