package moot.debate;

import java.util.List;
import java.util.function.Predicate;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Position;

/// On what a position rests in a debate: on the evidence that supports the arguments that stand for it. What was found
/// to be wrong, or was not found, supports nothing.
public enum Footing {
    /// A fact, figure, law or quotation is among it.
    FACTS,
    /// All of it is judgement and inference.
    INFERENCE,
    /// Arguments stand for it, and no evidence supports them.
    NOTHING,
    /// No argument stands for it.
    UNDEFENDED;

    static Footing of(Position position, Board board, Pack pack) {
        List<Contribution> standing = board.outline(List.of(position.id()))
                .filter(argument -> argument.stance() == Stance.FOR && argument.standing() == Standing.STANDS)
                .toList();
        List<Evidence> supports = standing.stream()
                .flatMap(argument -> argument.wording().citations().stream())
                .filter(citation -> citation.bearing() == Bearing.SUPPORTS)
                .flatMap(citation -> pack.evidence(citation.evidence()).stream())
                .filter(Predicate.not(piece -> piece.check().failed()))
                .toList();
        if (supports.isEmpty()) {
            return standing.isEmpty() ? UNDEFENDED : NOTHING;
        }
        return supports.stream().allMatch(Evidence::isInferred) ? INFERENCE : FACTS;
    }
}
