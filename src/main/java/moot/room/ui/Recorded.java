package moot.room.ui;

import moot.debate.Board;
import moot.debate.Curated;
import moot.debate.ui.DebatePage;
import org.jspecify.annotations.Nullable;

/// An act of curation as it reads now.
///
/// @param claim of the argument to which it was done
/// @param other what the other argument claims, where it is about one
record Recorded(Curated act, String claim, @Nullable String other) {

    static Recorded of(Curated act, DebatePage page, Board board) {
        return new Recorded(
                act,
                page.claimOf(board.get(act.argument())),
                act.other() == null ? null : page.claimOf(board.get(act.other())));
    }
}
