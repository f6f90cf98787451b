package moot.debate.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;

/// What the panel of an argument shows of a debate, to be compared with what it would show of a later one.
record ArgumentSight(List<Object> seen) {

    static ArgumentSight of(Board board, ArgumentId open) {
        Contribution argument = board.get(open);
        return new ArgumentSight(Stream.concat(
                        Stream.concat(placed(argument), Stream.of(board.explain(open))),
                        beside(board, argument).flatMap(ArgumentSight::seen))
                .toList());
    }

    /// What is named in the panel of an argument: all that it is tied to but the replies that do not go against it.
    private static Stream<Contribution> beside(Board board, Contribution argument) {
        return Stream.concat(argument.targets(), argument.bearers())
                .map(board::get)
                .filter(other -> !argument.id().equals(other.parent())
                        || Objects.requireNonNull(other.relation()).attacks());
    }

    private static Stream<Object> seen(Contribution other) {
        return Stream.concat(placed(other), Stream.of(Optional.ofNullable(other.standing())));
    }

    /// What somebody moves takes along all beneath it, of which nothing is stored anew.
    private static Stream<Object> placed(Contribution argument) {
        return Stream.of(argument.stored(), argument.position(), argument.stance());
    }
}
