package moot.debate;

import java.util.function.Consumer;
import moot.debate.ArgumentState.Spine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hangs arguments elsewhere, within the transaction of a verb. What is beneath them comes along; each of those is told
/// its new place, since a rule may ask an argument without asking the board.
@Component
class Grafting implements Merging.Hand {

    private final ArgumentRepository arguments;
    private final Changes changes;

    Grafting(ArgumentRepository arguments, Changes changes) {
        this.arguments = arguments;
        this.changes = changes;
    }

    @Override
    public void hangBeneath(Board board, ArgumentId reply, ArgumentId parent, int answers) {
        change(reply, argument -> {
            Spine before = argument.spine();
            hang(
                    board,
                    argument,
                    new Spine(parent, board.get(parent).position(), before.relation(), before.disputed(), answers));
        });
    }

    @Override
    public void change(ArgumentId id, Consumer<Argument> verb) {
        Argument argument = arguments.findById(id).orElseThrow();
        verb.accept(argument);
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
