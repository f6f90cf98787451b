package moot.debate;

import moot.base.Problem;
import org.jspecify.annotations.Nullable;

/// What an act of curation may do. Each refusal says what is wrong with the wish.
final class CurationRules {

    private CurationRules() {}

    static void checkReason(String reason) {
        if (reason.isBlank() || reason.strip().length() > Hidden.LONGEST_REASON) {
            throw new Problem("debate.problem.reason", Hidden.LONGEST_REASON);
        }
    }

    static void checkPresent(Fate fate) {
        if (!fate.present()) {
            throw new Problem("debate.problem.not-present");
        }
    }

    static void checkGraft(Board board, ArgumentId id, Graft graft) {
        Contribution moved = board.get(id);
        boolean asks = graft.relation() == Relation.ASKS;
        if (moved.asks() != asks) {
            throw new Problem("debate.problem.graft-question");
        }
        if (graft.parent() == null) {
            checkDepth(height(board, id));
            return;
        }
        Contribution parent = find(board, graft.parent());
        if (graft.relation() == null) {
            throw new Problem("debate.problem.graft-relation");
        }
        if (id.equals(parent.id()) || isBeneath(board, parent.id(), id)) {
            throw new Problem("debate.problem.graft-circle");
        }
        if (graft.relation() == Relation.SUPPORTS && board.supports(parent.id(), id)) {
            throw new Problem("debate.problem.support-circle");
        }
        if ((graft.relation() == Relation.DISPUTES) != (graft.disputed() != null)
                || graft.disputed() != null && !parent.wording().cites(graft.disputed())) {
            throw new Problem("debate.problem.graft-disputed");
        }
        checkDepth(parent.depth() + 1 + height(board, id));
    }

    static Graft retyped(Board board, ArgumentId id, Relation relation, @Nullable String disputed) {
        ArgumentId parent = board.get(id).parent();
        if (parent == null) {
            throw new Problem("debate.problem.retype-root");
        }
        return Graft.beneath(parent, relation, disputed);
    }

    static Contribution find(Board board, ArgumentId id) {
        return board.find(id).orElseThrow(() -> new Problem("debate.problem.no-argument"));
    }

    static boolean isBeneath(Board board, ArgumentId lower, ArgumentId upper) {
        return board.above(lower).stream().anyMatch(above -> above.id().equals(upper));
    }

    static int height(Board board, ArgumentId id) {
        int top = board.get(id).depth();
        return board.thread(id).mapToInt(Contribution::depth).max().orElse(top) - top;
    }

    static void checkDepth(int depth) {
        if (depth > DebateService.DEEPEST) {
            throw new Problem("debate.fault.too-deep", DebateService.DEEPEST);
        }
    }
}
