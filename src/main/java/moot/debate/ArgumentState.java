package moot.debate;

import java.util.List;
import java.util.Set;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;

/// An argument as it is stored, at one moment: what a board is built from and advanced by.
///
/// @param spine   where it hangs
/// @param fate    whether it is still argued, and if not why
/// @param moved   who was moved by it
/// @param posted  number of the change in the debate by which it came
/// @param changed number of the last change in the debate that touched it
record ArgumentState(
        ArgumentId id,
        ParticipantId author,
        Spine spine,
        List<Argued> revisions,
        List<Link> links,
        Fate fate,
        Set<ParticipantId> moved,
        long posted,
        long changed) {

    /// Where an argument hangs: on a position, or by a relation on its parent.
    ///
    /// @param position of an argument without a parent; that of a reply follows from its parent
    /// @param disputed the evidence whose citation of the parent is disputed
    /// @param answers  revision of the parent that it answered; 0 where there is none
    record Spine(
            @Nullable ArgumentId parent,
            String position,
            @Nullable Relation relation,
            @Nullable String disputed,
            int answers) {

        boolean sameAs(Spine other) {
            boolean sameParent = parent == null ? other.parent == null : parent.equals(other.parent);
            return sameParent && relation == other.relation && (parent != null || position.equals(other.position));
        }
    }

    /// The same, had its author taken it back.
    ArgumentState withdrawn() {
        Fate gone = new Fate(true, fate.conceded(), fate.hidden(), fate.merged());
        return new ArgumentState(id, author, spine, revisions, links, gone, moved, posted, changed);
    }

    Argued current() {
        return revisions.getLast();
    }
}
