package moot.debate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where an argument is to hang.
///
/// @param parent   the argument that it answers; absent if it is to argue for a position
/// @param position absent if there is a parent, whose position it takes
/// @param relation to the parent; absent if there is none
/// @param disputed the evidence whose citation is disputed; absent for every other relation
public record Graft(
        @Nullable ArgumentId parent,
        @Nullable String position,
        @Nullable Relation relation,
        @Nullable String disputed) {

    public static Graft forPosition(String position) {
        return new Graft(null, position, null, null);
    }

    public static Graft beneath(ArgumentId parent, Relation relation, @Nullable String disputed) {
        return new Graft(parent, null, relation, disputed);
    }

    static Graft of(ArgumentState.Spine spine) {
        return new Graft(
                spine.parent(), spine.parent() == null ? spine.position() : null, spine.relation(), spine.disputed());
    }

    ArgumentState.Spine spine(Board board) {
        if (parent == null) {
            return new ArgumentState.Spine(null, Objects.requireNonNull(position), null, null, 0);
        }
        Contribution above = board.get(parent);
        return new ArgumentState.Spine(
                parent, above.position(), relation, disputed, above.revisions().size());
    }
}
