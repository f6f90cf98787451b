package moot.debate;

import moot.debate.ArgumentState.Spine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hangs arguments elsewhere, within the transaction of a verb. What is beneath them comes along; each of those is told
/// its new place, since a rule may ask an argument without asking the board.
@Component
class Grafting {

    private final ArgumentRepository arguments;
    private final Changes changes;

    Grafting(ArgumentRepository arguments, Changes changes) {
        this.arguments = arguments;
        this.changes = changes;
    }

    /// Hangs a reply beneath another argument by the relation that it had.
    ///
    /// @param answers the revision of the other argument that it now answers
    void hangBeneath(Board board, ArgumentId reply, ArgumentId parent, int answers) {
        Argument argument = arguments.findById(reply).orElseThrow();
        Spine before = argument.spine();
        hang(
                board,
                argument,
                new Spine(parent, board.get(parent).position(), before.relation(), before.disputed(), answers));
        changes.count(changes.hold(argument.seminar()), argument);
    }

    void hang(Board board, Argument argument, Spine spine) {
        place(board, argument, spine, depthBeneath(board, spine.parent()));
    }

    private void place(Board board, Argument argument, Spine spine, int depth) {
        argument.hang(spine, depth);
        for (ArgumentId below : board.get(argument.id()).replies()) {
            Argument reply = arguments.findById(below).orElseThrow();
            Spine there = reply.spine();
            place(
                    board,
                    reply,
                    new Spine(there.parent(), spine.position(), there.relation(), there.disputed(), there.answers()),
                    depth + 1);
        }
    }

    private static int depthBeneath(Board board, @Nullable ArgumentId parent) {
        return parent == null ? 0 : board.get(parent).depth() + 1;
    }
}
