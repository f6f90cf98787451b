package moot.debate;

import java.util.List;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;

/// An argument as it is stored, at one moment: what a board is built from and advanced by.
///
/// @param answers revision of the parent that this one answered; 0 for an argument for a position
/// @param posted  number of the change in the debate by which it came
/// @param changed number of the last change in the debate that touched it
record ArgumentState(
        ArgumentId id,
        @Nullable ArgumentId parent,
        ParticipantId author,
        String position,
        int depth,
        @Nullable Relation relation,
        @Nullable String disputed,
        int answers,
        boolean withdrawn,
        long posted,
        long changed,
        List<Argued> revisions) {

    Argued current() {
        return revisions.getLast();
    }
}
