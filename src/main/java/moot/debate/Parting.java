package moot.debate;

import java.util.List;

/// What goes back to a duplicate when its merge is undone: whatever is still where the merge put it.
///
/// @param linking those whose link goes to the duplicate again
/// @param bearing what the other bears on no longer
record Parting(
        Board board,
        Contribution duplicate,
        Contribution into,
        List<Taken> taken,
        List<Carried> linking,
        List<ArgumentId> bearing) {

    static Parting of(Board board, Curation merge) {
        ArgumentId duplicate = merge.argument();
        Contribution into = board.get(merge.into());
        return new Parting(
                board,
                board.get(duplicate),
                into,
                merge.taken().stream()
                        .filter(reply ->
                                into.id().equals(board.get(reply.argument()).parent()))
                        .toList(),
                merge.carried().stream()
                        .filter(link -> link.to().equals(duplicate)
                                && board.get(link.from()).linkTo(into.id()).isPresent())
                        .toList(),
                merge.carried().stream()
                        .filter(link -> link.from().equals(duplicate)
                                && into.linkTo(link.to()).isPresent())
                        .map(Carried::to)
                        .toList());
    }
}
