package moot.debate;

import moot.base.Problem;

/// What may be merged, and which merges may be undone. Neither makes arguments hold each other up in a circle, nor
/// dispute a citation that is not there.
final class MergeRules {

    private MergeRules() {}

    static void check(Board board, ArgumentId duplicate, ArgumentId into) {
        Contribution one = board.get(duplicate);
        Contribution other = CurationRules.find(board, into);
        CurationRules.checkPresent(other.fate());
        if (duplicate.equals(into)
                || CurationRules.isBeneath(board, into, duplicate)
                || CurationRules.isBeneath(board, duplicate, into)) {
            throw new Problem("debate.problem.merge-line");
        }
        if (one.asks() != other.asks()) {
            throw new Problem("debate.problem.merge-question");
        }
        CurationRules.checkDepth(other.depth() + CurationRules.height(board, duplicate));
        Merger merger = new Merger(board, one, other);
        merger.taken().forEach(reply -> checkTurn(board, board.get(reply.argument()), one, other));
        merger.linking().forEach(from -> checkTurn(board, from, one, other));
        merger.bearing().forEach(link -> checkSupport(board, other, board.get(link.to()), link.relation()));
    }

    static void check(Parting parting) {
        Board board = parting.board();
        Contribution duplicate = parting.duplicate();
        for (Taken taken : parting.taken()) {
            Contribution reply = board.get(taken.argument());
            if (CurationRules.isBeneath(board, duplicate.id(), reply.id())) {
                throw new Problem("debate.problem.merge-beneath");
            }
            CurationRules.checkDepth(duplicate.depth() + 1 + CurationRules.height(board, reply.id()));
            checkTurn(board, reply, parting.into(), duplicate);
        }
        parting.linking().forEach(link -> checkTurn(board, board.get(link.from()), parting.into(), duplicate));
    }

    /// What bears on one argument and is to bear on another.
    private static void checkTurn(Board board, Contribution from, Contribution before, Contribution now) {
        Link tie = from.bearingOn(before.id());
        checkSupport(board, from, now, tie.relation());
        if (tie.disputed() != null && !now.wording().cites(tie.disputed())) {
            throw new Problem("debate.problem.merge-disputed");
        }
    }

    private static void checkSupport(Board board, Contribution from, Contribution to, Relation relation) {
        if (relation == Relation.SUPPORTS && board.supports(to.id(), from.id())) {
            throw new Problem("debate.problem.merge-circle");
        }
    }
}
