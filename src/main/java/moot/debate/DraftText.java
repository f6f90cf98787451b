package moot.debate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A composer's fields as they stand, complete or not.
///
/// @param id       under which it will be posted, so that posting twice posts once
/// @param position chosen so far, in a new argument
/// @param relation chosen so far, in a reply
/// @param disputed chosen so far, where the relation is to dispute
/// @param revision the parent's revision that its author has before them; 0 where there is no parent
public record DraftText(
        ArgumentId id,
        @Nullable String position,
        @Nullable Relation relation,
        @Nullable String disputed,
        int revision,
        Wording wording) {

    private static final Wording NOTHING = new Wording("", "", null, "", List.of());

    public static DraftText empty() {
        return new DraftText(ArgumentId.next(), null, null, null, 0, NOTHING);
    }

    public DraftText with(Wording wording) {
        return new DraftText(id, position, relation, disputed, revision, wording);
    }

    /// Whether there is nothing in it that somebody typed or picked.
    public boolean isBlank() {
        return wording.claim().isBlank()
                && wording.warrant().isBlank()
                && wording.unless().isBlank()
                && wording.citations().isEmpty();
    }
}
