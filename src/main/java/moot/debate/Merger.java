package moot.debate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a merge takes from a duplicate to the argument that says the same: the replies, the links to it, and what it
/// bears on as far as that counts. What the other is tied to already is left out, and what would tie it to itself.
record Merger(Board board, Contribution duplicate, Contribution into) {

    static Merger of(Board board, ArgumentId duplicate, ArgumentId into) {
        return new Merger(board, board.get(duplicate), board.get(into));
    }

    List<Taken> taken() {
        return duplicate.replies().stream()
                .map(reply -> new Taken(reply, board.get(reply).answers()))
                .toList();
    }

    /// Those whose link to the duplicate goes to the other now.
    List<Contribution> linking() {
        return duplicate.linkedFrom().stream()
                .map(board::get)
                .filter(from -> !duplicate.id().equals(from.parent()) && isFree(from, into.id()))
                .toList();
    }

    /// What the other bears on from now on, since the duplicate did.
    List<Link> bearing() {
        return duplicate.counts()
                ? duplicate
                        .targets()
                        .filter(to -> isFree(into, to) && isBorneOn(board.get(to)))
                        .map(duplicate::bearingOn)
                        .toList()
                : List.of();
    }

    Set<Carried> carried() {
        Set<Carried> carried = new HashSet<>();
        linking()
                .forEach(from -> carried.add(new Carried(
                        from.id(),
                        duplicate.id(),
                        from.bearingOn(duplicate.id()).revision())));
        bearing().forEach(link -> carried.add(new Carried(duplicate.id(), link.to(), link.revision())));
        return carried;
    }

    private boolean isBorneOn(Contribution target) {
        return !target.asks() && !target.hasMet(duplicate.id());
    }

    private static boolean isFree(Contribution from, ArgumentId to) {
        return !from.id().equals(to) && !from.bearsOn(to);
    }
}
