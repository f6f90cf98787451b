package moot.debate;

import java.util.Objects;
import moot.base.Problem;
import org.jspecify.annotations.Nullable;

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
        merger.taken().forEach(reply -> checkReply(board, board.get(reply.argument()), other));
        merger.linking().forEach(from -> checkLink(board, from, duplicate, other));
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
            checkReply(board, reply, duplicate);
        }
        parting.linking()
                .forEach(link ->
                        checkLink(board, board.get(link.from()), parting.into().id(), duplicate));
    }

    private static void checkReply(Board board, Contribution reply, Contribution now) {
        checkTurn(board, reply, Objects.requireNonNull(reply.relation()), reply.disputed(), now);
    }

    private static void checkLink(Board board, Contribution from, ArgumentId before, Contribution now) {
        Link link = from.linkTo(before).orElseThrow();
        checkTurn(board, from, link.relation(), link.disputed(), now);
    }

    /// What bears on one argument and is to bear on another.
    private static void checkTurn(
            Board board, Contribution from, Relation relation, @Nullable String disputed, Contribution now) {
        checkSupport(board, from, now, relation);
        if (disputed != null && !now.wording().cites(disputed)) {
            throw new Problem("debate.problem.merge-disputed");
        }
    }

    private static void checkSupport(Board board, Contribution from, Contribution to, Relation relation) {
        if (relation == Relation.SUPPORTS && board.supports(to.id(), from.id())) {
            throw new Problem("debate.problem.merge-circle");
        }
    }
}
