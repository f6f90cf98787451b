package moot.debate;

import java.util.Objects;
import moot.base.Problem;

/// What may be done to a link that is there, and when it may be as it was before. Each refusal says what to do.
final class RelinkRules {

    private RelinkRules() {}

    /// Whether there is a link that bears on anything.
    static void checkThere(Board board, ArgumentId from, ArgumentId to) {
        if (board.get(from).linkTo(to).isEmpty()) {
            throw new Problem("debate.problem.no-link");
        }
        if (board.get(to).withdrawn()) {
            throw new Problem("debate.problem.link-idle");
        }
    }

    static void checkRetype(Board board, ArgumentId from, Link now) {
        Link before = board.get(from).linkTo(now.to()).orElseThrow();
        if (before.relation() == now.relation() && Objects.equals(before.disputed(), now.disputed())) {
            throw new Problem("debate.problem.link-same");
        }
        LinkRules.bearing(board, from, now).stream().findFirst().ifPresent(fault -> {
            throw new Problem(fault.key(), fault.params());
        });
    }

    /// What is disputed is not asked again: the revision that was disputed still cites it.
    static void checkAsBefore(Board board, ArgumentId from, Link before) {
        if (before.relation() == Relation.SUPPORTS && board.supports(before.to(), from)) {
            throw new Problem("debate.problem.merge-circle");
        }
    }

    /// A link to what its author took back for good is put back as the trace that it would be by now.
    static void checkEnd(Board board, ArgumentId to) {
        Fate fate = board.get(to).fate();
        if (fate.hidden() != null || fate.merged() != null) {
            throw new Problem("debate.problem.link-lost-end");
        }
    }
}
