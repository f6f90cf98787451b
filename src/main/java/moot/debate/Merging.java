package moot.debate;

import java.util.List;
import java.util.function.Consumer;

/// Merges a duplicate into the argument that says the same, and parts them again. What was changed meanwhile stays as
/// it was changed: a reply that was moved on, a link that was taken back.
record Merging(Board board, Hand hand) {

    /// Changes what is stored.
    interface Hand {

        /// Hangs a reply beneath another argument by the relation that it had.
        ///
        /// @param answers the revision of the other argument that it now answers
        void hangBeneath(Board board, ArgumentId reply, ArgumentId parent, int answers);

        void change(ArgumentId id, Consumer<Argument> verb);
    }

    void merge(Argument duplicate, Curation curation, ArgumentId into) {
        MergeRules.check(board, duplicate.id(), into);
        Merger merger = Merger.of(board, duplicate.id(), into);
        curation.mergedInto(into, merger.taken(), merger.carried());
        duplicate.mergeInto(into);
        int latest = merger.into().revisions().size();
        merger.taken().forEach(reply -> hand.hangBeneath(board, reply.argument(), into, latest));
        merger.linking().forEach(from -> relink(from.id(), duplicate.id(), into, latest));
        if (!merger.bearing().isEmpty()) {
            hand.change(into, other -> merger.bearing().forEach(other::link));
        }
    }

    void undo(Argument duplicate, Curation merge) {
        Parting parting = Parting.of(board, merge);
        MergeRules.check(parting);
        duplicate.mergeInto(null);
        parting.taken().forEach(reply -> hand.hangBeneath(board, reply.argument(), duplicate.id(), reply.answers()));
        parting.linking().forEach(link -> relink(link.from(), merge.into(), duplicate.id(), link.revision()));
        List<ArgumentId> bearing = parting.bearing();
        if (!bearing.isEmpty()) {
            hand.change(merge.into(), other -> bearing.forEach(other::unlink));
        }
    }

    private void relink(ArgumentId from, ArgumentId before, ArgumentId now, int revision) {
        Link link = board.get(from).linkTo(before).orElseThrow();
        hand.change(from, linking -> linking.relink(before, new Link(now, link.relation(), link.disputed(), revision)));
    }
}
